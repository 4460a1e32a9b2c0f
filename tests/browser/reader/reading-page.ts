import '../../support/fake-extension.ts';
import { cdp } from 'vitest/browser';
import { READER_HOST } from '../../../src/messages/hosts.ts';
import { createControl, type ReaderControl } from '../../../src/reader/control.ts';
import { parseSettings } from '../../../src/settings/parse.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import { VERSION } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

/** Sentences of our own, enough for a paragraph that counts as text. */
export const SENTENCES =
  'The lamp keeper walks the pier each night and writes the weather into a blue book. He notes the wind, the height of the water and every ship that passes. In the morning a neighbour reads the page aloud at the bakery, and the town knows what the sea had in mind.';

/** The title of the article below. */
export const TITLE = 'The keeper of the blue book';

/** The markup of an article with a heading, a list, a table and code. */
export const ARTICLE = `
<nav><a href="/a">Home</a><a href="/b">News</a></nav>
<main><article>
  <h1>${TITLE}</h1>
  <p>${SENTENCES}</p>
  <p>One page says: <a href="#storm">the storm of June</a> took two boats and gave back <a href="https://example.org/three">three</a>. ${SENTENCES.replaceAll('keeper', 'reader')}</p>
  <h2>What the pages hold</h2>
  <p>${SENTENCES.replaceAll('night', 'evening').replaceAll('wind', 'fog')}</p>
  <ul><li>The wind and its direction.</li><li>The ships, each by its name.</li></ul>
  <h3 id="storm">The storm of June</h3>
  <p>${SENTENCES.replaceAll('weather', 'tide').replaceAll('bakery', 'school')}</p>
  <table><caption>Ships in June</caption><tr><th scope="col">Day</th><th scope="col">Ships</th></tr><tr><th scope="row">First</th><td>Four ships came in before noon</td></tr></table>
  <pre><code>for page in book: print(page.date, page.weather, page.ships, page.height, page.wind, page.keeper)</code></pre>
  <p>${SENTENCES.replaceAll('page', 'chapter').replaceAll('town', 'village')}</p>
</article></main>
<footer>Imprint</footer>`;

let control: ReaderControl | null = null;

/** Fills the test's document with a page. */
export function setPage(markup: string, lang = 'en'): void {
  document.documentElement.lang = lang;
  document.title = TITLE;
  document.body.replaceChildren(...new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body.childNodes);
}

/** Stores settings as another window would have. */
export async function storeSettings(values: Partial<Settings>): Promise<void> {
  await fake.storage.sync.set({ [SETTINGS_KEY]: { version: VERSION, values } });
}

/** The settings that are stored now. */
export async function storedSettings(): Promise<Settings> {
  return parseSettings((await fake.storage.sync.get(SETTINGS_KEY))[SETTINGS_KEY]).settings;
}

/** Opens the reading view on the page that is there. */
export async function openReader(settings: Partial<Settings> = {}): Promise<ReaderControl> {
  resetExtension();
  await storeSettings(settings);
  control = createControl(document);
  await control.open();
  await settle();
  return control;
}

/** Leaves the view and empties the page, so that no test sees another's. */
export function closeReader(): void {
  control?.close();
  for (const host of document.querySelectorAll(READER_HOST)) host.remove();
  document.body.replaceChildren();
  document.head.querySelector('[data-hostile]')?.remove();
  getSelection()?.removeAllRanges();
}

/** The view's own tree. */
export function shadow(): ShadowRoot {
  const root = document.querySelector(READER_HOST)?.shadowRoot;
  if (!root) throw new Error('no reading view stands in the page');
  return root;
}

/** The first element of the view that matches. */
export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = shadow().querySelector<E>(selector);
  if (!found) throw new Error(`nothing in the view matches ${selector}`);
  return found;
}

/** Has the page be laid out for `print`, or again for the screen: the empty string. */
export const print = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media, features: [] });

/** Calls back as soon as a view stands in the page, before its first frame. */
export function whenThere(then: () => void): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(READER_HOST)) return;
    watch.disconnect();
    then();
  });
  watch.observe(document.documentElement, { childList: true });
}

/** Waits until what was asked for is drawn and measured. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 10)));
}

/** Presses a tool; where it has no key of its own, by the menu. */
export async function use(tool: string): Promise<void> {
  for (let tries = 0; tries < 2 && !shadow().querySelector(`[data-tool="${tool}"]`); tries++) await use('menu');
  find(`[data-tool="${tool}"]`).click();
  await settle();
}
