import { browser } from '../platform/browser.ts';
import { bringPageScript } from '../platform/tabs.ts';

/**
 * Brings the page script into pages that were open before the installation or update, so that nobody has to reload them.
 * Firefox does this by itself; the script then knows that it is there. Sleeping tabs get it when they wake.
 */
export async function reachOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? null : bringPageScript(id))));
}
