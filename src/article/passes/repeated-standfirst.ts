import type { Removal } from '../article.ts';
import { leafBlocks, takeOut } from '../blocks.ts';
import { isPlain } from '../repetition/plain-blocks.ts';
import { Said } from '../repetition/said.ts';
import { named, signal } from '../signal.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'repeated-standfirst';
const STANDFIRST = named(
  'lead|lede|leadin|intro|standfirst|stand-first|summary|dek|deck|sub-?title|sub-?head(?:line|ing)?|abstract|excerpt|teaser-?text|description|chapeau|vorspann|ingress|entradilla|bajada|sommario|occhiello|preamble|article-lead',
);
/** A standfirst stands among the first blocks. */
const HEAD = 6;
/** The paragraph it repeats is the lede; further down the text may quote it for good reason. */
const NEAR_TOP = 30;

/** Takes out a standfirst when a paragraph of the text says the same. A standfirst with words of its own stays. */
export const repeatedStandfirst: Pass = {
  name: NAME,
  run(root) {
    const blocks = leafBlocks(root);
    const head = blocks.slice(0, HEAD).filter(isStandfirst);
    if (head.length === 0) return [];
    const rest = blocks.slice(0, NEAR_TOP).filter((block) => !head.includes(block) && isPlain(block));
    const said = new Said(rest.map((owner) => ({ owner, text: textOf(owner) })));
    const removals: Removal[] = [];
    for (const block of head) {
      const source = said.find(textOf(block));
      if (source) removals.push({ ...takeOut(block, root, NAME, 'repeats-lede'), twin: source.text });
    }
    return removals;
  },
};

function isStandfirst(block: Element): boolean {
  if (block.closest('figcaption, table, pre, ul, ol')) return false;
  if (block.getAttribute('role') === 'doc-subtitle' || isHeading(block)) return true;
  return [block, block.parentElement].some((at) => at !== null && STANDFIRST.test(signal(at)));
}
