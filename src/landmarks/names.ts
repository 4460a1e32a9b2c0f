import { computeAccessibleName } from 'dom-accessibility-api';
import { fold } from '../article/text.ts';
import { isShown } from './shown.ts';

/** Longer names are cut: a whole paragraph marked up as a heading, a label that tells a story. Characters. */
const LONGEST = 160;

/** Signs that sites put behind headings to link to them. */
const LINK_SIGNS = /\s*[#§¶🔗\u{f0c1}]+$/u;

function tidy(name: string): string {
  const whole = fold(name).replace(LINK_SIGNS, '');
  const signs = [...whole];
  return signs.length > LONGEST
    ? `${signs
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : whole;
}

function compute(element: Element): string {
  try {
    // Generated content is drawn by icon fonts far more often than it says something.
    return computeAccessibleName(element, { computedStyleSupportsPseudoElements: false });
  } catch {
    // What a page may do to its own elements is beyond counting.
    return element.getAttribute('aria-label') ?? element.textContent ?? '';
  }
}

/** The accessible name of a landmark or another element that is named by its author; empty when it has none. */
export function nameOf(element: Element): string {
  return tidy(compute(element));
}

/** What may name something by other means than its text. */
const TELLING = '[aria-label], [aria-labelledby], [aria-hidden], [aria-owns], [role], [title], [hidden], slot';

/** Elements that only run along in a line of text. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);

/** Whether an element is called by its text and nothing else. */
function isPlain(element: Element): boolean {
  if (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')) return false;
  if (!element.firstElementChild) return true;
  if (element.querySelector(TELLING) !== null) return false;
  return [...element.querySelectorAll('*')].every((part) => INLINE.has(part.localName) && isShown(part));
}

/** The words of a heading; empty when it says nothing. */
export function headingName(element: Element): string {
  // Computing takes a hundred times as long as reading.
  return tidy(isPlain(element) ? (element.textContent ?? '') : compute(element));
}
