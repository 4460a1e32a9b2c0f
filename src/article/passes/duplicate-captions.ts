import type { Removal } from '../article.ts';
import { leafBlocks, takeOut } from '../blocks.ts';
import { changed } from '../remembered.ts';
import { alike, saysNoMore } from '../repetition/alike.ts';
import { letters, weightOf } from '../repetition/letters.ts';
import { plainBlocks } from '../repetition/plain-blocks.ts';
import { Said } from '../repetition/said.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'duplicate-captions';
/** How many captions before it a caption is compared with: an enlarged view or an overlay stands next to its picture. */
const NEIGHBOURS = 3;
/** A shorter caption may equal words of the text by chance. */
const SHORTEST = 24;

/**
 * Leaves one caption to each picture: the copies of enlarged views, overlays and small screens go, and so does a
 * caption that the text says word for word. Equal captions under different pictures stay.
 */
export const duplicateCaptions: Pass = {
  name: NAME,
  run(root) {
    const captions = [...root.querySelectorAll('figcaption')].filter((caption) => textOf(caption) !== '');
    if (captions.length === 0) return [];
    const removals = [...takeCopies(captions, root), ...takeStyledCopies(captions, root)];
    const said = new Said(plainBlocks(root));
    for (const caption of captions) {
      const text = textOf(caption);
      if (!root.contains(caption) || weightOf(letters(text)) < SHORTEST) continue;
      const source = said.holding(text);
      // A line in italics that stands further down as well is a refrain, the first of which stands under a picture by chance.
      if (source && !(isStyled(source.owner) && letters(source.text) === letters(text)))
        removals.push({ ...takeOut(caption, root, NAME, 'repeats-body'), twin: source.text });
    }
    return removals;
  },
};

function takeCopies(captions: readonly Element[], root: Element): Removal[] {
  const removals: Removal[] = [];
  const kept: Element[] = [];
  for (const caption of captions) {
    // A caption around a figure says what that figure's caption says because it holds it.
    const before = kept.slice(-NEIGHBOURS).filter((other) => !other.contains(caption));
    const twin = before.find((other) => samePicture(other, caption) && saysSame(other, caption));
    if (!twin) kept.push(caption);
    else {
      // The fuller wording stays, in the place beside the picture.
      if (letters(textOf(caption)).length > letters(textOf(twin)).length) swapWords(caption, twin);
      removals.push({ ...takeOut(caption, root, NAME, 'repeats-caption'), twin: textOf(twin) });
    }
  }
  return removals;
}

const saysSame = (a: Element, b: Element) => saysNoMore(textOf(a), textOf(b)) || saysNoMore(textOf(b), textOf(a));

function swapWords(a: Element, b: Element): void {
  const words = [...a.childNodes];
  a.replaceChildren(...b.childNodes);
  b.replaceChildren(...words);
  changed(a);
  changed(b);
}

/** A caption without a picture of its own belongs to the one before; otherwise the files decide. */
function samePicture(first: Element, second: Element): boolean {
  const own = pictureOf(second);
  const other = pictureOf(first);
  return own === null || own === other || (other !== null && own.getAttribute('src') === other.getAttribute('src'));
}

function pictureOf(caption: Element): Element | null {
  const figure = caption.closest('figure');
  if (figure) return figure.querySelector('img, video, iframe, svg');
  return caption.parentElement?.querySelector('img, video, iframe') ?? null;
}

/** A caption printed again as an italic or small line right under the picture. */
function takeStyledCopies(captions: readonly Element[], root: Element): Removal[] {
  const blocks = leafBlocks(root);
  const known = new Set(captions);
  const removals: Removal[] = [];
  for (const [i, caption] of blocks.entries()) {
    if (!known.has(caption) || !root.contains(caption)) continue;
    const block = blocks.slice(i + 1, i + 1 + NEIGHBOURS).find((next) => !known.has(next));
    if (block && isStyled(block) && alike(textOf(block), textOf(caption))) {
      removals.push({ ...takeOut(block, root, NAME, 'repeats-caption'), twin: textOf(caption) });
    }
  }
  return removals;
}

function isStyled(block: Element): boolean {
  const style = block.querySelector('em, i, small');
  return block.localName === 'p' && style !== null && textOf(style) === textOf(block);
}
