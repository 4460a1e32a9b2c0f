import { isIconText } from '../reading/icon-text.ts';
import { leastLine, mayBeSpaced, scaledLine, scaledSize } from '../reading/page-scale.ts';
import type { Declaration, PageLook } from './look.ts';

const px = (value: number) => `${value}px`;

/** Letter, word and paragraph space; a word that is a picture and scripts of joined letters keep theirs. */
function space(element: Element, text: string, style: CSSStyleDeclaration, look: PageLook): readonly Declaration[] {
  const { letter, word, paragraph } = look.spacing;
  if (word === 0) return [];
  const declarations: Declaration[] = [['word-spacing', `${word}em`]];
  if (mayBeSpaced(text)) declarations.push(['letter-spacing', `${letter}em`]);
  if (element.localName === 'p') declarations.push(['margin-block-end', `${paragraph}em`]);
  if (style.textAlign === 'justify') declarations.push(['text-align', 'start']);
  return declarations;
}

/** Size, line height and spacing of an element's words. */
export function turnSize(
  element: Element,
  text: string,
  style: CSSStyleDeclaration,
  look: PageLook,
): readonly Declaration[] {
  const own = Number.parseFloat(style.fontSize);
  const line = style.lineHeight === 'normal' ? null : Number.parseFloat(style.lineHeight);
  const size = scaledSize(own, look.size);
  const icon = isIconText(text, style.fontFamily);
  const declarations: Declaration[] = [['font-size', px(size)]];
  const height = scaledLine(line, own, size, icon ? 0 : leastLine(look.spacing));
  if (height !== null) declarations.push(['line-height', px(height)]);
  return icon ? declarations : [...declarations, ...space(element, text, style, look)];
}

/** Size of words that a style sheet generates. */
export function turnGeneratedSize(style: CSSStyleDeclaration, look: PageLook): readonly Declaration[] {
  return [['font-size', px(scaledSize(Number.parseFloat(style.fontSize), look.size))]];
}
