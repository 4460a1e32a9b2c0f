import { follows } from '../focusable.ts';
import { textOf } from '../text.ts';

/** A card stands at most so many wrappers around its words. */
const DEPTH = 3;

/**
 * The card around words that lead elsewhere: what holds nothing but them and one picture without a caption, its thumbnail.
 * A picture over all text is the article's own, and so is one in a figure.
 * @returns the card, or the element itself where none stands around it.
 */
export function cardAround(element: Element, root: Element): Element {
  const said = textOf(element);
  let at = element.parentElement;
  for (let up = 0; at && at !== root && up < DEPTH && textOf(at) === said; up++, at = at.parentElement) {
    const beside = [...at.querySelectorAll('img, video, iframe, figure')].filter((media) => !element.contains(media));
    if (beside.length === 0) continue;
    const first = root.querySelector('p');
    return beside.length === 1 && beside[0]?.localName === 'img' && first && follows(at, first) ? at : element;
  }
  return element;
}
