import { outlineLook } from '../../../src/background/outline-look.ts';
import { OUTLINE_HOST } from '../../../src/messages/hosts.ts';
import { createControl, type OutlineControl } from '../../../src/outline/control.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

const FILL = '<p style="height: 400px">The river was wide here, and slow, and the boats lay one beside the other.</p>';

/** A page with headings, landmarks, and room to scroll. */
export const PAGE = `<header><a href="#home">Home</a><nav aria-label="Sections"><a href="#a">News</a> <a href="#b">Sport</a></nav></header>
  <main><h1 id="h1">Night boats</h1>${FILL}<h2 id="h2">What a ticket costs</h2>${FILL}<a id="link" href="#c">Prices</a>
  <h3 id="h3">From the north</h3>${FILL}<h2 id="h4">What the crew says</h2>${FILL}</main><footer id="foot"><p>Foot</p></footer>`;

export const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Puts a page into the document and gives it a control, as when somebody asks for its headings the first time. */
export async function openPage(body: string, settings: Partial<Settings> = {}): Promise<OutlineControl> {
  resetExtension();
  fake.storage.sync.items.set(SETTINGS_KEY, { version: 1, values: settings });
  fake.runtime.reply = ({ legible }: { legible: string }) =>
    legible === 'background/outline-look' ? outlineLook(location.href) : null;
  for (const old of document.querySelectorAll(OUTLINE_HOST)) old.remove();
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  document.getSelection()?.removeAllRanges();
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return createControl(document);
}

export const root = () => document.querySelector(OUTLINE_HOST)?.shadowRoot ?? null;

export const dialog = () => root()?.querySelector('dialog') ?? null;

/** Words of what has focus in the dialog. */
export const focusWords = () => root()?.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Words of the rows that are shown. */
export const rowWords = () =>
  [...(root()?.querySelectorAll<HTMLElement>('.finder-row') ?? [])]
    .filter((row) => !row.hidden)
    .map((row) => row.textContent?.replace(/\s+/g, ' ').trim());

/** What the page is told over it. */
export const notice = () => root()?.querySelector('.notice-words')?.textContent ?? '';

export const status = () => root()?.querySelector('.finder-status')?.textContent ?? '';
