import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';
import { pressInPanel, waitForWords } from '../popup.ts';

/** The page as text, without what else Legible puts beside it. */
function markup(browser: ExtensionBrowser): Promise<string> {
  return browser.inPage(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('legible-skip-links, legible-announcer')) own.remove();
    return copy.outerHTML;
  });
}

/** How the words of a page look. */
interface Sight {
  readonly size: number;
  readonly ground: string;
  readonly color: string;
  readonly letterSpace: string;
}

function look(browser: ExtensionBrowser, selector = 'main p'): Promise<Sight> {
  return browser.inPage((wanted) => {
    const words = document.querySelector(wanted) as HTMLElement;
    const style = getComputedStyle(words);
    return {
      size: Number.parseFloat(style.fontSize),
      ground: getComputedStyle(document.documentElement).backgroundColor,
      color: style.color,
      letterSpace: style.letterSpacing,
    };
  }, selector);
}

/** Waits until the words of a page look as they should. */
async function waitForLook(browser: ExtensionBrowser, what: string, fits: (sight: Sight) => boolean): Promise<Sight> {
  let last: Sight | null = null;
  await until(what, async () => {
    last = await look(browser);
    return fits(last);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it is ${JSON.stringify(last)}`);
  });
  return last as unknown as Sight;
}

const YELLOW = 'rgb(255, 255, 0)';
const BLACK = 'rgb(0, 0, 0)';

/** Has page mode begin with the pages of the sample site. */
async function setSite({ browser }: Visit, values: Record<string, unknown>): Promise<void> {
  await browser.inExtension((extension, site) => extension.storage.sync.set({ 'site:127.0.0.1': site }), {
    version: 1,
    ...values,
  });
  await until('the site to be registered', async () => (await registered(browser)).length === 1);
}

function registered(browser: ExtensionBrowser): Promise<string[]> {
  return browser.inExtension(async (extension) => {
    const scripts = await extension.scripting.getRegisteredContentScripts();
    return scripts.map(({ id }) => id);
  });
}

/** What stood in one frame: colours, and the size of the words once there are any. */
interface Frame {
  readonly ground: string;
  readonly color: string | null;
  readonly size: string | null;
}

/** Everything that was seen of a page from its first frame on. */
function seenFrames(browser: ExtensionBrowser): Promise<Frame[]> {
  return browser.inPage(() => (globalThis as unknown as { seenFrames: never }).seenFrames);
}

/**
 * Adds words to the page, plain ones, in a closed shadow root, and in a frame of its own, and takes them away again.
 * @param wanted the colour that is waited for.
 * @returns the colours that they came to have.
 */
function lateColors(browser: ExtensionBrowser, wanted: string): Promise<string[]> {
  // All in one call: Firefox forgets between two calls what a script has put aside.
  return browser.inPage(async (color) => {
    const words = () => {
      const late = document.createElement('p');
      late.style.cssText = 'color: #999; background: white; font-size: 12px';
      late.textContent = 'Fog before noon';
      return late;
    };
    const [box, plain, host] = [document.createElement('div'), words(), document.createElement('x-weather')];
    const [shaded, frame] = [words(), document.createElement('iframe')];
    host.attachShadow({ mode: 'closed' }).append(shaded);
    frame.srcdoc = '<p style="color: #999">Fog in a frame</p>';
    box.append(plain, host, frame);
    document.querySelector('main')?.append(box);
    const colors = () =>
      [plain, shaded, frame.contentDocument?.querySelector('p')].map((each) =>
        each ? getComputedStyle(each).color : 'none',
      );
    for (let round = 0; round < 100 && colors().some((each) => each !== color); round++)
      await new Promise((done) => setTimeout(done, 50));
    const found = colors();
    box.remove();
    return found;
  }, wanted);
}

/** Size, contrast and spacing on the page itself. */
export const PAGE_MODE: readonly Journey[] = [
  {
    title: 'page mode enlarges and recolours a page that is no article from the panel, and gives it back byte for byte',
    async run({ browser, site }) {
      await browser.goto(`${site}/front.html`);
      const [before, html] = [await look(browser), await markup(browser)];
      await browser.clickButton();
      await waitForWords(browser, /On the page itself/);
      await pressInPanel(browser, 'On the page itself');
      await waitForLook(browser, 'larger words', ({ size }) => size > before.size);
      await pressInPanel(browser, 'LG');
      await pressInPanel(browser, 'Yellow on black');
      await pressInPanel(browser, 'Wide');
      const sight = await waitForLook(
        browser,
        'the chosen look',
        ({ size, letterSpace }) => size > 28 && letterSpace !== 'normal',
      );
      assert.deepEqual([sight.color, sight.ground], [YELLOW, BLACK]);
      assert.deepEqual(await lateColors(browser, YELLOW), [YELLOW, YELLOW, YELLOW]);
      await pressInPanel(browser, 'On the page itself');
      await waitForWords(browser, /The page is as it was/);
      assert.deepEqual(await look(browser), before);
      assert.equal(await markup(browser), html);
    },
  },
  {
    title: 'page mode is set for a site in the panel, is there after a restart, and is taken back in the panel',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}/front.html`);
      const before = await look(browser);
      await browser.clickButton();
      await pressInPanel(browser, 'On the page itself');
      await pressInPanel(browser, 'Always on this site');
      await waitForWords(browser, /127\.0\.0\.1\s*size and contrast on the page itself/);
      await until('the site to be registered', async () => (await registered(browser)).length === 1);
      await browser.closePopup();
      await browser.restart();
      await browser.goto(`${site}/front.html`);
      await waitForLook(browser, 'larger words', ({ size }) => size > before.size);
      await browser.clickButton();
      await pressInPanel(browser, 'Always on this site');
      await waitForLook(browser, 'the page as it was', ({ size }) => size === before.size);
      await until('no site to be registered', async () => (await registered(browser)).length === 0);
    },
  },
  {
    title:
      'on a site that is set so page mode is there from the first frame, on strict and on Arabic pages too, and nowhere else',
    async run(visit) {
      const { browser, site } = visit;
      await setSite(visit, { pageMode: true, look: { mode: 'yellow-on-black', textSize: 32, letterSpace: 0.12 } });
      await browser.goto(`${site}/watched`);
      await waitForLook(browser, 'page mode', ({ letterSpace }) => letterSpace !== 'normal');
      // Colours are there from the first frame on; words that a page counts in px grow with the first pass over its elements,
      // and never shrink again.
      const grown = ({ size }: Frame) => size !== null && Number.parseFloat(size) >= 28;
      const frames = await until('frames of grown words', async () => {
        const seen = await seenFrames(browser);
        return seen.some(grown) && seen;
      });
      assert.deepEqual(
        frames.filter(({ ground, color }) => ground !== BLACK || (color !== null && color !== YELLOW)),
        [],
        'frames of another colour',
      );
      assert.ok(frames.slice(frames.findIndex(grown)).every(grown), 'words that grew shrank again');
      await browser.goto(`${site}/strict-policy`);
      await waitForLook(
        browser,
        'page mode under a strict policy',
        ({ color, ground }) => color === YELLOW && ground === BLACK,
      );
      await browser.goto(`${site}/reading-cafe.ar.html`);
      const arabic = await waitForLook(browser, 'page mode on an Arabic page', ({ size }) => size > 28);
      assert.deepEqual([arabic.color, arabic.letterSpace], [YELLOW, 'normal']);
      await browser.goto(`${site.replace('127.0.0.1', 'localhost')}/front.html`);
      assert.ok((await look(browser)).size < 24);
      assert.ok(!(await markup(browser)).includes('data-legible'));
      await browser.inExtension((extension) => extension.storage.sync.remove('site:127.0.0.1'));
      await until('the site to be as usual', async () => (await registered(browser)).length === 0);
      await browser.goto(`${site}/front.html`);
      assert.ok((await look(browser)).size < 24);
    },
  },
];
