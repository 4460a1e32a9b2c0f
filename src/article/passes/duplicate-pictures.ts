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
      if (!last || !isSameFile(last, image) || !isTwin(last, image, root)) {
        last = image;
        continue;
      }
      const [kept, twin]: [Element, Element] = isStandIn(last) ? [image, last] : [last, image];
      removals.push({
        ...takeOut(whole(twin, kept), root, NAME, 'same-picture'),
        text: twin.getAttribute('alt') ?? '',
      });
      last = kept;
    }
    return removals;
  },
};

/** The copy for browsers without scripts often comes in one small size. */
const isStandIn = (image: Element) => image.hasAttribute('data-legible-noscript');

function whole(twin: Element, kept: Element): Element {
  const figure = twin.closest('figure');
  return figure && !figure.contains(kept) && !figure.querySelector('figcaption') ? figure : twin;
}

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

/** A picture may name its file only among those for several sizes; where both do, the address beside them may be a stand-in. */
function isSameFile(first: Element, second: Element): boolean {
  const [a, b] = [sourcesOf(first), sourcesOf(second)];
  const both = a.set.length > 0 && b.set.length > 0;
  const files = new Set((both ? a.set : [...a.own, ...a.set]).map(fileOf));
  return (both ? b.set : [...b.own, ...b.set]).some((source) => files.has(fileOf(source)));
}

function sourcesOf(image: Element): { own: readonly string[]; set: readonly string[] } {
  const own = [image.getAttribute('src') ?? ''].filter(isAddress);
  const set = (image.getAttribute('srcset') ?? '').split(/,?\s+/).filter(isAddress);
  return { own, set };
}

/** What stands between the addresses of a set says for which width or density they are. */
const isAddress = (part: string) => !/^(?:[\d.]+[wxh],?)?$|^data:/.test(part);

/** Address of a picture without what chooses its size. */
function fileOf(source: string): string {
  const [path = '', query = ''] = source.split('#')[0]?.split('?') ?? [];
  const kept = query.split('&').filter((part) => part !== '' && !SIZE_PARAMETER.test(part.split('=')[0] ?? ''));
  return `${path.replace(SIZE, '')}?${kept.join('&')}`;
}
