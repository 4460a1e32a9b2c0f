import type { ReaderStatus, SkipTarget } from '../messages/messages.ts';
import { openPanel, panelOnPress } from '../platform/action.ts';
import { controlReader, skipInTab } from '../platform/tabs.ts';
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
  // Not one after the other: Firefox opens a panel only within the press itself.
  await Promise.all([reading, panelOnPress(tabId, true), openPanel()]);
}

/** Moves focus to a place in a tab, or says why not. */
export async function skipTo(tabId: number, target: SkipTarget): Promise<void> {
  const answer = await skipInTab(tabId, target);
  if ('refused' in answer) await showFailure(tabId, answer.refused);
  else if (answer.reply === 'gone') await showFailure(tabId, 'gone');
}
