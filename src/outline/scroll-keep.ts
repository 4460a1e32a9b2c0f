/** Remembers how a page was scrolled before it is scrolled for a look. */
export interface ScrollKeep {
  /** Remembers all that would scroll for an element. */
  keep(target: Element): void;
  /** Scrolls everything back. */
  restore(): void;
}

/** The element around another, out of shadow trees and frames. */
function outer(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return root.host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Makes one. The first position of each scroller is the one that counts. */
export function keepScroll(): ScrollKeep {
  const positions = new Map<Element, readonly [left: number, top: number]>();
  return {
    keep(target) {
      for (let at: Element | null = target; at; at = outer(at)) {
        const scrolls = at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth;
        if (scrolls && !positions.has(at)) positions.set(at, [at.scrollLeft, at.scrollTop]);
      }
    },
    restore() {
      for (const [scroller, [left, top]] of positions) scroller.scrollTo({ left, top, behavior: 'instant' });
    },
  };
}
