import { findComments } from '../article/comments.ts';
import { isTabStop } from '../article/focusable.ts';
import { findContent, findSearch } from '../article/places.ts';
import { fold } from '../article/text.ts';
import { textBlocks } from '../article/text-blocks.ts';
import { isShown } from './shown.ts';

/** A place that the page does not mark up and that looks like one. */
export interface Guess {
  readonly role: 'main' | 'navigation' | 'search' | 'comments';
  /** Where focus should arrive. */
  readonly target: Element;
}

/** Names that sites give the box or list of their main menu. */
const MENU =
  '[id^=nav i], [id^=menu i], [id$=nav i], [id$=menu i], [id*=navigation i], [class^=nav i], [class^=menu i], ' +
  '[class*=" nav" i], [class*="main-menu" i], [class*=navigation i], [class*=menubar i]';

/** Fewer links make no navigation worth a skip. */
const LEAST_LINKS = 3;

function guessNavigation(document: Document): [Element, Guess] | null {
  for (const box of document.querySelectorAll(MENU)) {
    if (!/^(?:DIV|UL|OL|SECTION|HEADER|TABLE|P|TD)$/.test(box.tagName)) continue;
    const links = [...box.querySelectorAll('a[href]')].filter(isTabStop);
    const first = links[0];
    if (first && links.length >= LEAST_LINKS && box.querySelector('h1, main, article') === null)
      return [box, { role: 'navigation', target: first }];
  }
  return null;
}

/** What a page seems to hold, by the element that holds it. */
export function guessPlaces(document: Document): Map<Element, Guess> {
  const places = new Map<Element, Guess>();
  if (!document.body) return places;
  const blocks = textBlocks(document);
  const add = (role: Guess['role'], target: Element | null) => target && places.set(target, { role, target });
  const menu = guessNavigation(document);
  if (menu) places.set(...menu);
  add('search', findSearch(document));
  add('comments', findComments(document, blocks));
  add('main', findContent(document, blocks));
  return places;
}

/** Longer lines are sentences in bold, not headings. Characters. */
const LONGEST_LINE = 100;

/** So many lines are looked at; it bounds the cost on pages all in bold. */
const MOST_LINES = 2_000;

/** The lines that stand bold and alone: headings in all but name. For pages without any heading. */
export function guessHeadings(document: Document): { readonly element: Element; readonly name: string }[] {
  const lines: { element: Element; name: string }[] = [];
  for (const bold of [...document.querySelectorAll('b, strong')].slice(0, MOST_LINES)) {
    const line = bold.parentElement;
    const name = fold(bold.textContent ?? '');
    if (!line || name.length < 3 || name.length > LONGEST_LINE || !/^(?:P|DIV|FONT|CENTER|TD)$/.test(line.tagName))
      continue;
    const alone = fold(line.textContent ?? '') === name && !line.querySelector('a, button, img, input');
    if (alone && !/[.,;]$/.test(name) && isShown(line)) lines.push({ element: line, name });
  }
  return lines;
}
