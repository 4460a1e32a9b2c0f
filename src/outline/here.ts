import type { Insight } from '../landmarks/walk.ts';

/** The element with focus, in shadow trees and frames of the same site too; null when nothing has it. */
export function focusedElement(document: Document, insight: Insight): Element | null {
  let at: Element | null = document.activeElement;
  for (;;) {
    const frame = (at as HTMLIFrameElement | null)?.contentDocument;
    const inner: Element | null | undefined =
      frame?.activeElement ?? (at ? insight.shadowRootOf(at)?.activeElement : undefined);
    if (!at || !inner) break;
    at = inner;
  }
  const doc = at?.ownerDocument;
  return at && at !== doc?.body && at !== doc?.documentElement ? at : null;
}

/** Whether any of a box is in the window. Boxes in frames are measured there. */
function inWindow({ top, bottom, left, right }: DOMRect, view: Window): boolean {
  return bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth;
}

function isInView(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view !== null && inWindow(element.getBoundingClientRect(), view);
}

/** Where the caret or the end of the selection is, when it can be seen: a click into the text puts it there. */
function caretElement(document: Document): Element | null {
  const node = document.getSelection()?.focusNode;
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
  const usable = element && element !== document.body && element !== document.documentElement;
  return usable && isInView(element) ? element : null;
}

/**
 * The element a person is at: what has focus, else where the caret is, as long as it can be seen; whoever scrolled away from
 * both is elsewhere by now, and gets null.
 */
export function elementHere(document: Document, insight: Insight): Element | null {
  const focused = focusedElement(document, insight);
  if (focused && isInView(focused)) return focused;
  return caretElement(document);
}

function isStuck(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** How many places lie above the window. What stays in place while the page scrolls lies nowhere in particular. */
export function countAbove(places: readonly { readonly element: Element }[]): number {
  const next = places.findIndex(({ element }) => element.getBoundingClientRect().top > -1 && !isStuck(element));
  return next < 0 ? places.length : next;
}
