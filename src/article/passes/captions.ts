import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const CAPTION =
  /(?:^|[\s_-])(?:caption|credits?|wp-caption-text|figcaption|cutline|legend|bildunterschrift)(?:$|[\s_-])|caption|image-?(?:credit|description)|photo-?credit/i;
/** A caption longer than this is an article's text beside a picture (picture series, step by step guides). */
const LONGEST = 600;

/**
 * Ties captions to their pictures: text that is marked as a caption becomes the `figcaption` of the figure it belongs to.
 * Nothing is taken out; captions are content, told apart from body text.
 */
export const captions: Pass = {
  name: 'captions',
  run(root) {
    for (const element of [...root.querySelectorAll('[class*="aption"], [class*="redit"], [class*="utline"]')]) {
      if (isLooseCaption(element)) tie(element);
    }
    return [];
  },
};

function isLooseCaption(element: Element): boolean {
  if (element.closest('figcaption, table, pre') || !CAPTION.test(element.getAttribute('class') ?? '')) return false;
  if (element.querySelector('img, picture, video, iframe, figure, h1, h2, table')) return false;
  const length = textOf(element).length;
  return length > 0 && length <= LONGEST && pictureNear(element) !== null;
}

/** The picture within the two wrappers around an element. */
function pictureNear(element: Element): Element | null {
  let at = element.parentElement;
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    const picture = at.querySelector('img, picture, video, iframe, svg');
    if (picture) return picture;
  }
  return null;
}

function tie(element: Element): void {
  const caption = element.ownerDocument.createElement('figcaption');
  for (const { name, value } of [...element.attributes]) caption.setAttribute(name, value);
  caption.append(...element.childNodes);
  element.replaceWith(caption);
}
