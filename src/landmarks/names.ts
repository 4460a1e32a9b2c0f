import { computeAccessibleName } from 'dom-accessibility-api';
import { fold } from '../article/text.ts';

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

/** The words of a heading; empty when it says nothing. */
export function headingName(element: Element): string {
  // Most hold text and nothing else, and computing takes a hundred times as long as reading.
  const plain = !element.firstElementChild && !element.hasAttribute('aria-label') && !labelled(element);
  return tidy(plain ? (element.textContent ?? '') : compute(element));
}

function labelled(element: Element): boolean {
  return element.hasAttribute('aria-labelledby');
}
