import { isGuarded, leafBlocks } from '../blocks.ts';
import { changed } from '../remembered.ts';
import { named, signal } from '../signal.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

/** What publishers call a box of background that stands in the text and can be read by itself. */
const BOX = named(
  '(?:\\w+-)?info-?box(?:en|es)?|(?:\\w+-)?fact-?s?-?box(?:es)?|fakta-?(?:box|ruta|boks)|info-?kasten|kasten|recuadro|despiece|encadré|expand(?:able|ing)-?box|side-?bar-?box',
);
/** A box that holds more of the article than this is the article. */
const LARGEST_SHARE = 0.6;
/** A text of fewer blocks outside the boxes is no article with a box. */
const FEWEST_BLOCKS = 3;

/**
 * Sets boxes of background apart from the running text: what a box of that name holds becomes an `aside`. Nothing is taken
 * out; a box is content, told apart from the text that it interrupts.
 */
export const factBoxes: Pass = {
  name: 'fact-boxes',
  run(root) {
    const boxes = [...root.querySelectorAll('div[class], section[class], div[id], section[id]')].filter((box) =>
      BOX.test(signal(box)),
    );
    if (boxes.length === 0) return [];
    const total = textOf(root).length;
    const blocks = textBlocks(root);
    for (const box of boxes) {
      if (!root.contains(box) || isGuarded(box) || box.closest('aside, figure')) continue;
      if (textOf(box).length > total * LARGEST_SHARE || box.querySelector('h1')) continue;
      if (blocks - textBlocks(box) < FEWEST_BLOCKS) continue;
      setApart(box);
    }
    return [];
  },
};

const textBlocks = (element: Element) => leafBlocks(element).filter((block) => !isHeading(block)).length;

function setApart(box: Element): void {
  const aside = box.ownerDocument.createElement('aside');
  for (const { name, value } of [...box.attributes]) aside.setAttribute(name, value);
  while (box.firstChild) aside.append(box.firstChild);
  changed(box);
  box.replaceWith(aside);
}
