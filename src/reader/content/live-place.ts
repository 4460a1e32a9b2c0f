import { type Article, STAMP } from '../../article/article.ts';
import { blockAt, leafBlocks, stampOf } from './place.ts';

/**
 * The block of the article that stands at the top of the window in the live page.
 * @returns its stamp; null where someone is still at the article's beginning, or before it.
 */
export function stampOnScreen(article: Article, windowHeight: number): number | null {
  const stamps = new Map<Element, number>();
  for (const block of leafBlocks(article.content)) {
    const stamp = stampOf(block);
    const live = stamp === null ? undefined : article.live(stamp);
    if (stamp !== null && live) stamps.set(live, stamp);
  }
  const blocks = [...stamps.keys()];
  // Less than a window's height into the article, the title is what someone expects to see.
  if (!blocks[0] || blocks[0].getBoundingClientRect().top > -windowHeight) return null;
  const block = blockAt(blocks, 0);
  return block ? (stamps.get(block) ?? null) : null;
}

/** The element in the view that has a stamp. */
export function blockWithStamp(body: ParentNode, stamp: number): HTMLElement | null {
  return body.querySelector<HTMLElement>(`[${STAMP}="${stamp}"]`);
}

/** Scrolls the live page to a block, unless it is in view already. It stands below whatever may be fixed at the top. */
export function showLive(article: Article, stamp: number, view: Window): void {
  const live = article.live(stamp);
  if (!live) return;
  const { top, bottom } = live.getBoundingClientRect();
  if (bottom > 0 && top < view.innerHeight) return;
  view.scrollBy({ top: top - view.innerHeight / 4, behavior: 'instant' });
}
