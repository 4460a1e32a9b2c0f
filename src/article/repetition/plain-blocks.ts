import { leafBlocks } from '../blocks.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import type { Source } from './said.ts';

/** Whether a block is running text: no heading, caption, table row or code, whose words serve another end. */
export function isPlain(block: Element): boolean {
  return !isHeading(block) && block.closest('figcaption, table, pre, code') === null;
}

/** The blocks of running text that a copy may repeat, without those inside any of the given elements. */
export function plainBlocks(root: Element, without: readonly Element[] = []): Source<Element>[] {
  const out = new Set(without);
  const inside = (block: Element) => {
    for (let at: Element | null = block; at && at !== root; at = at.parentElement) if (out.has(at)) return true;
    return false;
  };
  return leafBlocks(root)
    .filter((block) => isPlain(block) && !inside(block))
    .map((owner) => ({ owner, text: textOf(owner) }));
}
