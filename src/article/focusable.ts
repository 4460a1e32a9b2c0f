import { rendered } from './rendered.ts';

/** Elements that the Tab key may stop at (HTML, "focusable area"; frames hold stops of their own and count as one). */
const FOCUSABLE =
  'a[href], area[href], button, input:not([type=hidden]), select, textarea, iframe, summary, audio[controls], video[controls], [contenteditable=""], [contenteditable=true], [tabindex]';

/** Whether the Tab key stops at an element. */
export function isTabStop(element: Element): boolean {
  if (!element.matches(FOCUSABLE) || element.matches(':disabled, [inert] *, [inert]')) return false;
  const index = element.getAttribute('tabindex');
  return (index === null || !(Number.parseInt(index, 10) < 0)) && rendered(element);
}

/** Whether `node` comes after `other` in the document, or lies inside it. */
export function follows(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & 4) !== 0;
}

/**
 * Tab stops that lie between two places: inside or behind `from`, and before `to`. Tab stops that contain `to` do not count.
 * @param most where counting ends.
 */
export function tabStopsBetween(from: Element, to: Element, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const element of from.ownerDocument.querySelectorAll(FOCUSABLE)) {
    if (!follows(element, from)) continue;
    if (element === to || follows(element, to)) break;
    if (!element.contains(to) && isTabStop(element) && ++count >= most) break;
  }
  return count;
}
