import { STAMP } from '../../article/article.ts';
import { lendFocus } from '../../landing/lent-focus.ts';

/** What can be the place where someone reads: the smallest blocks, none inside another. */
const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dd,dt,figure,figcaption,pre,tr,caption,blockquote,summary,div';

/** A place in the text that outlives changes of size, spacing and width. */
export interface Place {
  readonly block: Element;
  /** How far into the block the edge is: 0 at its start, 1 at its end; below 0 the distance to it in CSS px. */
  readonly into: number;
}

/** The blocks of an article in reading order. */
export function leafBlocks(article: ParentNode): Element[] {
  return [...article.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
}

/**
 * The block at an edge of the window: the first one that ends below it.
 * @param blocks in reading order, one under the other.
 * @param edge in CSS px from the window's top.
 */
export function blockAt(blocks: readonly Element[], edge: number): Element | null {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Element).getBoundingClientRect().bottom <= edge + 1) low = middle + 1;
    else high = middle;
  }
  return blocks[low] ?? null;
}

/**
 * The place at the top edge of the window, or null where the text is not shown.
 * @param edge where reading begins: under a bar that stays in view.
 */
export function takePlace(article: Element, edge: number): Place | null {
  const block = blockAt(leafBlocks(article), edge);
  if (!block) return null;
  const { top, height } = block.getBoundingClientRect();
  if (height === 0) return null;
  return { block, into: top < edge ? (edge - top) / height : edge - top };
}

/** Scrolls so that a place is at the edge again. */
export function goToPlace({ block, into }: Place, edge: number): void {
  const view = block.ownerDocument.defaultView;
  if (!view || !block.isConnected) return;
  const { top, height } = block.getBoundingClientRect();
  view.scrollBy({ top: into > 0 ? top + into * height - edge : top + into - edge, behavior: 'instant' });
}

/** The stamp of a block, or of what it stands in or holds: the way back to the live page. Null where there is none. */
export function stampOf(block: Element): number | null {
  const stamped = block.closest(`[${STAMP}]`) ?? block.querySelector(`[${STAMP}]`);
  return stamped ? Number(stamped.getAttribute(STAMP)) : null;
}

/** Brings focus and the eye to an element of the article: its start under the top edge, Tab goes on from there. */
export function landOn(element: HTMLElement): void {
  lendFocus(element);
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
}
