import { isIconText } from '../reading/icon-text.ts';
import { mayBeSpaced, scaledLine, scaledSize } from '../reading/page-scale.ts';
import type { Declaration, PageLook } from './look.ts';

const px = (value: number) => `${value}px`;

/** Letter, word and paragraph space. Scripts of joined letters keep their letters together. */
function space(element: Element, text: string, style: CSSStyleDeclaration, look: PageLook): readonly Declaration[] {
  const { letter, word, paragraph } = look.spacing;
  const declarations: Declaration[] = [];
  if (word !== null) declarations.push(['word-spacing', `${word}em`]);
  if (letter !== null && mayBeSpaced(text)) declarations.push(['letter-spacing', `${letter}em`]);
  if (word !== null && style.textAlign === 'justify') declarations.push(['text-align', 'start']);
  if (paragraph !== null && element.localName === 'p') declarations.push(['margin-block-end', `${paragraph}em`]);
  return declarations;
}

/** Typeface and weight. */
function letters(style: CSSStyleDeclaration, { family, weight }: PageLook): readonly Declaration[] {
  const declarations: Declaration[] = [];
  if (family !== null) declarations.push(['font-family', family]);
  if (Number(style.fontWeight) < weight) declarations.push(['font-weight', String(weight)]);
  return declarations;
}

/** Size, line height, spacing and letters of an element's words. A word that is a picture keeps font and spacing. */
export function turnSize(
  element: Element,
  text: string,
  style: CSSStyleDeclaration,
  look: PageLook,
): readonly Declaration[] {
  const own = Number.parseFloat(style.fontSize);
  const line = style.lineHeight === 'normal' ? null : Number.parseFloat(style.lineHeight);
  const size = look.size === null ? own : scaledSize(own, look.size);
  const icon = isIconText(text, style.fontFamily);
  const declarations: Declaration[] = look.size === null ? [] : [['font-size', px(size)]];
  const kept = look.size === null && look.spacing.line === 0;
  const height = kept ? null : scaledLine(line, own, size, icon ? 0 : look.spacing.line);
  if (height !== null) declarations.push(['line-height', px(height)]);
  return icon ? declarations : [...declarations, ...letters(style, look), ...space(element, text, style, look)];
}

/** Size of words that a style sheet generates. */
export function turnGeneratedSize(style: CSSStyleDeclaration, look: PageLook): readonly Declaration[] {
  return look.size === null ? [] : [['font-size', px(scaledSize(Number.parseFloat(style.fontSize), look.size))]];
}
