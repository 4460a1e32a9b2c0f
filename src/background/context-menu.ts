import { browser } from '../platform/browser.ts';
import { text } from '../platform/i18n.ts';
import { togglePageMode } from './page-mode-control.ts';
import { wishReader } from './reader-control.ts';

const READ_PAGE = 'read-page';
const PAGE_MODE = 'page-mode';

/** The entries, with their words. Browsers put several under one of the extension's name. */
const ENTRIES = { [READ_PAGE]: 'menuReadPage', [PAGE_MODE]: 'menuPageMode' } as const;

/** Makes the entries of the page's context menu. They outlive restarts of the background, so making them anew clears first. */
export async function installContextMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const [id, words] of Object.entries(ENTRIES)) {
    browser.contextMenus.create({
      id,
      title: text(words),
      contexts: ['page', 'selection', 'image'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
  }
}

/** Does what was clicked in the menu. */
export async function clickContextMenu(item: string | number, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  if (item === READ_PAGE) await wishReader(tabId, 'reader/open');
  if (item === PAGE_MODE) await togglePageMode(tabId);
}
