import { detect } from '../article/detect.ts';
import { type LinkWords, wordsOf } from '../article/own-link-words.ts';
import { COMMENTS, LEAST_LINKS, MAIN, NAVIGATION, SEARCH_FIELDS } from '../article/place-selectors.ts';
import { rendered } from '../article/rendered.ts';
import { READER_HOST } from '../messages/hosts.ts';
import type { PageGlance } from '../messages/strip.ts';

/** A page's own skip link is among its first links. */
const FIRST_LINKS = 6;

/** Signs of each part of a link's words that are looked at: more is a teaser, not a name. */
const LONGEST = 120;

function isThere(selector: string, least = 0): boolean {
  const found = document.querySelector(selector);
  return found !== null && rendered(found) && (least === 0 || found.getElementsByTagName('a').length >= least);
}

function firstOwnLinks(): LinkWords[] {
  const found: LinkWords[] = [];
  for (let at = 0; at < Math.min(FIRST_LINKS, document.links.length); at++) {
    const link = document.links[at] as HTMLAnchorElement;
    const words = link.localName === 'a' && wordsOf(link);
    if (!words || !rendered(link)) continue;
    const { said, marks, fragment } = words;
    found.push({ said: said.slice(0, LONGEST), marks: marks.slice(0, LONGEST), fragment: fragment.slice(0, LONGEST) });
  }
  return found;
}

const EMPTY: PageGlance = { article: false, places: [], ownLinks: [] };

let last = EMPTY;

/**
 * What the page shows at one glance: style and layout are not touched beyond what is computed already. While the reading view
 * stands in the page, everything behind it is hidden: it is what was seen before.
 */
export function glance(): PageGlance {
  if (document.querySelector(READER_HOST)) return last;
  if (document.body?.localName !== 'body') return EMPTY;
  const { article } = detect(document);
  const places: PageGlance['places'][number][] = [];
  if (!article && isThere(`${MAIN}, h1`)) places.push('content');
  if (isThere(NAVIGATION, LEAST_LINKS)) places.push('navigation');
  if (isThere(SEARCH_FIELDS)) places.push('search');
  if (article && isThere(COMMENTS)) places.push('comments');
  last = { article, places, ownLinks: firstOwnLinks() };
  return last;
}
