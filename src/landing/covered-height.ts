/** The nearest element, itself included, that stays in place while the page scrolls. */
function stuckAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
  }
  return null;
}

/**
 * How far down something fixed or sticky lies over a place at the top of the window, CSS px from the window's top; 0 when
 * nothing does. What covers more than half the window is a dialog, not a header: no scrolling would get out from under it.
 */
export function coveredHeight(target: Element): number {
  const { left, top, width } = target.getBoundingClientRect();
  const x = Math.min(Math.max(left + Math.min(width / 2, 40), 1), innerWidth - 2);
  for (const element of document.elementsFromPoint(x, Math.max(top, 0) + 2)) {
    if (element === target || target.contains(element)) return 0;
    const stuck = stuckAround(element);
    if (!stuck || stuck.contains(target)) continue;
    const { bottom } = stuck.getBoundingClientRect();
    return bottom > innerHeight / 2 ? 0 : bottom;
  }
  return 0;
}
