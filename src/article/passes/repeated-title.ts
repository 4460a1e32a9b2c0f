import type { Removal } from '../article.ts';
import { leafBlocks, takeOut } from '../blocks.ts';
import { alike } from '../repetition/alike.ts';
import { letters } from '../repetition/letters.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'repeated-title';
/** Pages print their title again over the text, after labels, by-line and picture. */
const HEAD = 8;

/** Takes out the title where it stands again: nearly so among the first blocks, or as a first-level heading anywhere. */
export const repeatedTitle: Pass = {
  name: NAME,
  run(root, { title }) {
    const said = letters(title);
    if (said === '') return [];
    const removals: Removal[] = [];
    let i = -1;
    for (const block of leafBlocks(root)) {
      i++;
      const text = textOf(block);
      if (text.length > 2 * title.length + 20 || block.closest('figcaption, table, pre, li')) continue;
      const same = letters(text) === said;
      const again =
        (i < HEAD && (same || (isHeading(block) && alike(text, title)))) || (same && block.localName === 'h1');
      if (!again) continue;
      removals.push({ ...takeOut(block, root, NAME, 'repeats-title'), twin: title });
      // What is gone does not make the head of the text longer.
      i--;
    }
    return removals;
  },
};
