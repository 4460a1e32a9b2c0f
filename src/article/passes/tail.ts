import type { Removal } from '../article.ts';
import { leafBlocks, linkShare, takeOut } from '../blocks.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import { MORE_LABEL } from './more-labels.ts';
import type { Pass } from './pass.ts';

const NAME = 'tail';
const LONGEST_LABEL = 70;
/** What follows an article's end is at most this share of all text. */
const LARGEST_TAIL = 0.35;
const ENDS =
  /^(?:about (?:the )?authors?|author|share this|comments?|newsletter|leave a (?:comment|reply)|post navigation|tags|sources?|über den autor|à propos|sobre (?:el|o) autor|sull.autore|join our|sign up|subscribe|follow us|popular posts)\b/iu;

/** Cuts what is appended to an article under a heading of its own: other articles, biographies, forms. */
export const tail: Pass = {
  name: NAME,
  run(root) {
    const blocks = leafBlocks(root);
    const lengths = blocks.map((block) => textOf(block).length);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    let rest = total;
    for (const [i, block] of blocks.entries()) {
      if (rest <= total * LARGEST_TAIL && announcesEnd(block) && isAppended(blocks.slice(i + 1))) {
        return cut(blocks.slice(i), root);
      }
      rest -= lengths[i] ?? 0;
    }
    return [];
  },
};

function announcesEnd(block: Element): boolean {
  const text = textOf(block);
  if (text.length > LONGEST_LABEL || /[.!]$/.test(text) || block.closest('table, li, blockquote, pre')) return false;
  const stands =
    isHeading(block) || block.firstElementChild?.matches('strong, b') || !/\s\S+\s\S+\s\S+\s\S+\s/.test(text);
  return stands === true && (MORE_LABEL.test(text) || ENDS.test(text));
}

/** Teasers link; the last part of a text does not. */
function isAppended(blocks: readonly Element[]): boolean {
  const linked = blocks.filter((block) => linkShare(block) > 0.5 || block.closest('a') !== null);
  return blocks.length > 0 && linked.length >= blocks.length * 0.3;
}

function cut(blocks: readonly Element[], root: HTMLElement): Removal[] {
  return blocks.map((block) => takeOut(block, root, NAME, 'appended'));
}
