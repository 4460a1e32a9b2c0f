import { browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings-store.ts';
import { releasesSince } from '../releases/releases.ts';

/**
 * Tells of an update once, where it changed something for people and the person wants to hear of it. The page waits behind the
 * one in front: nobody who reads is interrupted.
 * @param since the version before.
 */
export async function tellNews(since: string): Promise<void> {
  if (releasesSince(since, browser.runtime.getManifest().version).length === 0) return;
  if (!(await readSettings()).tellNews) return;
  await browser.tabs.create({ url: `/src/news/index.html?since=${encodeURIComponent(since)}`, active: false });
}
