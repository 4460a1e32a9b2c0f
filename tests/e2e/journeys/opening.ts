import { strict as assert } from 'node:assert';
import { until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { pressInPanel, waitForWords } from '../popup.ts';
import { openReader, pressInReader, seeReader, waitForPage, waitForReader } from '../reader.ts';

/** The one click, and what the panel does to the text. */
export const OPENING: readonly Journey[] = [
  {
    title: 'one click on the button opens the reading view and the panel together',
    async run({ browser, site }) {
      await browser.goto(`${site}/night-ferry.html`);
      await browser.clickButton();
      const { text, count, lang, dir, focus } = await waitForReader(browser);
      assert.ok(await browser.popupOpen());
      assert.match(text, /Night Ferry Crosses the Kessan Strait Again/);
      assert.match(focus, /^h1 Night Ferry/);
      assert.deepEqual({ count, lang, dir }, { count: 1, lang: 'en', dir: 'ltr' });
      await waitForWords(browser, /On\. Press to go back to the page/);
    },
  },
  {
    title: 'a person who wants the panel alone gets the panel alone',
    async run({ browser, site }) {
      await browser.inExtension((extension) =>
        extension.storage.sync.set({ settings: { version: 1, values: { toolbarClick: 'panel' } } }),
      );
      await browser.goto(`${site}/night-ferry.html`);
      await browser.clickButton();
      await waitForWords(browser, /Article found/);
      assert.equal(await seeReader(browser), null);
      await pressInPanel(browser, 'Read this article');
      await waitForReader(browser);
      await pressInPanel(browser, 'Read this article');
      await waitForPage(browser);
    },
  },
  {
    title: 'a size and a contrast chosen in the panel are seen in the text at once',
    async run({ browser, site }) {
      await browser.goto(`${site}/night-ferry.html`);
      await browser.clickButton();
      const before = await waitForReader(browser);
      assert.equal(before.size, 24);
      await pressInPanel(browser, 'LG');
      await until('text of 32 px', async () => (await seeReader(browser))?.size === 32);
      await pressInPanel(browser, 'Yellow on black');
      await until('yellow on black', async () => (await seeReader(browser))?.ground === 'rgb(0, 0, 0)');
      const { color } = await waitForReader(browser);
      assert.equal(color, 'rgb(255, 255, 0)');
    },
  },
  {
    title: 'text of 128 px fits a window of 320 px without sideways scrolling',
    async run({ browser, site }) {
      await browser.inExtension((extension) =>
        extension.storage.sync.set({ settings: { version: 1, values: { textSize: 128 } } }),
      );
      await browser.setDevice({ width: 320, height: 600 });
      await browser.goto(`${site}/night-ferry.html`);
      const { size, overflow } = await openReader(browser);
      assert.deepEqual({ size, overflow }, { size: 128, overflow: 0 });
    },
  },
  {
    title: 'Leave gives the page back exactly as it was',
    async run({ browser, site }) {
      await browser.goto(`${site}/night-ferry.html`);
      // Our own skip links come when the page is known, with or without the reading view.
      const whole = () =>
        browser.inPage(() =>
          document.documentElement.outerHTML.replace('<legible-skip-links></legible-skip-links>', ''),
        );
      const before = await whole();
      await openReader(browser);
      await pressInReader(browser, 'Leave');
      await waitForPage(browser);
      assert.equal(await whole(), before);
    },
  },
];
