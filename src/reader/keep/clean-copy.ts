import { STAMP } from '../../article/article.ts';
import { restoreLinks } from '../content/calm-links.ts';

/** What is there for reading in the view alone. */
const OF_THE_VIEW = '.enlarge,.description,.failed-picture,.open-note,.row-cards,.mark-layer,button,script,style';

/** The text of an article as a copy without anything of the view. Tables are tables again, whatever they are shown as. */
export function cleanCopy(body: HTMLElement, doc: Document): HTMLElement {
  const copy = doc.importNode(body, true);
  restoreLinks(copy);
  for (const element of copy.querySelectorAll(OF_THE_VIEW)) element.remove();
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('*')]) {
    for (const name of [
      STAMP,
      'data-silent',
      'data-undescribed',
      'hidden',
      'aria-expanded',
      'decoding',
      'contenteditable',
    ]) {
      element.removeAttribute(name);
    }
    element.classList.remove('failed', 'put-back');
    if (element.getAttribute('class') === '') element.removeAttribute('class');
  }
  return copy;
}
