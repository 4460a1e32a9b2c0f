import { leafBlocks, linkShare } from '../blocks.ts';
import { changed } from '../remembered.ts';
import { letters } from '../repetition/letters.ts';
import { named, ofSignals, signal } from '../signal.ts';
import { isHeading } from '../tags.ts';
import { textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const STILL = 'img, picture';
const PICTURE = 'img, picture, video, iframe, svg';
const NAMED = ofSignals(
  /caption|(?:^|[^a-z])(?:credits?|cutline|legende?|bildunterschrift|photo-?by|copyright)(?:$|[^a-z])|image-?(?:credit|description)|photo-?(?:credit|info)|img-?(?:desc\w*|credit)|image\w*credit|-img__description/,
);
/** What photographers and agencies write under pictures, in lower case: patterns that mind no case take long to be made ready. */
const CREDIT =
  /^\(?(?:photos?|image|picture|foto(?:\(s\)|s|grafie)?|bild|fot\.|zdjęcie|kuva|nuotr\.|фото(?:графия)?|ảnh|사진|写真|照片|صورة|image credits?|photo credits?|photo by|image by|courtesy of|crédito|credit)\s?(?::|by|©|\/)|^©|\/\s?(?:getty|reuters|afp|ap|epa)\b/;
const AGENCY_LAST =
  /(?:getty images|reuters|shutterstock|istock|alamy|\bafp|\bap photo|unsplash|pexels|\bdpa|123rf)[\w ,/()-]{0,40}$/;
const PICTURE_BOX = named(
  'figure|image|images|img|photo|picture|pic|media|thumbnail|gallery|slide|illustration|bild|foto',
);
/** A caption longer than this is an article's text beside a picture (picture series, step by step guides). */
const LONGEST = 600;
const LONGEST_BESIDE = 220;
const LONGEST_CREDIT = 160;
/** A line in italics under a picture is its caption; a paragraph in italics is a note of the editors. */
const LONGEST_EMPHASISED = 100;

/**
 * Ties captions to their pictures: text that is a picture's caption by its name, its place or its words becomes a
 * `figcaption`. Nothing is taken out; captions are content, told apart from body text.
 */
export const captions: Pass = {
  name: 'captions',
  run(root) {
    for (const block of leafBlocks(root)) if (isPictureWithWords(block)) splitOff(block);
    for (const element of [...root.querySelectorAll('[class]')]) {
      if (root.contains(element) && isNamedCaption(element)) tie(element);
    }
    for (const figure of root.querySelectorAll('figure')) gatherLoose(figure);
    const boxes = new PictureBoxes(root);
    for (const block of leafBlocks(root)) if (isNamedLine(block) || isCaptionByPlace(block, root, boxes)) tie(block);
    return [];
  },
};

/** A line that is a picture and what stands under it: in a figure, under a caption's name, or all in italics. */
function isPictureWithWords(block: Element): boolean {
  if (block.localName !== 'p' || !block.querySelector(PICTURE) || block.closest('figcaption, table, blockquote'))
    return false;
  const text = textOf(block);
  if (text.length > LONGEST_BESIDE || [...block.querySelectorAll(PICTURE)].some((picture) => textOf(picture) !== ''))
    return false;
  return (
    block.closest('figure') !== null || wordsOf(block).every((part) => isNamedPart(part, block)) || isEmphasised(block)
  );
}

/** A line all of whose parts are called captions or credits. */
function isNamedLine(block: Element): boolean {
  if (block.localName !== 'p' || hasBareWords(block) || textOf(block).length > LONGEST || !isTakable(block))
    return false;
  return wordsOf(block).every((part) => isNamedPart(part, block));
}

/** Whether words stand in a block itself, in no part that could have a name. */
function hasBareWords(block: Element): boolean {
  for (let node = block.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
  }
  return false;
}

const isNamedPart = (part: Node, block: Element) => {
  for (let at: Node | null = part; at && at !== block; at = at.parentNode) {
    if (at.nodeType === 1 && NAMED.test(signal(at as Element))) return true;
  }
  return false;
};

function isEmphasised(block: Element): boolean {
  let length = 0;
  for (const part of block.querySelectorAll('em, i, small'))
    if (!part.parentElement?.closest('em, i, small')) length += textOf(part).length;
  return length > 0 && length >= textOf(block).length - 2 && length <= LONGEST_EMPHASISED;
}

/** The largest parts of a block that hold words and no picture. */
function wordsOf(block: Element): Node[] {
  return [...block.childNodes].flatMap((node) => {
    if (!/\S/.test(node.textContent ?? '')) return [];
    if (node.nodeType !== 1 || !(node as Element).querySelector(PICTURE)) return [node];
    return wordsOf(node as Element);
  });
}

function splitOff(block: Element): void {
  const caption = block.ownerDocument.createElement('figcaption');
  const words = wordsOf(block);
  for (const node of words) changed(node.parentElement);
  caption.append(...words);
  block.after(caption);
}

const BLOCK = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, table, pre, figcaption, figure, details';

/** Words of a figure that stand in no block of their own (a credit beside the caption) join its caption. */
function gatherLoose(figure: Element): void {
  const loose = looseWords(figure);
  if (loose.length === 0 || loose.reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0) > LONGEST_BESIDE)
    return;
  const caption = figure.querySelector('figcaption') ?? figure.ownerDocument.createElement('figcaption');
  if (!figure.contains(caption)) figure.append(caption);
  for (const node of loose) {
    changed(node.parentElement);
    caption.append(' ', node);
  }
  changed(caption);
}

function looseWords(element: Element): Node[] {
  return [...element.childNodes].flatMap((node) => {
    if (!/\S/.test(node.textContent ?? '') || (node.nodeType !== 1 && node.nodeType !== 3)) return [];
    if (node.nodeType === 3) return [node];
    const inside = node as Element;
    if (inside.matches(BLOCK)) return [];
    return inside.querySelector(`${BLOCK}, ${PICTURE}`) ? looseWords(inside) : [node];
  });
}

function isTakable(element: Element): boolean {
  if (element.closest('figcaption, table, pre, blockquote') || isHeading(element)) return false;
  return !element.querySelector(`${PICTURE}, figure, figcaption, h1, h2, table, blockquote`);
}

function isNamedCaption(element: Element): boolean {
  if (!NAMED.test(signal(element)) || !isTakable(element)) return false;
  const length = textOf(element).length;
  return (
    length > 0 &&
    length <= LONGEST &&
    (isBlockLevel(element) || element.closest('figure') !== null || standsAlone(element))
  );
}

const isBlockLevel = (element: Element) =>
  /^(?:div|p|figcaption|section|small|footer|aside|ul|dd|header|center)$/.test(element.localName);

function standsAlone(element: Element): boolean {
  return element.parentElement !== null && textOf(element.parentElement) === textOf(element);
}

function isCaptionByPlace(block: Element, root: Element, boxes: PictureBoxes): boolean {
  if (!/^(?:p|li|dd)$/.test(block.localName)) return false;
  if (textOf(block).length > LONGEST_BESIDE || !isTakable(block)) return false;
  return standsAsCaption(block, root, boxes) && linkShare(block) <= 0.8;
}

function standsAsCaption(block: Element, root: Element, boxes: PictureBoxes): boolean {
  const text = textOf(block);
  if (block.closest('figure')) return true;
  if (block.localName !== 'p') return false;
  if (isEmphasised(block) && isUnderPicture(block, root)) return true;
  const box = boxes.around(block);
  if (box && (saysOneOf(boxes.alternatives(box), text) || boxHoldsOnly(box, block))) return true;
  return isCredit(text);
}

function isCredit(text: string): boolean {
  if (text.length > LONGEST_CREDIT) return false;
  const low = text.toLowerCase();
  const names = CREDIT.test(low) || (AGENCY_LAST.test(low) && !/\b(?:to|by|told|said|from) \S+$/.test(low));
  return names && !/[.!?] \p{Lu}/u.test(text);
}

/** The elements that hold pictures, found once for all blocks. */
class PictureBoxes {
  private readonly boxes = new Set<Element>();
  private readonly told = new Map<Element, readonly string[]>();

  constructor(private readonly root: Element) {
    for (const picture of root.querySelectorAll(PICTURE)) {
      let at = picture.parentElement;
      for (; at && at !== root && !this.boxes.has(at); at = at.parentElement) this.boxes.add(at);
    }
  }

  /** The nearest of three wrappers around a block that holds a picture. */
  around(block: Element): Element | null {
    let at = block.parentElement;
    for (let up = 0; at && at !== this.root && up < 3; up++, at = at.parentElement) {
      if (this.boxes.has(at)) return at;
    }
    return null;
  }

  /** Letters of the alternative texts in a box that are long enough to be told from chance. */
  alternatives(box: Element): readonly string[] {
    const before = this.told.get(box);
    if (before) return before;
    const told = [...box.querySelectorAll('img')].map((image) => letters(image.getAttribute('alt') ?? ''));
    const long = told.filter((alternative) => alternative.length >= SHORTEST_ALTERNATIVE);
    this.told.set(box, long);
    return long;
  }
}

const SHORTEST_ALTERNATIVE = 12;

/** Whether the nearest thing before a block is a picture without words. */
function isUnderPicture(block: Element, root: Element): boolean {
  let at: Element = block;
  for (let up = 0; at !== root && up < 3; up++, at = at.parentElement as Element) {
    const before = at.previousElementSibling;
    if (before) return textOf(before) === '' && (before.matches(STILL) || before.querySelector(STILL) !== null);
  }
  return false;
}

function saysOneOf(alternatives: readonly string[], text: string): boolean {
  const said = letters(text);
  if (said.length < SHORTEST_ALTERNATIVE) return false;
  return alternatives.some(
    (alternative) =>
      alternative.startsWith(said) ||
      // A name at the start of a sentence is no caption of the portrait beside it.
      (said.startsWith(alternative) && alternative.length >= said.length * 0.5),
  );
}

/** A box of one picture and one short text is a figure in all but name. */
function boxHoldsOnly(box: Element, block: Element): boolean {
  if (![box, box.parentElement].some((at) => at && PICTURE_BOX.test(signal(at)))) return false;
  if (box.querySelectorAll('img, video, iframe').length !== 1 || box.querySelector('h1, h2, h3, h4, h5, h6, ul, ol'))
    return false;
  return textOf(box).length <= textOf(block).length + 60 && box.querySelectorAll('p').length <= 3;
}

function tie(element: Element): void {
  const caption = element.ownerDocument.createElement('figcaption');
  for (const { name, value } of [...element.attributes]) caption.setAttribute(name, value);
  while (element.firstChild) caption.append(element.firstChild);
  changed(element);
  element.replaceWith(caption);
}
