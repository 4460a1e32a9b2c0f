import type { Removal } from '../article.ts';
import { takeOut } from '../blocks.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'duplicate-pictures';
/** Parts of an address that choose a size or a form of the same picture. */
const SIZE = /-\d{2,4}x\d{2,4}(?=\.\w+$)|[@_-](?:scaled|large|medium|small|thumb|\d{2,4}w?)(?=\.\w+$)/i;
const SIZE_PARAMETER =
  /^(?:w|h|width|height|size|resize|fit|crop|quality|q|auto|format|fm|dpr|strip|ssl|zoom|s|impolicy|imwidth)$/i;

/**
 * Takes out a picture that has just been shown: the same file in another size, or the copy for browsers without
 * scripts. Only the file decides, never the alternative text: different pictures often share one.
 */
export const duplicatePictures: Pass = {
  name: NAME,
  run(root) {
    const removals: Removal[] = [];
    let last: Element | null = null;
    for (const image of [...root.querySelectorAll('img')]) {
      if (last && fileOf(image) !== null && fileOf(image) === fileOf(last) && isTwin(last, image, root)) {
        const figure = image.closest('figure');
        const whole = figure && !figure.contains(last) && !figure.querySelector('figcaption') ? figure : image;
        removals.push({ ...takeOut(whole, root, NAME, 'same-picture'), text: image.getAttribute('alt') ?? '' });
      } else last = image;
    }
    return removals;
  },
};

/** Nothing is said between the two, but for captions and labels. */
function isTwin(first: Element, second: Element, root: Element): boolean {
  if (second.closest('table, li, p') !== first.closest('table, li, p') && second.closest('table, li')) return false;
  const range = root.ownerDocument.createTreeWalker(root, 5);
  range.currentNode = first;
  for (let node = range.nextNode(); node && node !== second; node = range.nextNode()) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '') && !node.parentElement?.closest('figcaption'))
      return false;
  }
  return textOf(second) === '';
}

/** Address of a picture without what chooses its size; null when it has none. */
function fileOf(image: Element): string | null {
  const source = image.getAttribute('src');
  if (!source || source.startsWith('data:')) return null;
  const [path = '', query = ''] = source.split('#')[0]?.split('?') ?? [];
  const kept = query.split('&').filter((part) => part !== '' && !SIZE_PARAMETER.test(part.split('=')[0] ?? ''));
  return `${path.replace(SIZE, '')}?${kept.join('&')}`;
}
