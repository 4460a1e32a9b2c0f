import type { MessageName, Payload, ReaderStatus, Reply } from '../messages/messages.ts';
import { browser } from './browser.ts';

/** Why nothing can be done in a tab: it belongs to the browser, or it did not answer. */
export type TabRefusal = 'restricted' | 'unreachable';

/** An answer of a tab's script, or why there is none. */
export type TabReply<N extends MessageName> = { readonly reply: Reply<N> } | { readonly refused: TabRefusal };

/** Path of the reading view's script inside the extension. The leading slash matters: Firefox resolves paths against the caller. */
const READER_SCRIPT = '/src/reader/index.js';

/** The tab in front of the user, or null where the browser tells of none. */
export async function activeTab(): Promise<{ readonly id: number; readonly url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Asks the scripts in a tab's main frame. */
export async function ask<N extends MessageName>(tabId: number, name: N, payload: Payload<N>): Promise<TabReply<N>> {
  try {
    const reply = await browser.tabs.sendMessage(tabId, { legible: name, payload }, { frameId: 0 });
    return reply === undefined ? { refused: 'unreachable' } : { reply: reply as Reply<N> };
  } catch {
    return { refused: 'unreachable' };
  }
}

/** Puts the reading view's script into a tab. False where the browser lets no extension in. */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
    return result !== undefined && !result.error;
  } catch {
    return false;
  }
}

/** Opens, closes or toggles the reading view in a tab, bringing its script there first. */
export async function controlReader(
  tabId: number,
  wish: 'reader/open' | 'reader/close' | 'reader/toggle',
): Promise<TabReply<'reader/status'>> {
  const there: { reply: ReaderStatus } | { refused: TabRefusal } = await ask(tabId, wish, null);
  if ('reply' in there) return there;
  if (!(await injectReader(tabId))) return { refused: 'restricted' };
  return ask(tabId, wish, null);
}
