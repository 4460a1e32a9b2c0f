import type { Removal } from '../article.ts';
import { leafBlocks, takeOut } from '../blocks.ts';
import { letters, weightOf } from '../repetition/letters.ts';
import { isPlain } from '../repetition/plain-blocks.ts';
import { Said } from '../repetition/said.ts';
import { named, STANDFIRST_NAMES, signal } from '../signal.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'repeated-standfirst';
const STANDFIRST = named(STANDFIRST_NAMES);
/** A standfirst stands among the first paragraphs; labels, counters and other standfirsts over the text are not counted. */
const HEAD = 4;
/** The paragraph it repeats is the lede; further down the text may quote it for good reason. */
const NEAR_TOP = 30;
/** Headings of fewer letters name what follows, also when they quote it. */
const SENTENCE = 45;

/** Takes out a standfirst when a paragraph of the text says the same. A standfirst with words of its own stays. */
export const repeatedStandfirst: Pass = {
  name: NAME,
  run(root) {
    const blocks = leafBlocks(root);
    const start = blocks.findIndex(isParagraph);
    const head = top(blocks).filter((block, i) => isStandfirst(block) || (i < start && isLongHeading(block)));
    if (head.length === 0) return [];
    const rest = blocks.filter((block) => !head.includes(block) && isPlain(block)).slice(0, NEAR_TOP);
    const said = new Said(rest.map((owner) => ({ owner, text: textOf(owner) })));
    const removals: Removal[] = [];
    const kept = new Map<string, string>();
    for (const block of head) {
      const text = textOf(block);
      // Some pages print the standfirst once over the picture and once under it.
      const twin = said.find(text)?.text ?? kept.get(letters(text));
      if (twin === undefined) kept.set(letters(text), text);
      else removals.push({ ...takeOut(block, root, NAME, 'repeats-lede'), twin });
    }
    return removals;
  },
};

function isStandfirst(block: Element): boolean {
  if (block.closest('figcaption, table, pre, ul, ol')) return false;
  if (block.getAttribute('role') === 'doc-subtitle') return true;
  if (STANDFIRST.test(signal(block))) return true;
  const parent = block.parentElement;
  // A box of that name that holds more is the text itself, or its summary in parts.
  return parent !== null && STANDFIRST.test(signal(parent)) && textOf(parent) === textOf(block);
}

/** The blocks from the start to the last of the first paragraphs. */
function top(blocks: readonly Element[]): Element[] {
  let paragraphs = 0;
  const end = blocks.findIndex((block) => isParagraph(block) && ++paragraphs === HEAD);
  return blocks.slice(0, end < 0 ? blocks.length : end + 1);
}

/** A heading over all text that says as much as a sentence; further down it is the heading of what follows. */
const isLongHeading = (block: Element) => isHeading(block) && weightOf(letters(textOf(block))) >= SENTENCE;

const isParagraph = (block: Element) => isPlain(block) && !isStandfirst(block) && textOf(block).length >= SENTENCE;
