import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { openReader, pressInReader } from '../reader.ts';

/**
 * Gives the extension's scripts in the page a device with one English voice, or with none: the machines that run this have
 * voices or not. It speaks each request in a moment and tells its first word. The function travels as text, so nothing in it may
 * have a name that the compiler would keep: only methods and nameless functions.
 */
function setVoices(browser: ExtensionBrowser, names: readonly string[]): Promise<void> {
  return browser.inExtension(async (extension, given) => {
    const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
    await extension.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      args: [given],
      func: (voices: readonly string[]) => {
        type Said = {
          text: string;
          onstart?: (e: object) => void;
          onboundary?: (e: object) => void;
          onend?: (e: object) => void;
        };
        const synthesis = {
          speaking: false,
          pending: false,
          paused: false,
          timer: 0,
          getVoices() {
            return voices.map((name) => ({ voiceURI: name, name, lang: 'en-US', localService: true }));
          },
          addEventListener() {},
          cancel() {
            clearTimeout(synthesis.timer);
          },
          speak(said: Said) {
            said.onstart?.({});
            said.onboundary?.({ name: 'word', charIndex: 0 });
            // Long enough for a slow machine to look at the sentence while it is spoken.
            synthesis.timer = Number(setTimeout(() => said.onend?.({}), 2500));
          },
        };
        Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
        Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
          get() {
            return function (this: { text: string }, text: string) {
              this.text = text;
            };
          },
          configurable: true,
        });
      },
    });
  }, names);
}

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
      await setVoices(browser, ['Anna']);
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
      await setVoices(browser, []);
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
