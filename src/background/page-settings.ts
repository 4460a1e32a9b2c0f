import type { PageVerdict } from '../messages/strip.ts';
import { panelOnPress } from '../platform/action.ts';
import { readPolicy } from '../platform/policy.ts';
import { readSettings } from '../platform/settings-store.ts';
import { findSite } from '../platform/site-store.ts';
import { controlReader } from '../platform/tabs.ts';
import { type Resolved, resolve } from '../settings/resolve.ts';
import { showVerdict } from './action-state.ts';

/** What holds on a page. Read anew each time: nothing is remembered between two events. */
export async function pageSettings(address: string | undefined): Promise<Resolved> {
  const policy = readPolicy();
  const [settings, found, { locked }] = await Promise.all([readSettings(policy), findSite(address, policy), policy]);
  return resolve({ settings, ...found, locked });
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
