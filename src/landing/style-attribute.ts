/**
 * Gives an element its style attribute back as it was.
 * @param style the attribute's value before, null where there was none.
 */
export function restoreStyle(element: Element, style: string | null): void {
  // Written first: Chromium leaves an empty attribute when one is removed that only scripts ever wrote.
  element.setAttribute('style', style ?? '');
  if (style === null) element.removeAttribute('style');
}
