import { type Removal, STAMP } from '../article.ts';
import { isGuarded, leafBlocks, takeOut } from '../blocks.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import { MORE_LABEL_ALONE } from './more-labels.ts';
import type { Pass } from './pass.ts';

const NAME = 'bare-headings';
const MEDIA = 'img, picture, video, audio, iframe, embed, object, svg, math, table';

/** Headings of parts that fall bare are labels; the longest real ones are of about this length. */
const LONGEST_HEADING = 100;

/**
 * Takes out headings that have lost all that stood under them: at the end of the text, over the next heading of their rank
 * or a higher one, or over a paragraph that a label of other articles does not name. A heading over a picture stays.
 */
export const bareHeadings: Pass = {
  name: NAME,
  run(root, { removals: before }) {
    const removals: Removal[] = [];
    const lost = before.map(({ where }) => where).filter((where) => where !== null);
    const blocks = leafBlocks(root);
    for (const [i, block] of [...blocks.entries()].reverse()) {
      if (!isHeading(block) || isGuarded(block) || block.closest('li, summary') || isStandfirst(block)) continue;
      if (isBare(blocks, i, lost, root)) removals.unshift(takeOut(block, root, NAME, 'label'));
    }
    return removals;
  },
};

/** A line of the title heads no part of the text, and what a heading says in so many letters is said for its own sake. */
const isStandfirst = (heading: Element) =>
  heading.getAttribute('role') === 'doc-subtitle' || textOf(heading).length > LONGEST_HEADING;

function isBare(blocks: readonly Element[], i: number, lost: readonly number[], root: Element): boolean {
  const heading = blocks[i] as Element;
  const after = blocks[i + 1];
  if (after) {
    const isLabel = isHeading(after) ? rank(after) <= rank(heading) : MORE_LABEL_ALONE.test(textOf(heading));
    const [from, to] = [stampOf(heading), stampOf(after)];
    if (!isLabel || !lost.some((where) => where > from && where < to)) return false;
  }
  // The heading below may be gone by now, since it was bare itself.
  let next = i + 1;
  while (next < blocks.length && !root.contains(blocks[next] as Element)) next++;
  return !hasMediaBetween(heading, blocks[next] ?? null, root);
}

const stampOf = (element: Element) => Number(element.closest(`[${STAMP}]`)?.getAttribute(STAMP) ?? Number.NaN);
const rank = (heading: Element) => Number(heading.localName.slice(1));

function hasMediaBetween(heading: Element, after: Element | null, root: Element): boolean {
  const elements = root.ownerDocument.createTreeWalker(root, 1);
  elements.currentNode = heading;
  for (let node = elements.nextNode(); node && node !== after; node = elements.nextNode()) {
    if ((node as Element).matches(MEDIA) && !node.contains(after)) return true;
  }
  return false;
}
