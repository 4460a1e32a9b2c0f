import { findAfter, findComments } from '../article/comments.ts';
import { detect } from '../article/detect.ts';
import { findMainText } from '../article/main-text.ts';
import { findOwnLink } from '../article/own-links.ts';
import { HEADINGS, NAVIGATION, SEARCH_FIELDS } from '../article/place-selectors.ts';
import { findContent, findHeadings, findNavigation, findSearch } from '../article/places.ts';
import { textBlocks } from '../article/text-blocks.ts';
import { READER_HOST } from '../messages/hosts.ts';
import type { PageStatus, SkipTarget } from '../messages/messages.ts';
import { readingMinutes } from '../reading/reading-time.ts';

/** Each place with the way to find it. Asked anew at every wish: pages change under our feet. */
const FIND: Readonly<Record<SkipTarget, (document: Document) => Element | null>> = {
  article: (document) => findContent(document),
  navigation: findNavigation,
  search: findSearch,
  comments: (document) => findComments(document),
  after: (document) => findAfter(document),
};

/** In the order in which links to them stand. */
const TARGETS = Object.keys(FIND) as SkipTarget[];

/** Where a place is now, or null when the page has none. */
export function findPlace(target: SkipTarget): HTMLElement | null {
  const element = FIND[target](document);
  return element instanceof HTMLElement ? element : null;
}

/** The places that the page has, given where its content begins. A frameset and an empty page have none. */
function targetsOf(content: Element | null): SkipTarget[] {
  if (document.body?.localName !== 'body') return [];
  const there = TARGETS.filter((target) => (target === 'article' ? content instanceof HTMLElement : findPlace(target)));
  // One way past the article is enough.
  return there.includes('comments') ? there.filter((target) => target !== 'after') : there;
}

/** Selectors of the places that have their own. */
const KINDS = { navigation: NAVIGATION, search: SEARCH_FIELDS } as const;

/** The page's status while the reading view hides it: what is shown cannot be asked, what is there can. */
function statusBehind(article: boolean, reasons: readonly string[]): PageStatus {
  const there = (['navigation', 'search'] as const).filter((kind) => document.querySelector(KINDS[kind]));
  const headings = document.querySelectorAll(HEADINGS).length;
  return { article, reasons, targets: ['article', ...there], headings, minutes: null, ownLink: null };
}

let last: PageStatus | undefined;

/** What the popup is told of the page. */
export function statusNow(): PageStatus {
  const { article, reasons } = detect(document);
  if (document.querySelector(READER_HOST)) return last ?? statusBehind(article, reasons);
  // Read once for all that is asked: reading the texts is most of the cost.
  const blocks = textBlocks(document);
  const content = findContent(document, blocks);
  const main = findMainText(blocks);
  const minutes = () => readingMinutes(main?.container.textContent ?? '', document.documentElement.lang || null);
  last = {
    article,
    reasons,
    targets: targetsOf(content),
    headings: findHeadings(document).length,
    minutes: article && main ? minutes() : null,
    ownLink: findOwnLink(document, content)?.fault ?? null,
  };
  return last;
}
