import { browser } from '../platform/browser.ts';
import { text } from '../platform/i18n.ts';
import { wishReader } from './reader-control.ts';

const READ_PAGE = 'read-page';

/** Makes the entry of the page's context menu. It outlives restarts of the background, so making it anew clears first. */
export async function installContextMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: READ_PAGE,
    title: text('menuReadPage'),
    contexts: ['page', 'selection', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** Opens the reading view for a click in the menu. */
export async function clickContextMenu(item: string | number, tabId: number | undefined): Promise<void> {
  if (item === READ_PAGE && tabId !== undefined) await wishReader(tabId, 'reader/open');
}
