import type { PageVerdict } from '../messages/strip.ts';
import { panelOnPress } from '../platform/action.ts';
import { inTime } from '../platform/patience.ts';
import { readPolicy } from '../platform/policy.ts';
import { readSettings } from '../platform/settings-store.ts';
import { findSite } from '../platform/site-store.ts';
import { controlReader } from '../platform/tabs.ts';
import { type Resolved, resolve } from '../settings/resolve.ts';
import { DEFAULTS } from '../settings/schema.ts';
import { showVerdict } from './action-state.ts';

/**
 * What holds on a page. Read anew each time: nothing is remembered between two events. Where the stores do not answer while a
 * page waits, it is what holds for whoever never chose.
 */
export function pageSettings(address: string | undefined): Promise<Resolved> {
  const policy = readPolicy();
  const reading = Promise.all([readSettings(policy), findSite(address, policy), policy]).then(
    ([settings, found, { locked }]) => resolve({ settings, ...found, locked }),
  );
  return inTime(reading, resolve({ settings: DEFAULTS }));
}

/** Shows by the toolbar button what a page is, and opens the reading view where the person wants that by itself. */
export async function followVerdict(
  tabId: number,
  { article, fresh }: PageVerdict,
  { reader, settings }: Resolved,
): Promise<void> {
  const offered = article && reader !== 'never';
  await Promise.all([showVerdict(tabId, offered), panelOnPress(tabId, !offered || settings.toolbarClick === 'panel')]);
  // The reading view's script remembers what was opened and left; a tab that is gone by now needs nothing.
  if (article && fresh && reader === 'always') void controlReader(tabId, 'reader/open-by-itself');
}
