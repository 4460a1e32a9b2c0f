import type { Verdict } from '../article/article.ts';
import { detect } from '../article/detect.ts';
import { findMainText } from '../article/main-text.ts';
import { findOwnLink } from '../article/own-links.ts';
import { findContent, findHeadings, findNavigation, findSearch } from '../article/places.ts';
import { textBlocks } from '../article/text-blocks.ts';
import type { PageStatus, SkipTarget } from '../messages/messages.ts';
import { readingMinutes } from '../reading/reading-time.ts';

/** Each place with the way to find it. Asked anew at every wish: pages change under our feet. */
const FIND: Readonly<Record<SkipTarget, (document: Document) => Element | null>> = {
  article: findContent,
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

/** Whether this document is a page that scripts of ours have any business in. */
export function isPage(): boolean {
  const type = document.contentType;
  return (type === 'text/html' || type === 'application/xhtml+xml') && document.documentElement?.localName === 'html';
}

/** What can be gone to on the page. */
type Places = Pick<PageStatus, 'targets' | 'headings'>;

let places: Places = { targets: [], headings: 0 };

/** The page's places. While the reading view stands in the page, the page is hidden: they are those it had before. */
function placesNow(): Places {
  if (document.querySelector('legible-reader')) return places;
  const targets = document.body?.localName === 'body' ? TARGETS.filter((target) => findPlace(target) !== null) : [];
  places = { targets, headings: findHeadings(document).length };
  return places;
}

/** The places that the page has. A frameset and an empty page have none. */
export function placesOf(): readonly SkipTarget[] {
  return placesNow().targets;
}

/** The verdict on the page as it is now. */
export function verdictNow(): Verdict {
  return detect(document);
}

function minutesNow(): number | null {
  const main = findMainText(textBlocks(document));
  return main ? readingMinutes(main.container.textContent ?? '', document.documentElement.lang || null) : null;
}

/** What the popup is told of the page. */
export function statusNow(): PageStatus {
  const { article, reasons } = verdictNow();
  return {
    article,
    reasons,
    ...placesNow(),
    minutes: article ? minutesNow() : null,
    ownLink: findOwnLink(document)?.fault ?? null,
  };
}
