import type { ReaderStatus, SkipTarget } from '../messages/messages.ts';
import { openPanel, panelNeedsPress, panelOnPress } from '../platform/action.ts';
import { askOutline, controlReader, readerIsOpen, skipInTab } from '../platform/tabs.ts';
import { showFailure } from './action-state.ts';

/** Opens or toggles the reading view in a tab. Where that cannot be, the toolbar button and the panel say why. */
export async function wishReader(tabId: number, wish: 'reader/open' | 'reader/toggle'): Promise<ReaderStatus> {
  const answer = await controlReader(tabId, wish);
  if ('refused' in answer) {
    await showFailure(tabId, answer.refused);
    return { open: false };
  }
  if (answer.reply.none) await showFailure(tabId, answer.reply.none);
  return answer.reply;
}

/** Opens the reading view and the panel for a press of the toolbar button. From then on the button opens and closes the panel. */
export async function pressButton(tabId: number): Promise<void> {
  const reading = wishReader(tabId, 'reader/open');
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
  const told = await askOutline(tabId, 'outline/missing', { target });
  if ('refused' in told) await showFailure(tabId, 'gone');
}
