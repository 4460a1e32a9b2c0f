import { registerPageScripts } from '../platform/page-scripts.ts';
import { readPolicy } from '../platform/policy.ts';
import { readSettings } from '../platform/settings-store.ts';
import { readSites } from '../platform/site-store.ts';
import { pageScripts } from '../settings/page-scripts.ts';
import { sitesUnder } from '../settings/policy.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import { hostOfKey } from '../settings/sites.ts';

/** Has page mode begin with the page on the sites that are set so. */
export async function followSites(): Promise<void> {
  const reading = readPolicy();
  const [settings, sites, policy] = await Promise.all([readSettings(reading), readSites(), reading]);
  await registerPageScripts(pageScripts(sitesUnder(policy, sites), { settings, locked: policy.locked }));
}

/** The same after a change of what is stored, where it concerns a site or the look, or is an organisation's. */
export async function followStored(changes: Readonly<Record<string, unknown>>, area: string): Promise<void> {
  if (area === 'managed' || Object.keys(changes).some((key) => key === SETTINGS_KEY || hostOfKey(key) !== null))
    await followSites();
}
