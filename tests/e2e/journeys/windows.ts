import { strict as assert } from 'node:assert';
import { SPACINGS } from '../../../src/reading/spacing.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { openTab, type Tab } from '../tab.ts';

/** What a screen of the extension shows as chosen, or a reading view wears: size, contrast and height of lines. */
function look(doc: Document | null, heights: readonly number[]): string {
  const shown = doc ?? document;
  const paragraph = shown.querySelector('legible-reader')?.shadowRoot?.querySelector('.article > div p');
  if (paragraph) {
    const { fontSize, lineHeight } = getComputedStyle(paragraph);
    const lines = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    const mode = paragraph.closest<HTMLElement>('[data-mode]')?.dataset.mode;
    return `${Number.parseFloat(fontSize)} px, ${mode}, ${lines.toFixed(1)}`;
  }
  const size = shown.querySelector('.size-picker .now')?.textContent;
  const mode = shown.querySelector<HTMLInputElement>('.swatches input:checked')?.value;
  const spacings = [...shown.querySelectorAll<HTMLInputElement>('.spacing-picker input')];
  return `${size}, ${mode}, ${heights[spacings.findIndex(({ checked }) => checked)]?.toFixed(1)}`;
}

/** Chooses what a selector finds, at a moment. False where it is not there. */
function choose(doc: Document | null, selector: string, at: number): boolean {
  const shown = doc ?? document;
  const root = shown.querySelector('legible-reader')?.shadowRoot ?? shown;
  const field = root.querySelector<HTMLElement>(selector);
  shown.defaultView?.setTimeout(() => field?.click(), at - Date.now());
  return field !== null;
}

/** A window in which settings are seen and changed. */
interface Screen {
  look(): Promise<string>;
  choose(selector: string, at: number): Promise<boolean>;
}

const HEIGHTS = Object.values(SPACINGS).map(({ lineHeight }) => lineHeight);

/** The reading view of a tab, with one of its panels. */
async function readerIn(tab: Tab, panel: string): Promise<Screen> {
  await tab.openReader();
  const openPanel = () =>
    tab.inPage((name) => {
      const keys = document.querySelector('legible-reader')?.shadowRoot?.querySelectorAll('button') ?? [];
      const key = [...keys].find(({ textContent }) => textContent?.startsWith(name));
      key?.click();
      return key !== undefined;
    }, panel);
  await until(`the key "${panel}"`, openPanel);
  return { look: () => tab.inPage(look, null, HEIGHTS), choose: (...what) => tab.inPage(choose, null, ...what) };
}

/** The page of options in the tab under test, and the panel over it. */
async function ownScreens(browser: ExtensionBrowser): Promise<Record<'options' | 'panel', Screen>> {
  await browser.goto(await browser.inExtension((extension) => extension.runtime.getURL('src/options/index.html')));
  await browser.clickButton();
  const options: Screen = {
    look: () => browser.inPage(look, null, HEIGHTS),
    choose: (...what) => browser.inPage(choose, null, ...what),
  };
  const panel: Screen = {
    look: () => browser.inPopup(look, HEIGHTS),
    choose: (...what) => browser.inPopup(choose, ...what),
  };
  return { options, panel };
}

/** What is stored, in the same words. */
function stored(browser: ExtensionBrowser): Promise<string> {
  return browser.inExtension(async (extension) => {
    const { settings } = (await extension.storage.sync.get('settings')) as {
      settings?: { values: { textSize?: number; mode?: string; lineHeight?: number } };
    };
    const { textSize = 24, mode = 'auto', lineHeight = 1.6 } = settings?.values ?? {};
    return `${textSize} px, ${mode}, ${lineHeight.toFixed(1)}`;
  });
}

const size = (name: string) => `.size-picker label:has(.${name}) input`;
const mode = (name: string) => `.swatches input[value="${name}"]`;
const spacing = (name: keyof typeof SPACINGS) =>
  `.spacing-picker label:nth-of-type(${Object.keys(SPACINGS).indexOf(name) + 1}) input`;

/** So many ms ahead lies the moment at which screens are used: every one has heard of it by then. */
const AHEAD_MS = 1_000;

/** Uses some screens at one moment. */
async function atOnce(...uses: readonly (readonly [Screen, string])[]): Promise<void> {
  const at = Date.now() + AHEAD_MS;
  for (const [screen, selector] of uses) assert.ok(await screen.choose(selector, at), `${selector} is there`);
  assert.ok(Date.now() < at, 'the moment is still to come');
}

/** More than one window. */
export const WINDOWS: readonly Journey[] = [
  {
    title: 'what is changed at one moment in two windows, in the options and in the panel holds in all of them',
    async run({ browser, site }) {
      const { options, panel } = await ownScreens(browser);
      const left = await openTab(browser, `${site}/night-ferry.html`, true);
      const right = await openTab(browser, `${site}/repair-cafe.html`, true);
      const [contrast, lines] = [await readerIn(left, 'Contrast'), await readerIn(right, 'Spacing')];
      const looks = () => Promise.all([options, panel, contrast, lines].map((screen) => screen.look()));
      const allShow = async (wanted: string | RegExp) => {
        let shown: string[] = [];
        const isEverywhere = async () => {
          shown = [...(await looks()), await stored(browser)];
          return new Set(shown).size === 1 && (shown[0] as string).search(wanted) === 0;
        };
        await until(`${wanted}`, isEverywhere).catch((error: Error) => {
          throw new Error(`${error.message}; shown and stored: ${shown.join(' | ')}`);
        });
      };
      await allShow('24 px, auto, 1.6');
      await atOnce([options, size('LG')], [contrast, mode('sepia')], [lines, spacing('wide')]);
      await allShow('32 px, sepia, 2.0');
      await atOnce([lines, spacing('roomy')], [panel, size('SM')], [options, mode('dark')]);
      await allShow('18 px, dark, 1.8');
      // One thing and two wishes: one of them holds, everywhere.
      await atOnce([panel, mode('cream')], [contrast, mode('peach')], [options, size('XS')]);
      await allShow(/16 px, (?:cream|peach), 1\.8/);
      await left.close();
      await right.close();
      await browser.closePopup();
    },
  },
];
