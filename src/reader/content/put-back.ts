import { type Removal, STAMP } from '../../article/article.ts';
import { dress } from './dress.ts';

/** Parents that take only certain children: what is put back goes before or behind them, never between. */
const CLOSED = 'ul,ol,dl,table,figure,picture,video,audio,svg,math,p,h1,h2,h3,h4,h5,h6,.wide';

function stampOf(element: Element): number {
  return Number(element.getAttribute(STAMP));
}

/** The first kept element that stood behind a stamp in the page, climbed out of anything that takes no block. */
function nextKept(content: Element, where: number, isItem: boolean): Element | null {
  const next = [...content.querySelectorAll(`[${STAMP}]`)].find((element) => stampOf(element) > where);
  if (!next) return null;
  if (isItem && next.parentElement?.matches('ul,ol')) return next;
  let place = next;
  for (let up = next.parentElement; up && up !== content; up = up.parentElement) if (up.matches(CLOSED)) place = up;
  return place;
}

function blockOf(removal: Removal, doc: Document): Element {
  const block = doc.createElement('div');
  if (removal.node) block.append(doc.adoptNode(dress(removal.node, doc)));
  if (!block.textContent?.trim() && !block.querySelector('img,svg,video,audio')) block.textContent = removal.text;
  // A list item or table part outside of its list or table is put back by its text.
  if (block.querySelector(':scope > :is(td,th,tr,tbody,dt,dd,figcaption)')) block.textContent = removal.text;
  return block;
}

/** A picture whose description had been emptied gets it again. */
function putBackDescription(content: Element, removal: Removal): (() => void) | null {
  const picture = content.querySelector(`img[${STAMP}="${removal.where}"]`);
  if (!picture || removal.node) return null;
  const before = picture.getAttribute('alt') ?? '';
  picture.setAttribute('alt', removal.text);
  return () => picture.setAttribute('alt', before);
}

/**
 * Puts something that was left out back where it stood, by its stamp; without one at the end.
 * @returns takes it out again, and the element that holds it now where there is one.
 */
export function putBack(content: Element, removal: Removal): { takeOut: () => void; element: Element | null } {
  const emptied = putBackDescription(content, removal);
  if (emptied) return { takeOut: emptied, element: null };
  const doc = content.ownerDocument;
  const isItem = removal.node?.localName === 'li';
  const block = blockOf(removal, doc);
  const before = removal.where === null ? null : nextKept(content, removal.where, isItem);
  const item = block.querySelector(':scope > li');
  if (item && !before?.parentElement?.matches('ul,ol')) {
    const list = doc.createElement('ul');
    list.append(item);
    block.append(list);
  }
  const placed = item && before?.parentElement?.matches('ul,ol') ? item : block;
  placed.classList.add('put-back');
  if (before) before.before(placed);
  else content.append(placed);
  return { takeOut: () => placed.remove(), element: placed };
}
