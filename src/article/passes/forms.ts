import type { Removal } from '../article.ts';
import { isGuarded, leafBlocks, takeOut } from '../blocks.ts';
import { weight } from '../prose.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'forms';
/** A form that holds a paragraph of this many characters may be the whole page, as some systems build it. */
const PARAGRAPH = 100;

/**
 * Takes out what is left of forms and polls once their fields are gone: forms without running text, and lines that are
 * nothing but the label of a field.
 */
export const forms: Pass = {
  name: NAME,
  run(root) {
    const removals: Removal[] = [];
    for (const form of [...root.querySelectorAll('form')]) {
      if (root.contains(form) && textOf(form) !== '' && !holdsText(form))
        removals.push(takeOut(form, root, NAME, 'control'));
    }
    if (!root.querySelector('label')) return removals;
    for (const block of leafBlocks(root)) {
      if (!isGuarded(block) && isLabel(block)) removals.push(takeOut(block, root, NAME, 'control'));
    }
    return removals;
  },
};

const holdsText = (form: Element) =>
  leafBlocks(form).some((block) => !isLabel(block) && weight(textOf(block)) >= PARAGRAPH);

function isLabel(block: Element): boolean {
  const label = block.querySelector('label') ?? block.closest('label');
  return label !== null && (label.contains(block) || textOf(label) === textOf(block));
}
