import { leafBlocks, linkShare } from '../blocks.ts';
import { weight } from '../prose.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';

/** The blocks of an article by place: what stands before its running text, in it, and after it. */
export interface Zones {
  readonly head: readonly Element[];
  readonly middle: readonly Element[];
  readonly tail: readonly Element[];
}

/** Running text starts and ends with a paragraph of at least this many characters that is not a link. */
const PARAGRAPH = 100;

/** Where no block is a paragraph (results, lyrics, lists), so many blocks at the start stand before the rest. */
const FEW = 3;

/** Divides an article at its first and last paragraph of running text. */
export function zones(root: Element): Zones {
  const blocks = leafBlocks(root).filter((block) => block.localName !== 'figcaption');
  const first = blocks.findIndex(isParagraph);
  const last = blocks.findLastIndex(isParagraph);
  if (first < 0) return { head: blocks.slice(0, FEW), middle: blocks.slice(FEW), tail: [] };
  return { head: blocks.slice(0, first), middle: blocks.slice(first, last + 1), tail: blocks.slice(last + 1) };
}

function isParagraph(block: Element): boolean {
  return !isHeading(block) && weight(textOf(block)) >= PARAGRAPH && linkShare(block) < 0.5;
}
