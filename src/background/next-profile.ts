import { openPageSettings } from '../platform/page-settings.ts';
import { tabAddress } from '../platform/tabs.ts';
import { applyProfile, nextProfile } from '../settings/profiles.ts';

/** Puts the next profile in force where the page in front has its look from. Open views and panels follow and say so. */
export async function chooseNextProfile(tabId: number): Promise<void> {
  const life = new AbortController();
  const store = await openPageSettings(await tabAddress(tabId), life.signal);
  const { settings } = store.current();
  await store.change(applyProfile(settings, nextProfile(settings)));
  life.abort();
}
