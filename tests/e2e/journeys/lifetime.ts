import { strict as assert } from 'node:assert';
import { until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';
import { pressInPanel, waitForWords } from '../popup.ts';
import { openReader, pressInReader, seeReader, waitForPage, waitForReader } from '../reader.ts';

function store({ browser }: Visit, settings: unknown): Promise<void> {
  return browser.inExtension((extension, value) => extension.storage.sync.set({ settings: value }), settings);
}

function stored({ browser }: Visit): Promise<{ version?: number; values?: Record<string, unknown> }> {
  return browser.inExtension(async (extension) => (await extension.storage.sync.get('settings')).settings as object);
}

/** What lasts, and what is mended. */
export const LIFETIME: readonly Journey[] = [
  {
    title: 'size and contrast last when the background ends and when the browser is closed and opened again',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}/night-ferry.html`);
      await browser.clickButton();
      await waitForReader(browser);
      await pressInPanel(browser, 'LG');
      await pressInPanel(browser, 'Dark');
      await until('the choice to be stored', async () => (await stored(visit))?.values?.textSize === 32);
      await browser.closePopup();
      await browser.stopBackground();
      await browser.goto(`${site}/repair-cafe.html`);
      assert.equal((await openReader(browser)).size, 32);
      await browser.restart();
      await browser.goto(`${site}/night-ferry.html`);
      const { size, ground } = await openReader(browser);
      assert.equal(size, 32);
      assert.notEqual(ground, 'rgb(255, 255, 255)');
      assert.deepEqual((await stored(visit)).values, { textSize: 32, mode: 'dark' });
    },
  },
  ...[
    { title: 'settings that are no settings at all give the defaults', settings: 'ink on the keyboard' },
    { title: 'one bad setting falls back alone', settings: { version: 1, values: { textSize: -3, mode: 'dark' } } },
  ].map(
    ({ title, settings }): Journey => ({
      title,
      async run(visit) {
        await store(visit, settings);
        await visit.browser.goto(`${visit.site}/night-ferry.html`);
        await visit.browser.clickButton();
        assert.equal((await waitForReader(visit.browser)).size, 24);
        await waitForWords(visit.browser, /24 px/);
      },
    }),
  ),
  {
    title: 'what a newer Legible stored is kept when this one changes something',
    async run(visit) {
      await store(visit, { version: 99, values: { textSize: 32, hologram: 'on' } });
      await visit.browser.goto(`${visit.site}/night-ferry.html`);
      await visit.browser.clickButton();
      assert.equal((await waitForReader(visit.browser)).size, 32);
      await pressInPanel(visit.browser, 'Sepia');
      await until('the change to be stored', async () => (await stored(visit)).values?.mode === 'sepia');
      const { version, values } = await stored(visit);
      assert.deepEqual([version, values], [99, { textSize: 32, hologram: 'on', mode: 'sepia' }]);
    },
  },
  {
    title: 'asking twice gives one reading view',
    async run({ browser, site }) {
      await browser.goto(`${site}/night-ferry.html`);
      await openReader(browser);
      await browser.clickButton();
      await waitForWords(browser, /On\. Press to go back/);
      assert.equal((await seeReader(browser))?.count, 1);
    },
  },
  {
    title: 'an update of the extension leaves an open reading view usable, and the next one opens',
    async run({ browser, site }) {
      await browser.goto(`${site}/night-ferry.html`);
      await openReader(browser);
      await browser.reloadExtension();
      await until('the extension to answer', async () => (await browser.button()).title !== '');
      const there = await seeReader(browser);
      if (there) {
        assert.match(there.text, /The lights came on/);
        await pressInReader(browser, 'Leave');
        await waitForPage(browser);
      }
      await openReader(browser);
      await browser.press('Escape');
      await waitForPage(browser);
      assert.match(await browser.inPage(() => document.body.textContent), /The lights came on/);
    },
  },
];
