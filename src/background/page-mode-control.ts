import { controlPageMode } from '../platform/tabs.ts';
import { showFailure } from './action-state.ts';

/** Puts page mode on a tab's page, or takes it off. Where that cannot be, the toolbar button and the panel say why. */
export async function togglePageMode(tabId: number): Promise<void> {
  const answer = await controlPageMode(tabId, 'page-mode/toggle', true);
  if ('refused' in answer) await showFailure(tabId, answer.refused);
}
