import type { ReaderStatus, SkipTarget } from '../messages/messages.ts';
import { openPanel, panelNeedsPress, panelOnPress } from '../platform/action.ts';
import { askOutline, controlReader, openReader, readerIsOpen, skipInTab, type TabReply } from '../platform/tabs.ts';
import { showFailure } from './action-state.ts';

/** Opens or toggles the reading view in a tab. Where that cannot be, the toolbar button and the panel say why. */
export async function wishReader(tabId: number, wish: 'reader/open' | 'reader/toggle'): Promise<ReaderStatus> {
  return told(tabId, await controlReader(tabId, wish));
}

/** What came of opening; where nothing did, the toolbar button says why. */
async function told(tabId: number, answer: TabReply<'reader/status'>): Promise<ReaderStatus> {
  if ('refused' in answer) {
    await showFailure(tabId, answer.refused);
    return { open: false };
  }
  if (answer.reply.none) await showFailure(tabId, answer.reply.none);
  return answer.reply;
}

/** Opens the reading view and the panel for a press of the toolbar button. From then on the button opens and closes the panel. */
export async function pressButton(tabId: number): Promise<void> {
  // Not asked for first: the button opens the panel where a view was opened before.
  const reading = openReader(tabId).then((answer) => told(tabId, answer));
  // One after the other where that can be: a panel that opens meanwhile keeps the text waiting.
  if (!panelNeedsPress) await reading;
  await Promise.all([reading, panelOnPress(tabId, true), openPanel()]);
}

/** Leaves the reading view of a tab, where it is open. */
export async function leaveReader(tabId: number): Promise<void> {
  if (await readerIsOpen(tabId)) await controlReader(tabId, 'reader/close');
}

/** Moves focus to a place in a tab, or says why not. That the page has no such place is said in the page. */
export async function skipTo(tabId: number, target: SkipTarget): Promise<void> {
  const answer = await skipInTab(tabId, target);
  if ('refused' in answer) return showFailure(tabId, answer.refused);
  if (answer.reply === 'landed') return;
  const told = await askOutline(tabId, 'outline/tell', { news: answer.reply === 'gone' ? target : 'blocked' });
  if ('refused' in told) await showFailure(tabId, 'gone');
}
