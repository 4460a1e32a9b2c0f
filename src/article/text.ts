import { remembered } from './remembered.ts';
import { isInlineTag } from './tags.ts';

/** Folds all white space to single spaces and trims: text as a line says it. */
export function fold(text: string): string {
  // Single spaces are left alone: matching each of them costs most of the time that a long page takes.
  return text.replace(/ \s+|[^\S ]\s*/g, ' ').trim();
}

/** Whether an element holds more text than so many characters; looks no further than that. */
export function holdsMoreThan(element: Element, most: number): boolean {
  // No NodeIterator: browsers tell every one that was ever made of each node that goes.
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let signs = 0;
  for (let node = texts.nextNode(); node && signs <= most; node = texts.nextNode()) {
    signs += (node as Text).data.replace(/\s+/g, '').length;
  }
  return signs > most || textOf(element).length > most;
}

/** Whether any words stand in an element; looks no further than the first. */
export function holdsWords(element: Element): boolean {
  let node: Node | null = element.firstChild;
  while (node) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
    let next = node.firstChild ?? node.nextSibling;
    while (!next && node.parentNode !== element) {
      node = node.parentNode as Node;
      next = node.nextSibling;
    }
    node = next;
  }
  return false;
}

/** Text of an element, white space folded. */
export function textOf(element: Element): string {
  return remembered(element, 'text', readText);
}

function readText(element: Element): string {
  return fold(element.textContent ?? '');
}

/** Text of an element as {@link textOf}, with a space wherever a line ends, so that the words of two blocks do not run together. */
export function blockwiseText(element: Element): string {
  if (element.firstElementChild === null) return textOf(element);
  const nodes = element.ownerDocument.createTreeWalker(element, 5);
  let text = '';
  let before: Element | null = null;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node.nodeType !== 3) {
      if ((node as Element).localName === 'br') before = null;
      continue;
    }
    const block = blockAround(node);
    text += block === before ? (node as Text).data : ` ${(node as Text).data}`;
    before = block;
  }
  return fold(text);
}

function blockAround(text: Node): Element | null {
  let at = text.parentElement;
  while (at && isInlineTag(at)) at = at.parentElement;
  return at;
}
