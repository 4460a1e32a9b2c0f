import { type Removal, STAMP } from './article.ts';
import { changed, remembered } from './remembered.ts';
import { blockwiseText, textOf } from './text.ts';

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, pre, tr, summary, figcaption, address';

/** The smallest blocks of text in reading order; a block that holds others is not one. */
export function leafBlocks(root: Element): readonly Element[] {
  return remembered(root, 'blocks', readBlocks);
}

function readBlocks(root: Element): Element[] {
  const all = [...root.querySelectorAll(BLOCKS)];
  // In document order the first of the blocks inside a block follows it at once.
  return all.filter((block, at) => !block.contains(all[at + 1] ?? null) && textOf(block) !== '');
}

/** Share of an element's text that is the text of links, 0 to 1. */
export function linkShare(element: Element): number {
  return remembered(element, 'linkShare', readLinkShare);
}

function readLinkShare(element: Element): number {
  const length = textOf(element).length;
  if (length === 0) return 0;
  let links = 0;
  for (const link of element.querySelectorAll('a')) links += textOf(link).length;
  return Math.min(1, links / length);
}

const CONTENT = 'img, picture, video, audio, iframe, embed, object, svg, math, hr, canvas';

/**
 * Takes an element out of the article, with the wrappers that hold nothing without it.
 * @returns the removal that answers for it.
 */
export function takeOut(element: Element, root: Element, pass: string, reason: string): Removal {
  let top = element;
  for (let at = element.parentElement; at && at !== root && isEmptyWithout(at, top); at = at.parentElement) top = at;
  const stamp = element.getAttribute(STAMP) ?? top.getAttribute(STAMP);
  changed(top.parentElement);
  top.remove();
  return { pass, reason, text: blockwiseText(top), where: stamp === null ? null : Number(stamp), node: top };
}

function isEmptyWithout(parent: Element, child: Element): boolean {
  for (const node of parent.childNodes) {
    if (node === child) continue;
    if (/\S/.test(node.textContent ?? '')) return false;
    if (node.nodeType === 1 && ((node as Element).matches(CONTENT) || (node as Element).querySelector(CONTENT)))
      return false;
  }
  return true;
}

/** A list, table row group or figure whose place in the text makes it content, whatever it is called. */
export function isGuarded(element: Element): boolean {
  return remembered(element, 'guarded', standsGuarded);
}

const standsGuarded = (element: Element) => element.closest('pre, code, table, math') !== null;
