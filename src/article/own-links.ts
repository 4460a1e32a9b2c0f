import { follows, isTabStop, tabStopsBetween } from './focusable.ts';
import { meansContent, wordsOf } from './own-link-words.ts';
import { findContent } from './places.ts';
import { rendered } from './rendered.ts';

/** What keeps a page's own skip link from helping. */
export type OwnLinkFault =
  /** It leads to an id that nothing has. */
  | 'dead'
  /** What it leads to is not shown. */
  | 'hidden-target'
  /** Tab stops without end still lie between its target and the text. */
  | 'far';

/** A skip link of the page itself that means to lead to the content. */
export interface OwnLink {
  readonly link: HTMLAnchorElement;
  readonly target: Element | null;
  readonly fault: OwnLinkFault | null;
}

/** A skip link stands among the first stops; later ones lead around inside the page. */
const FIRST_STOPS = 6;

/** This many tab stops from target to text are no obstacle yet. */
const NEAR = 3;

function targetOf(document: Document, fragment: string): Element | null {
  return document.getElementById(fragment) ?? document.getElementsByName(fragment)[0] ?? null;
}

function faultOf(target: Element | null, content: Element | null): OwnLinkFault | null {
  if (!target) return 'dead';
  // An empty anchor is a place all the same, though it has no box of its own.
  if (!rendered(target)) return 'hidden-target';
  if (!content || target === content || content.contains(target)) return null;
  const before = follows(content, target);
  return before && tabStopsBetween(target, content, NEAR + 1) <= NEAR ? null : 'far';
}

/** The element of the page's own link to its content, among the first tab stops, or null. */
export function ownLinkElement(document: Document): HTMLAnchorElement | null {
  let stops = 0;
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, [tabindex]')) {
    if (!isTabStop(element)) continue;
    if (++stops > FIRST_STOPS) break;
    if (element.tagName !== 'A') continue;
    const words = wordsOf(element as HTMLAnchorElement);
    if (words && meansContent(words)) return element as HTMLAnchorElement;
  }
  return null;
}

/**
 * The page's own link to its content, with what is wrong with it; null when there is none among the first tab stops.
 * @param content where the content begins, where that has been looked for already.
 */
export function findOwnLink(document: Document, content?: Element | null): OwnLink | null {
  const link = ownLinkElement(document);
  if (!link) return null;
  const target = targetOf(document, wordsOf(link)?.fragment ?? '');
  return { link, target, fault: faultOf(target, content === undefined ? findContent(document) : content) };
}
