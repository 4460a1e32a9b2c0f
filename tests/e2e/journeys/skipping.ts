import { strict as assert } from 'node:assert';
import { pause, until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';
import { pressInPanel, tabTo, waitForWords } from '../popup.ts';
import { openReader, waitForPage } from '../reader.ts';

function focusInPage({ browser }: Visit) {
  return browser.inPage(() => {
    const active = document.activeElement;
    const inside = active?.shadowRoot?.activeElement ?? active;
    const box = inside?.getBoundingClientRect();
    return {
      name: inside?.localName ?? '',
      text: inside?.textContent?.trim().slice(0, 60) ?? '',
      seen: !!box && box.width > 20 && box.height > 10 && box.right > 0 && box.bottom > 0 && box.top < innerHeight,
      inMain: !!inside?.closest('main'),
    };
  });
}

/** Past everything to the text, on any page. */
export const SKIPPING: readonly Journey[] = [
  {
    title: 'Skip to article in the panel, pressed by keys, puts focus into the article',
    async run(visit) {
      const { browser, site } = visit;
      await browser.inExtension((extension) =>
        extension.storage.sync.set({ settings: { version: 1, values: { toolbarClick: 'panel' } } }),
      );
      await browser.goto(`${site}/night-ferry.html`);
      await browser.clickButton();
      await waitForWords(browser, /Skip to/);
      await tabTo(browser, /^Article$/);
      await browser.pressInPopup('Enter');
      await until('focus in the article', async () => (await focusInPage(visit)).inMain);
    },
  },
  {
    title: 'Skip to navigation leaves the reading view first',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}/night-ferry.html`);
      await openReader(browser);
      await browser.clickButton();
      await pressInPanel(browser, 'Navigation');
      await waitForPage(browser);
      await until('focus in the navigation', async () =>
        browser.inPage(() => !!document.activeElement?.closest('nav')),
      );
    },
  },
  {
    title: 'on a page whose own skip link leads nowhere, one of the first links leads to the text and can be seen',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}/skip-link-broken.html`);
      await until('the page to be known', async () => (await browser.button()).badge !== '');
      await pause(300);
      for (let step = 0; step < 4; step++) {
        await browser.press('Tab');
        if (/^(Article|Skip to)/.test((await focusInPage(visit)).text)) break;
      }
      assert.match((await focusInPage(visit)).text, /^(Article|Skip to)/);
      await until('the link to be seen while it has focus', async () => (await focusInPage(visit)).seen);
      await browser.press('Enter');
      await until('focus in the text', async () => (await focusInPage(visit)).inMain);
    },
  },
  {
    title: 'nothing comes before a skip link that works',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}/skip-link-working.html`);
      await until('the page to be known', async () => (await browser.button()).badge !== '');
      const skips: string[] = [];
      for (let step = 0; step < 4; step++) {
        await browser.press('Tab');
        const { text } = await focusInPage(visit);
        if (/^Skip to/.test(text)) skips.push(text);
      }
      assert.deepEqual(skips, ['Skip to main content']);
    },
  },
];
