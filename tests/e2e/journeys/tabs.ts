import { strict as assert } from 'node:assert';
import { SENTENCES } from '../../fixtures/trials/article.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { launch } from '../launch.ts';
import { openTab, type Tab, tabOf } from '../tab.ts';

interface Sight {
  readonly readers: number;
  readonly strips: number;
  /** The page without the strip. */
  readonly html: string;
}

function see(tab: Tab): Promise<Sight> {
  return tab.inPage(() => ({
    readers: document.querySelectorAll('legible-reader').length,
    strips: document.querySelectorAll('legible-skip-links').length,
    html: document.documentElement.outerHTML.replace(/<legible-skip-links[^>]*><\/legible-skip-links>/, ''),
  }));
}

/** Waits until the page's script has been heard: the strip is there once, the button knows the article. */
async function isWatched(tab: Tab): Promise<Sight> {
  await until('the strip and the button', async () => (await see(tab)).strips === 1 && (await tab.badge()) === '✓');
  return see(tab);
}

/** Opens the reading view, reads, leaves. The page is as before. */
async function read(tab: Tab, before: string): Promise<void> {
  await tab.openReader();
  const text = await tab.inPage(() => document.querySelector('legible-reader')?.shadowRoot?.textContent ?? '');
  assert.deepEqual(
    SENTENCES.filter((sentence) => text.split(sentence).length !== 2),
    [],
    'sentences that are not there once',
  );
  await tab.closeReader();
  const after = await see(tab);
  assert.deepEqual([after.readers, after.strips, after.html === before], [0, 1, true]);
}

/** A tab that the browser put to sleep is loaded anew when it is looked at. */
async function discarded(browser: ExtensionBrowser, site: string): Promise<void> {
  const tab = await openTab(browser, `${site}/trial/plain?asleep`);
  const { html } = await isWatched(tab);
  await tab.openReader();
  const other = await openTab(browser, `${site}/front.html`);
  // Chromium gives a discarded tab another id.
  const id = await browser.inExtension(async (extension, tabId) => {
    const now = (await extension.tabs.discard(tabId)) as { id?: number } | undefined;
    return now?.id ?? tabId;
  }, tab.id);
  const asleep = await browser.inExtension((extension, tabId) => extension.tabs.get(tabId), id);
  assert.ok(asleep.discarded, 'the tab sleeps');
  const again = tabOf(browser, id);
  await again.activate();
  await again.arrived(`${site}/trial/plain?asleep`);
  assert.equal((await isWatched(again)).readers, 0);
  await read(again, html);
  await again.close();
  await other.close();
}

/** A page that was left with the reading view open comes back whole from the browser's cache. */
async function kept(browser: ExtensionBrowser, site: string): Promise<void> {
  const tab = await openTab(browser, `${site}/trial/plain?kept`);
  const { html } = await isWatched(tab);
  await tab.inPage(() => void Object.assign(globalThis, { keptWhole: true }));
  await tab.openReader();
  await tab.goto(`${site}/night-ferry.html`);
  await tab.inPage(() => history.back());
  await tab.arrived(`${site}/trial/plain?kept`);
  assert.ok(await tab.inPage(() => 'keptWhole' in globalThis), 'the page comes from the cache');
  await until('the button to know the page', async () => (await tab.badge()) === '✓');
  if ((await see(tab)).readers > 0) await tab.closeReader();
  assert.equal((await isWatched(tab)).html, html);
  await read(tab, html);
  await tab.inPage(() => history.forward());
  await tab.arrived(`${site}/night-ferry.html`);
  assert.equal((await isWatched(tab)).readers, 0);
  await tab.close();
}

/** A tab that was closed with the reading view open comes back as a page. */
async function reopened(browser: ExtensionBrowser, site: string): Promise<void> {
  const tab = await openTab(browser, `${site}/trial/plain?reopened`);
  const { html } = await isWatched(tab);
  await tab.openReader();
  await tab.close();
  await browser.reopenTab();
  const find = () =>
    // Firefox knows no ports in patterns of addresses.
    browser.inExtension(
      async (extension, url) => (await extension.tabs.query({})).find((each) => each.url === url)?.id,
      `${site}/trial/plain?reopened`,
    );
  const again = tabOf(browser, await until('the tab', find));
  await again.arrived(`${site}/trial/plain?reopened`);
  assert.equal((await isWatched(again)).readers, 0);
  await read(again, html);
  await again.close();
}

/** What browsers do with pages of their own accord. */
export const TABS: readonly Journey[] = [
  {
    title: 'a page that the browser puts to sleep, keeps or opens again is read, left and whole',
    async run({ browser: { brand }, site }) {
      const browser = await launch(brand, { keepsPages: true });
      const steps = { discarded, kept, reopened };
      try {
        for (const [name, step] of Object.entries(steps)) {
          await step(browser, site).catch((error: Error) => {
            throw new Error(`${name}: ${error.message}`);
          });
        }
        assert.deepEqual(await browser.takeErrors(), []);
      } finally {
        await browser.close();
      }
    },
  },
];
