import type { Article } from '../../article/article.ts';
import { fold } from '../../article/text.ts';
import { type KeptPlace, keepPlace, placeOf } from '../../platform/place-store.ts';
import { leafBlocks, stampOf } from '../content/place.ts';
import { pageAddress } from '../page-address.ts';
import type { Session } from '../session/session.ts';
import { fingerprint } from './fingerprint.ts';

function addressOf(doc: Document): number {
  return fingerprint(pageAddress(doc));
}

function markOf(block: Element): number {
  return fingerprint(fold(block.textContent ?? ''));
}

/** What is kept of where reading of this page stopped last; null where nothing is. */
export function rememberedPlace(doc: Document): Promise<KeptPlace | null> {
  return placeOf(addressOf(doc));
}

/**
 * Whether the page stands where the browser put it by itself, after it had gone with the reading view open: as far down as the
 * view had been scrolled, or as the page goes. That is no place that anybody chose.
 */
export function isPutBack(doc: Document, [, , scrolled]: KeptPlace): boolean {
  const { scrollY, innerHeight } = doc.defaultView as Window;
  const furthest = doc.documentElement.scrollHeight - innerHeight;
  return scrolled !== undefined && Math.abs(scrollY - Math.min(scrolled, furthest)) < 2;
}

/** The stamp of the block of a kept place, if the article still has it. */
export function stampOfPlace(article: Article, [, mark]: KeptPlace): number | null {
  const block = leafBlocks(article.content).find((each) => markOf(each) === mark);
  return block ? stampOf(block) : null;
}

/** Whoever has read so much has not begun, or has finished: there is no place to come back to. */
const BEGUN = 0.04;
const FINISHED = 0.97;

/** A browser that is closed leaves a page no time to write: so a place is kept when the text has rested for so many ms, too. */
const REST_MS = 1_000;

/**
 * Remembers where reading stopped: when the text rests, when the view goes and when the page does.
 * @param progress how much stands above the bottom of the window, 0 to 1.
 * @param block the block at the top of the window, null at the very start.
 */
export function rememberPlace(
  { mount, signal, onScroll }: Session,
  wanted: () => boolean,
  progress: () => number,
  block: () => Element | null,
): void {
  const doc = mount.ownerDocument;
  const address = addressOf(doc);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const keep = (scrolled?: number) => {
    clearTimeout(resting);
    if (!wanted()) return;
    const [at, now] = [progress(), block()];
    void keepPlace(address, now && at > BEGUN && at < FINISHED ? markOf(now) : null, scrolled);
  };
  const keepOpen = () => keep(doc.defaultView?.scrollY);
  const rest = () => {
    clearTimeout(resting);
    resting = setTimeout(keepOpen, REST_MS);
  };
  signal.addEventListener('abort', () => keep());
  onScroll(rest);
  doc.defaultView?.addEventListener('pagehide', keepOpen, { signal });
}
