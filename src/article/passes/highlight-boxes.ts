import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, takeOut } from '../blocks.ts';
import { letters, weightOf } from '../repetition/letters.ts';
import { plainBlocks } from '../repetition/plain-blocks.ts';
import { Said } from '../repetition/said.ts';
import { named, signal } from '../signal.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'highlight-boxes';
const BOX = named(
  'highlights?|\\w+-highlights?|key-?points?|key-?facts?|key-?takeaways?|takeaways?|at-?a-?glance|tl-?dr|in-?brief|nutshell|summary|fact-?box|story-?points',
);
const LONGEST = 1500;
/** A line this short over the points is the box's own title. */
const LONGEST_LABEL = 40;

/**
 * Takes out boxes of key points when the text says every one of them word for word. One point of their own, and the whole box
 * stays; points that differ by a name are points of their own.
 */
export const highlightBoxes: Pass = {
  name: NAME,
  run(root) {
    const boxes = [...root.querySelectorAll('[class], [id], aside')].filter(
      (box) => BOX.test(signal(box)) && !isHeading(box) && !isGuarded(box) && textOf(box).length <= LONGEST,
    );
    if (boxes.length === 0) return [];
    const said = new Said(plainBlocks(root, boxes));
    const removals: Removal[] = [];
    for (const box of boxes) {
      const points = pointsOf(box);
      if (!root.contains(box) || points.length === 0 || box.querySelector('img, video, iframe')) continue;
      const sources = points.map((point) => said.holding(textOf(point)));
      if (sources.some((source) => source === null)) continue;
      const twin = sources[0]?.text ?? '';
      removals.push({ ...takeOut(box, root, NAME, 'repeats-key-points'), twin });
    }
    return removals;
  },
};

/** The blocks of a box but for headings and its own title, which is no item of a list and stands before the points. */
function pointsOf(box: Element): Element[] {
  const lines = leafBlocks(box).filter((block) => !isHeading(block));
  const isPoint = (line: Element) => box.contains(line.closest('li')) || !isShort(line);
  const first = lines.findIndex(isPoint);
  return first < 0 ? [] : lines.slice(first);
}

function isShort(line: Element): boolean {
  const text = textOf(line);
  return text.length <= LONGEST_LABEL && weightOf(letters(text)) <= LONGEST_LABEL;
}
