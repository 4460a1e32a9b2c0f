import type { Verdict } from '../article/article.ts';
import { detect } from '../article/detect.ts';
import { findMainText } from '../article/main-text.ts';
import { findOwnLink } from '../article/own-links.ts';
import { findContent, findHeadings, findNavigation, findSearch } from '../article/places.ts';
import { type TextBlock, textBlocks } from '../article/text-blocks.ts';
import type { PageStatus, SkipTarget } from '../messages/messages.ts';
import { readingMinutes } from '../reading/reading-time.ts';

/** Each place with the way to find it. Asked anew at every wish: pages change under our feet. */
const FIND: Readonly<Record<SkipTarget, (document: Document) => Element | null>> = {
  article: (document) => findContent(document),
  navigation: findNavigation,
  search: findSearch,
  headings: (document) => findHeadings(document)[0] ?? null,
};

/** In the order in which links to them stand. */
const TARGETS = Object.keys(FIND) as SkipTarget[];

/** Where a place is now, or null when the page has none. */
export function findPlace(target: SkipTarget): HTMLElement | null {
  const element = FIND[target](document);
  return element instanceof HTMLElement ? element : null;
}

/** What one look reads off the page. All that is asked in that look shares it: reading the texts is most of its cost. */
export interface PageReading {
  readonly blocks: readonly TextBlock[];
  /** Where the content begins; looked for when first asked. */
  content(): Element | null;
}

/** Reads the page as it is now. */
export function readPage(): PageReading {
  const blocks = textBlocks(document);
  let content: Element | null | undefined;
  return {
    blocks,
    content() {
      if (content === undefined) content = findContent(document, blocks);
      return content;
    },
  };
}

/** Whether this document is a page that scripts of ours have any business in. */
export function isPage(): boolean {
  const type = document.contentType;
  return (type === 'text/html' || type === 'application/xhtml+xml') && document.documentElement?.localName === 'html';
}

/** What can be gone to on the page. */
type Places = Pick<PageStatus, 'targets' | 'headings'>;

let places: Places = { targets: [], headings: 0 };

/** The page's places. While the reading view stands in the page, the page is hidden: they are those it had before. */
function placesNow(page: PageReading): Places {
  if (document.querySelector('legible-reader')) return places;
  const exists = (target: SkipTarget) =>
    target === 'article' ? page.content() instanceof HTMLElement : findPlace(target) !== null;
  const targets = document.body?.localName === 'body' ? TARGETS.filter(exists) : [];
  places = { targets, headings: findHeadings(document).length };
  return places;
}

/** The places that the page has. A frameset and an empty page have none. */
export function placesOf(page: PageReading): readonly SkipTarget[] {
  return placesNow(page).targets;
}

/** The verdict on the page. */
export function verdictOf(page: PageReading): Verdict {
  return detect(document, page.blocks);
}

function minutesOf({ blocks }: PageReading): number | null {
  const main = findMainText(blocks);
  return main ? readingMinutes(main.container.textContent ?? '', document.documentElement.lang || null) : null;
}

/** What the popup is told of the page. */
export function statusNow(): PageStatus {
  const page = readPage();
  const { article, reasons } = verdictOf(page);
  return {
    article,
    reasons,
    ...placesNow(page),
    minutes: article ? minutesOf(page) : null,
    ownLink: findOwnLink(document, page.content())?.fault ?? null,
  };
}
