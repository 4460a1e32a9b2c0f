/** What can be the place where someone reads. */
const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dd,dt,figure,pre,tr,.from,.by';

/** A place in the text that outlives changes of size, spacing and width. */
export interface Place {
  readonly block: Element;
  /** How far the top edge of the window is into the block: 0 at its start, 1 at its end; below 0 in CSS px above it. */
  readonly into: number;
}

/**
 * The place at the top edge of the window.
 * @param edge where reading begins, in CSS px from the window's top: under a bar that stays in view.
 * @returns null at the very start, where there is nothing to keep.
 */
export function takePlace(article: Element, edge: number): Place | null {
  for (const block of article.querySelectorAll(BLOCKS)) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (bottom <= edge || height === 0) continue;
    return { block, into: top < edge ? (edge - top) / height : top - edge > 0 ? edge - top : 0 };
  }
  return null;
}

/** Scrolls so that a place is at the top edge again. */
export function goToPlace({ block, into }: Place, edge: number): void {
  const view = block.ownerDocument.defaultView;
  if (!view || !block.isConnected) return;
  const { top, height } = block.getBoundingClientRect();
  const shift = into > 0 ? top + into * height - edge : top - edge + into;
  view.scrollBy({ top: shift, behavior: 'instant' });
}

/**
 * Brings focus and the eye to an element: its start under the top edge, Tab goes on from there. What takes no focus by itself
 * takes it until it loses it, so that clicks in the text do not land on it later.
 */
export function landOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
}
