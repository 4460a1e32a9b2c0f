import type { Removal } from '../article.ts';
import { leafBlocks, takeOut } from '../blocks.ts';
import { alike } from '../repetition/alike.ts';
import { sharedGrams } from '../repetition/grams.ts';
import { letters, weightOf } from '../repetition/letters.ts';
import { isPlain } from '../repetition/plain-blocks.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'repeated-title';
/** Pages print their title again over the text, after labels, by-line and picture. */
const HEAD = 8;
/** A title of fewer letters may end another heading by chance. */
const KICKED = 24;
/** Share of the title's pieces in a headline that pages word in another way for search engines. */
const OTHER_WORDS = 0.5;
/** A standfirst of one or two lines is shorter. */
const PARAGRAPH = 160;

/** Takes out the title where it stands again: nearly so among the first blocks, or as a first-level heading anywhere. */
export const repeatedTitle: Pass = {
  name: NAME,
  run(root, { title }) {
    const said = letters(title);
    if (said === '') return [];
    const removals: Removal[] = [];
    let i = -1;
    let begun = false;
    for (const block of leafBlocks(root)) {
      i++;
      begun ||= isParagraph(block);
      const text = textOf(block);
      if (text.length > 2 * title.length + 20 || block.closest('figcaption, table, pre, li')) continue;
      const same = letters(text) === said;
      const again =
        (i < HEAD && (same || (!begun && isHeading(block) && isHeadline(block, title)))) ||
        (same && isFirstLevel(block));
      if (!again) continue;
      removals.push({ ...takeOut(block, root, NAME, 'repeats-title'), twin: title });
      // What is gone does not make the head of the text longer.
      i--;
    }
    return removals;
  },
};

/** Once the text has begun, a heading that nearly repeats the title is the heading of a part. */
const isParagraph = (block: Element) => block.localName === 'p' && isPlain(block) && textOf(block).length >= PARAGRAPH;

const isFirstLevel = (block: Element) => block.localName === 'h1';

/** The title nearly so, under a kicker of its own, or as a first-level heading that says it in other words. */
function isHeadline(block: Element, title: string): boolean {
  const [said, wanted] = [letters(textOf(block)), letters(title)];
  if (alike(textOf(block), title)) return true;
  return (
    weightOf(wanted) >= KICKED &&
    (said.endsWith(wanted) || (isFirstLevel(block) && sharedGrams(wanted, said) >= OTHER_WORDS))
  );
}
