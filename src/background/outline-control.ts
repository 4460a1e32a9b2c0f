import type { StepKind } from '../landmarks/step.ts';
import { askOutline } from '../platform/tabs.ts';
import { showFailure } from './action-state.ts';

/** Opens the list of headings and regions over a tab's page, or closes it; says why where that cannot be. */
export async function toggleOutline(tabId: number): Promise<void> {
  const answer = await askOutline(tabId, 'outline/toggle', null);
  if ('refused' in answer) await showFailure(tabId, answer.refused);
}

/** Moves a person on or back in a tab's page by one place. At the end the page itself says that there is none. */
export async function stepTo(tabId: number, kind: StepKind, by: 1 | -1): Promise<void> {
  const answer = await askOutline(tabId, 'outline/step', { kind, by });
  if ('refused' in answer) await showFailure(tabId, answer.refused);
}
