import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, takeOut } from '../blocks.ts';
import { letters } from '../repetition/letters.ts';
import { named, signal } from '../signal.ts';
import { isHeading } from '../tags.ts';
import { holdsMoreThan, textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'repeated-prompts';
/** What speaks for the site or its player, not for the story. */
const PROMPT = named(
  'players?|\\w+-player|player-\\w+|videos?|video-?\\w+|media-?\\w+|audio|embed\\w*|podcast|no-?js|noscript|unsupported|fallback|placeholder|message|notice|alert|warning|banner|promo\\w*|newsletter\\w*|register|registration|premium|paywall|subscribe\\w*|copyright|disclaimer|author-?\\w*|about-?author|bio|biography|byline|profile',
);
const PLAYER = 'video, audio, iframe, object, embed';
/** A prompt is a line or two. */
const LONGEST = 400;

/**
 * Says once what a site says at every player, sign-up or portrait: "To view this video…", the box about the author. Only
 * boxes that are named so, or stand beside a player, count; a sentence of the text may repeat as often as it likes.
 */
export const repeatedPrompts: Pass = {
  name: NAME,
  run(root) {
    const first = new Map<string, Element>();
    const removals: Removal[] = [];
    for (const block of leafBlocks(root)) {
      if (!isPrompt(block, root)) continue;
      const said = letters(textOf(block));
      const twin = first.get(said);
      if (!twin) first.set(said, block);
      else removals.push({ ...takeOut(block, root, NAME, 'repeats-prompt'), twin: textOf(twin) });
    }
    return removals;
  },
};

function isPrompt(block: Element, root: Element): boolean {
  if (isHeading(block) || isGuarded(block) || block.closest('figcaption, li, blockquote')) return false;
  if (textOf(block).length > LONGEST || letters(textOf(block)) === '') return false;
  const parent = block.parentElement;
  if (PROMPT.test(signal(block)) || !parent || parent === root) return PROMPT.test(signal(block));
  return isSmall(parent) && (PROMPT.test(signal(parent)) || parent.querySelector(PLAYER) !== null);
}

/** A box that holds little else; the whole text may be named after its video, too. */
const isSmall = (box: Element) => !holdsMoreThan(box, LONGEST * 2);
