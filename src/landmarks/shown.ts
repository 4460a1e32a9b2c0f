const DECLARED_HIDDEN = '[hidden], [style*="display: none"], [style*="display:none"], [style*="visibility:hidden"]';

/** Whether an element takes all it holds away from eyes and ears, by what is written on it. */
export function silenced(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert');
}

/** Without a box of its own an element is shown if anything in it is. */
function shownByChildren(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display !== 'contents') return false;
  return [...element.children].some((child) => child.checkVisibility({ visibilityProperty: true }));
}

/**
 * Whether a person can meet an element: rendered, not `visibility: hidden`, not in what is folded away. What is only moved out
 * of sight for the eye counts: screen readers say it.
 */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility) return element.closest(DECLARED_HIDDEN) === null;
  return element.checkVisibility({ visibilityProperty: true }) || shownByChildren(element);
}
