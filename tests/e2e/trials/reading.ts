import { SENTENCES, TITLE } from '../../fixtures/trials/article.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { until } from '../../support/until.ts';

/**
 * Opens the reading view as the background does, without button and panel, which other journeys use.
 * @returns why there is nothing to read; undefined where the view opened.
 */
export async function enter(browser: ExtensionBrowser): Promise<string | undefined> {
  return browser.inExtension(async (extension) => {
    const [tab] = await extension.tabs.query({ active: true });
    const tabId = tab?.id as number;
    const open = () => extension.tabs.sendMessage(tabId, { legible: 'reader/open', payload: null }, { frameId: 0 });
    const files = ['/src/reader/index.js', '/open-reader.js'];
    const bring = async () => (await extension.scripting.executeScript({ target: { tabId }, files }))[0]?.result;
    const status = ((await open().catch(() => null)) ?? (await bring())) as { none?: string } | null;
    return status?.none;
  });
}

/** What is seen of the article in the reading view. */
interface Sight {
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly onTop: boolean;
  readonly focused: boolean;
}

function see(browser: ExtensionBrowser): Promise<Sight | null> {
  return browser.inPage(
    (sentences) => {
      const host = document.getElementsByTagName('legible-reader')[0];
      const shadow = host?.shadowRoot;
      const paragraph = shadow?.querySelector('.article > div p');
      if (!host || !shadow || !paragraph) return null;
      const { left, top, width } = paragraph.getBoundingClientRect();
      const text = shadow.querySelector('.article')?.textContent ?? '';
      const [missing, twice]: [string[], string[]] = [[], []];
      // Plain steps only: the page may have spoiled the language.
      for (let at = 0; at < sentences.length; at++) {
        const sentence = sentences[at] as string;
        const first = text.indexOf(sentence);
        if (first < 0) missing[missing.length] = sentence;
        else if (at > 0 && text.indexOf(sentence, first + 1) >= 0) twice[twice.length] = sentence;
      }
      return {
        missing,
        twice,
        size: Number.parseFloat(getComputedStyle(paragraph).fontSize),
        width,
        onTop: document.elementFromPoint(left + 20, Math.min(innerHeight - 20, Math.max(top + 10, 120))) === host,
        focused: document.activeElement === host,
      };
    },
    [TITLE, ...SENTENCES],
  );
}

/** What is wrong with a sight of the article, in words. */
function faults({ missing, twice, width, onTop, focused }: Sight): string[] {
  return [
    ...missing.map((sentence) => `missing: ${sentence}`),
    ...twice.map((sentence) => `twice: ${sentence}`),
    ...(width < 300 ? [`the text is ${width} px wide`] : []),
    ...(onTop ? [] : ['something lies over the text']),
    ...(focused ? [] : ['focus is not in the view']),
  ];
}

/** Waits until the whole article stands in view. @throws with what is wrong. */
export async function read(browser: ExtensionBrowser): Promise<void> {
  let last: string[] = ['there is no reading view'];
  await until(
    'the article',
    async () => {
      const sight = await see(browser);
      if (sight) last = faults(sight);
      return last.length === 0;
    },
    10_000,
  ).catch(() => {
    throw new Error(last.join('; '));
  });
}

/** Scrolls by a key and changes the size of the text. @throws where either has no effect. */
export async function change(browser: ExtensionBrowser): Promise<void> {
  const scrolled = () => browser.inPage(() => window.scrollY);
  const start = await scrolled();
  // A page that swallows keys gets the first one; the next is the reader's.
  for (const wait of [800, 4000]) {
    if ((await scrolled()) > start) break;
    await browser.press('PageDown');
    await until('the text to scroll', async () => (await scrolled()) > start, wait).catch(() => undefined);
  }
  if ((await scrolled()) <= start) throw new Error('the text does not scroll');
  await browser.inExtension((extension) =>
    extension.storage.sync.set({ settings: { version: 1, values: { textSize: 32 } } }),
  );
  await until('larger text', async () => (await see(browser))?.size === 32, 10_000);
}

/** Leaves by Escape. @throws when the view stays. */
export async function leave(browser: ExtensionBrowser): Promise<void> {
  await browser.press('Escape');
  await until(
    'the page',
    () => browser.inPage(() => document.getElementsByTagName('legible-reader').length === 0),
    10_000,
  );
}
