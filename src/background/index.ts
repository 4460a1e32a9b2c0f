import { browser } from '../platform/browser.ts';
import { syncAgain } from '../platform/kept-items.ts';
import { answer } from '../platform/runtime.ts';
import { runCommand } from './commands.ts';
import { clickContextMenu, installContextMenu } from './context-menu.ts';
import { HANDLERS } from './messages.ts';
import { tellNews } from './news.ts';
import { reachOpenPages } from './open-pages.ts';
import { followSites, followStored } from './page-mode-sites.ts';
import { pressButton } from './reader-control.ts';

// Browsers stop the background at will and wake it for an event: listeners must be there before the first turn ends,
// and nothing may be remembered here.
browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
  if (reason === 'install') void browser.tabs.create({ url: '/src/welcome/index.html' });
  if (reason === 'update' && previousVersion) void tellNews(previousVersion);
  void installContextMenu();
  void reachOpenPages();
  void followSites();
});
browser.runtime.onStartup.addListener(() => {
  void syncAgain();
  void followSites();
});
browser.storage.onChanged.addListener((changes, area) => void followStored(changes, area));
browser.action.onClicked.addListener((tab) => void (tab.id !== undefined && pressButton(tab.id)));
// Firefox for Android has neither keyboard commands nor context menus.
browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab?.id));
browser.contextMenus?.onClicked.addListener((info, tab) => void clickContextMenu(info.menuItemId, tab?.id));
answer(HANDLERS);
