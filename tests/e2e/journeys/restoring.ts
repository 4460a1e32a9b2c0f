import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { openReader, seeReader, waitForPage, waitForReader } from '../reader.ts';

/** The page without anything of ours that shows nothing. */
const see = (browser: ExtensionBrowser) =>
  browser.inPage(() => ({
    html: document.documentElement.outerHTML.replace(/<(legible-[a-z-]+)[^>]*><\/\1>/g, ''),
    strips: document.querySelectorAll('legible-skip-links').length,
    readers: document.querySelectorAll('legible-reader').length,
  }));

/** The paragraph at the top of the reading view: the first that ends below a hand's breadth. */
const atTop = (browser: ExtensionBrowser) =>
  browser.inPage(() => {
    const paragraphs = [
      ...(document.querySelector('legible-reader')?.shadowRoot?.querySelectorAll('.article p') ?? []),
    ];
    return paragraphs.findIndex((each) => each.getBoundingClientRect().bottom > 120);
  });

const SETTINGS = { textSize: 32, mode: 'sepia' };

/** What a person finds who closes the browser and comes back. */
export const RESTORING: readonly Journey[] = [
  {
    title:
      'a page that was read when the browser was closed comes back whole, and is read on in the same place and look',
    async run({ browser, site }) {
      await browser.inExtension(
        (extension, values) => extension.storage.sync.set({ settings: { version: 1, values } }),
        SETTINGS,
      );
      await browser.goto(`${site}/night-ferry.html`);
      await until('the strip', async () => (await see(browser)).strips === 1);
      const { html } = await see(browser);
      const { ground } = await openReader(browser);
      await browser.inPage(() => {
        const paragraphs = document.querySelector('legible-reader')?.shadowRoot?.querySelectorAll('.article p');
        paragraphs?.[9]?.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
      await until('the place', async () => (await atTop(browser)) >= 8);
      const place = await atTop(browser);
      await until('the place to be kept', () =>
        browser.inExtension(async (extension) => (await extension.storage.local.get('places')).places !== undefined),
      );

      await browser.restart(true);
      assert.ok(await browser.inPage((path) => location.pathname === path, '/night-ferry.html'));
      await until('the strip', async () => (await see(browser)).strips === 1);
      assert.deepEqual(await see(browser), { html, strips: 1, readers: 0 });
      const stored = await browser.inExtension(
        async (extension) => (await extension.storage.sync.get('settings')).settings as { values: object },
      );
      assert.deepEqual(stored.values, SETTINGS);
      await until('the button to know the page', async () => (await browser.button()).badge === '✓');
      await browser.clickButton();
      const again = await waitForReader(browser);
      assert.deepEqual([again.size, again.ground, again.count], [SETTINGS.textSize, ground, 1]);
      await until('the place', async () => (await atTop(browser)) === place).catch(async (error: Error) => {
        throw new Error(`${error.message}; paragraph ${await atTop(browser)} instead of ${place}`);
      });
      await browser.closePopup();
      await browser.press('Escape');
      await waitForPage(browser);
      assert.equal(await seeReader(browser), null);
      assert.equal((await see(browser)).html, html);
    },
  },
];
