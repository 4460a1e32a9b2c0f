import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { openReader, pressInReader } from '../reader.ts';
import { setVoices } from '../voices.ts';

/** The words marked in the reading view. */
function marked(browser: ExtensionBrowser, mark: string): Promise<string> {
  return browser.inPage(
    (name) => [...(CSS.highlights.get(`legible-${name}`) ?? [])].map((range) => String(range)).join(' '),
    mark,
  );
}

function inView(browser: ExtensionBrowser, selector: string): Promise<string | null> {
  return browser.inPage(
    (wanted) => document.querySelector('legible-reader')?.shadowRoot?.querySelector(wanted)?.textContent ?? null,
    selector,
  );
}

/** Reading aloud and line focus. */
export const INSTRUMENTS: readonly Journey[] = [
  {
    title: 'the article is read aloud: sentence and word are marked, Pause holds, Escape ends',
    async run({ browser, site }) {
      await browser.goto(`${site}/night-ferry.html`);
      await setVoices(browser, { Anna: 'en-US' });
      await openReader(browser);
      await pressInReader(browser, 'Listen');
      await until('the first sentence', async () => (await marked(browser, 'sentence')) !== '');
      assert.match(await marked(browser, 'sentence'), /^Night Ferry Crosses/);
      assert.equal(await marked(browser, 'word'), 'Night');
      await until('the next sentence', async () => !/^Night Ferry/.test(await marked(browser, 'sentence')));
      await pressInReader(browser, 'Pause');
      assert.equal(await inView(browser, '.where b'), 'Paused');
      await browser.press('Escape');
      await until('the bar to go', async () => (await inView(browser, '.speech-bar')) === null);
      assert.equal(await marked(browser, 'sentence'), '');
    },
  },
  {
    title: 'a device without voices is told so in words',
    async run({ browser, site }) {
      await browser.goto(`${site}/night-ferry.html`);
      await setVoices(browser, {});
      await openReader(browser);
      await pressInReader(browser, 'Listen');
      await until('the sentence', async () => /no voices/.test((await inView(browser, '.where')) ?? ''));
    },
  },
  {
    title: 'line focus moves along the lines by arrow keys, and Escape ends it',
    async run({ browser, site }) {
      await browser.goto(`${site}/night-ferry.html`);
      await openReader(browser);
      await pressInReader(browser, 'Line focus');
      const bands = new Set<string>();
      for (let i = 0; i < 8; i++) {
        bands.add(await marked(browser, 'line'));
        await browser.press('ArrowDown');
      }
      assert.equal(bands.size, 8);
      assert.ok(await inView(browser, '.line-bar'));
      await browser.press('Escape');
      await until('the band to go', async () => (await inView(browser, '.focus-strip')) === null);
    },
  },
];
