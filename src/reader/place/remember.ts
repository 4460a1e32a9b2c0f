import type { Article } from '../../article/article.ts';
import { fold } from '../../article/text.ts';
import { keepPlace, placeOf } from '../../platform/place-store.ts';
import { leafBlocks, stampOf } from '../content/place.ts';
import { pageAddress } from '../page-address.ts';
import { fingerprint } from './fingerprint.ts';

function addressOf(doc: Document): number {
  return fingerprint(pageAddress(doc));
}

function markOf(block: Element): number {
  return fingerprint(fold(block.textContent ?? ''));
}

/** What is kept of where reading of this page stopped last; null where nothing is. */
export function rememberedMark(doc: Document): Promise<number | null> {
  return placeOf(addressOf(doc));
}

/** The stamp of the block with a mark, if the article still has it. */
export function stampOfMark(article: Article, mark: number | null): number | null {
  if (mark === null) return null;
  const block = leafBlocks(article.content).find((each) => markOf(each) === mark);
  return block ? stampOf(block) : null;
}

/** Whoever has read so much has not begun, or has finished: there is no place to come back to. */
const BEGUN = 0.04;
const FINISHED = 0.97;

/**
 * Remembers where reading stopped, when the view goes and when the page does.
 * @param progress how much stands above the bottom of the window, 0 to 1.
 * @param block the block at the top of the window, null at the very start.
 */
export function rememberPlace(
  doc: Document,
  wanted: () => boolean,
  progress: () => number,
  block: () => Element | null,
  end: AbortSignal,
): void {
  const address = addressOf(doc);
  const keep = () => {
    if (!wanted()) return;
    const [at, now] = [progress(), block()];
    void keepPlace(address, now && at > BEGUN && at < FINISHED ? markOf(now) : null);
  };
  end.addEventListener('abort', keep);
  doc.defaultView?.addEventListener('pagehide', keep, { signal: end });
}
