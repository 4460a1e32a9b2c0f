import { SENTENCES, TITLE } from '../../fixtures/trials/article.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { until } from '../../support/until.ts';

/** Opens the reading view as the background does, without button and panel, which other journeys use. */
export async function enter(browser: ExtensionBrowser): Promise<void> {
  await browser.inExtension(async (extension) => {
    const [tab] = await extension.tabs.query({ active: true });
    const tabId = tab?.id as number;
    const open = () => extension.tabs.sendMessage(tabId, { legible: 'reader/open', payload: null }, { frameId: 0 });
    if (await open().catch(() => null)) return;
    await extension.scripting.executeScript({ target: { tabId }, files: ['/src/reader/index.js', '/open-reader.js'] });
  });
}

/** What is seen of the article in the reading view. */
interface Sight {
  readonly text: string;
  readonly size: number;
  readonly width: number;
  readonly onTop: boolean;
  readonly focused: boolean;
}

function see(browser: ExtensionBrowser): Promise<Sight | null> {
  return browser.inPage(() => {
    const host = document.getElementsByTagName('legible-reader')[0];
    const shadow = host?.shadowRoot;
    const paragraph = shadow?.querySelector('.article > div p');
    if (!host || !shadow || !paragraph) return null;
    const { left, top, width } = paragraph.getBoundingClientRect();
    return {
      text: shadow.querySelector('.article')?.textContent ?? '',
      size: Number.parseFloat(getComputedStyle(paragraph).fontSize),
      width,
      onTop: document.elementFromPoint(left + 20, Math.min(innerHeight - 20, Math.max(top + 10, 120))) === host,
      focused: document.activeElement === host,
    };
  });
}

/** What is wrong with a sight of the article, in words. */
function faults({ text, width, onTop, focused }: Sight): string[] {
  const missing = [TITLE, ...SENTENCES].filter((sentence) => !text.includes(sentence));
  const twice = SENTENCES.filter((sentence) => text.split(sentence).length > 2);
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
    3000,
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
  await until('larger text', async () => (await see(browser))?.size === 32, 3000);
}

/** Leaves by Escape. @throws when the view stays. */
export async function leave(browser: ExtensionBrowser): Promise<void> {
  await browser.press('Escape');
  await until(
    'the page',
    () => browser.inPage(() => document.getElementsByTagName('legible-reader').length === 0),
    3000,
  );
}
