import type { MessageName, Payload, ReaderStatus, Reply, SkipTarget } from '../messages/messages.ts';
import { OPEN_READER_FILE } from '../messages/reader-key.ts';
import { browser } from './browser.ts';

/**
 * Why nothing can be done in a tab: it belongs to the browser, it is a file for which this browser asks leave first, it shows
 * a document that is no web page, or its scripts do not answer.
 */
export type TabRefusal = 'restricted' | 'files' | 'document' | 'unreachable';

/** An answer of a tab's script, or why there is none. */
export type TabReply<N extends MessageName> = { readonly reply: Reply<N> } | { readonly refused: TabRefusal };

// The leading slash matters: Firefox resolves paths against the calling document.
const PAGE_SCRIPT = '/src/page/index.js';
const SKIP_SCRIPT = '/src/skip/index.js';
const OUTLINE_SCRIPT = '/src/outline/index.js';
const READER_SCRIPT = '/src/reader/index.js';
const OPEN_SCRIPT = `/${OPEN_READER_FILE}`;
const PAGE_MODE_SCRIPT = '/src/page-mode/index.js';

/** A tab in front of the user. */
export interface FrontTab {
  readonly id: number;
  /** Unknown for pages that no extension may see. */
  readonly address: string | undefined;
  /** Whether its window is a private one. */
  readonly isPrivate: boolean;
}

/** The tab in front of the user, or null where the browser tells of none. */
export async function activeTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url, isPrivate: tab.incognito === true };
}

/** Asks the scripts in a tab's main frame. */
async function ask<N extends MessageName>(tabId: number, name: N, payload: Payload<N>): Promise<TabReply<N>> {
  try {
    const reply = await browser.tabs.sendMessage(tabId, { legible: name, payload }, { frameId: 0 });
    // Null is what a script answers when its work failed: no reply of a page is null otherwise.
    return reply === undefined || reply === null ? { refused: 'unreachable' } : { reply: reply as Reply<N> };
  } catch {
    return { refused: 'unreachable' };
  }
}

/** Puts a script of ours into a tab's main frame. False where the browser lets no extension in. */
async function inject(tabId: number, file: string): Promise<boolean> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return result !== undefined && !result.error;
  } catch {
    return false;
  }
}

/** Address of a tab's page; undefined where the browser does not tell it. */
export function tabAddress(tabId: number): Promise<string | undefined> {
  return browser.tabs.get(tabId).then(
    ({ url }) => url,
    () => undefined,
  );
}

/** Why no script can enter a tab. */
async function refusal(tabId: number): Promise<'restricted' | 'files'> {
  if (!(await tabAddress(tabId))?.startsWith('file:')) return 'restricted';
  return (await browser.extension.isAllowedFileSchemeAccess()) ? 'restricted' : 'files';
}

/** Whether a tab shows a document of another kind than a web page: a picture, an XML file. */
async function holdsOtherKind(tabId: number): Promise<boolean> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return typeof found?.result === 'string' && !found.result.includes('html');
  } catch {
    return false;
  }
}

/** Asks a tab's script; where none answers, brings it there and asks once more, as in pages older than the installation. */
async function reach<N extends MessageName>(
  tabId: number,
  file: string,
  name: N,
  payload: Payload<N>,
): Promise<TabReply<N>> {
  const there = await ask(tabId, name, payload);
  if ('reply' in there) return there;
  if (!(await inject(tabId, file))) return { refused: await refusal(tabId) };
  const again = await ask(tabId, name, payload);
  return 'refused' in again && (await holdsOtherKind(tabId)) ? { refused: 'document' } : again;
}

/** What a tab's page says of itself, from pages that were open before the installation too. */
export function pageStatus(tabId: number): Promise<TabReply<'page/status'>> {
  return reach(tabId, SKIP_SCRIPT, 'page/status', null);
}

/** Whether the reading view is open in a tab. A tab where it was never asked for says no. */
export async function readerIsOpen(tabId: number): Promise<boolean> {
  const answer = await ask(tabId, 'reader/status', null);
  return 'reply' in answer && answer.reply.open;
}

/** Has an open reading view say where the reader is. False where none is open. */
export async function sayWhere(tabId: number): Promise<boolean> {
  const answer = await ask(tabId, 'reader/where', null);
  return 'reply' in answer && answer.reply.open;
}

/**
 * Brings the reading view's script into a tab and opens the view, in one go: a message after the script would come back and
 * forth between three processes first.
 */
export async function openReader(tabId: number): Promise<TabReply<'reader/status'>> {
  const target = { tabId };
  const injected = browser.scripting.executeScript({ target, files: [READER_SCRIPT, OPEN_SCRIPT] });
  const [found] = await injected.catch(() => []);
  if (!found) return { refused: await refusal(tabId) };
  // The work of the script failed when there is nothing: its answer is never null.
  if (found.result) return { reply: found.result as ReaderStatus };
  return { refused: (await holdsOtherKind(tabId)) ? 'document' : 'unreachable' };
}

/** Opens, closes or toggles the reading view in a tab, bringing its script there first. */
export async function controlReader(
  tabId: number,
  wish: 'reader/open' | 'reader/close' | 'reader/toggle' | 'reader/open-by-itself',
): Promise<TabReply<'reader/status'>> {
  if (wish === 'reader/open-by-itself') return reach(tabId, READER_SCRIPT, wish, null);
  const there = await ask(tabId, wish, null);
  return 'reply' in there || wish === 'reader/close' ? there : openReader(tabId);
}

/** Moves focus in a tab's page to a place. The reading view hides the page, so it is left first. */
export async function skipInTab(tabId: number, target: SkipTarget): Promise<TabReply<'page/skip'>> {
  if (await readerIsOpen(tabId)) await ask(tabId, 'reader/close', null);
  return reach(tabId, SKIP_SCRIPT, 'page/skip', { target });
}

type OutlineMessage = Extract<MessageName, `outline/${string}`>;

/** Asks a tab for its headings and landmarks, or to do something with them. In the reading view they are those of the article. */
export function askOutline<N extends OutlineMessage>(
  tabId: number,
  name: N,
  payload: Payload<N>,
): Promise<TabReply<N>> {
  return reach(tabId, OUTLINE_SCRIPT, name, payload);
}

/** Brings the script of every page into a tab that was open before the installation. */
export async function bringPageScript(tabId: number): Promise<void> {
  await inject(tabId, PAGE_SCRIPT);
}

/** Brings the script that knows the page's places into a tab, where it cares for the page's own skip link. */
export async function bringSkipScript(tabId: number): Promise<void> {
  await inject(tabId, SKIP_SCRIPT);
}

/** Whether page mode is on in a tab. A tab where it was never asked for says no. */
export async function pageModeIsOn(tabId: number): Promise<boolean> {
  const answer = await ask(tabId, 'page-mode/status', null);
  return 'reply' in answer && answer.reply.on;
}

/**
 * Puts page mode on a tab's page or takes it off, bringing its script there first.
 * @param say whether the page says it aloud.
 */
export function controlPageMode(
  tabId: number,
  wish: 'page-mode/on' | 'page-mode/off' | 'page-mode/toggle',
  say: boolean,
): Promise<TabReply<'page-mode/status'>> {
  return reach(tabId, PAGE_MODE_SCRIPT, wish, { say });
}
