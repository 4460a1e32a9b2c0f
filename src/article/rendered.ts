/**
 * Whether an element is shown at all: not `display: none`, `visibility: hidden` or skipped by `content-visibility`.
 * In a document without layout nothing can be asked, and everything counts as shown.
 */
export function rendered(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
