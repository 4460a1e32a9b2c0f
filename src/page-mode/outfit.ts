import { ink, isDark, type Wardrobe } from '../reading/page-colors.ts';
import { ratio } from '../reading/ratio.ts';
import type { Backdrop } from './backdrop.ts';
import { turnBackground, turnBorders } from './grounds.ts';
import { inkOn, turnInk, turnOpacity, turnVisited } from './inks.ts';
import type { Declaration, Outfit, PageLook } from './look.ts';
import { over, paintOf } from './paint.ts';
import { hasWords, ownText } from './parts.ts';
import { turnGeneratedSize, turnSize } from './sizes.ts';

const NONE: readonly Declaration[] = [];

/** What an element wears, and what its inside then stands on. */
export interface Dressed {
  readonly outfit: Outfit;
  readonly inner: Backdrop;
}

/** A part of an element that a style sheet generates, when it shows something. */
function turnGenerated(
  element: Element,
  part: '::before' | '::after',
  inner: Backdrop,
  look: PageLook,
  wardrobe: Wardrobe | null,
): readonly Declaration[] {
  const style = getComputedStyle(element, part);
  if (style.content === 'none' || style.content === 'normal') return NONE;
  const words = /"[^"]/.test(style.content);
  const size = words ? turnGeneratedSize(style, look) : NONE;
  if (!wardrobe) return size;
  const { declarations, inner: own } = turnBackground(element, style, words && !inner.over, inner, wardrobe);
  return [
    ...size,
    ...declarations,
    ...turnBorders(element, style, inner, wardrobe),
    ['color', inkOn(style.color, own, wardrobe)],
  ];
}

/** Reads an element as the page alone styles it, and decides what it wears. Writes nothing. */
export function outfitFor(element: Element, outer: Backdrop, look: PageLook, wardrobe: Wardrobe | null): Dressed {
  const style = getComputedStyle(element);
  const text = ownText(element);
  const words = hasWords(element, text);
  const sizes = words ? turnSize(element, text, style, look) : NONE;
  const generated = (inner: Backdrop) => ({
    before: turnGenerated(element, '::before', inner, look, wardrobe),
    after: turnGenerated(element, '::after', inner, look, wardrobe),
  });
  if (!wardrobe) return { outfit: { own: sizes, visited: NONE, ...generated(outer) }, inner: outer };
  const { declarations, inner } = turnBackground(element, style, words, outer, wardrobe);
  const colored = words || style.color !== outer.color || inner.now !== outer.now || inner.link !== outer.link;
  const own = [
    ...sizes,
    ...declarations,
    ...(colored ? turnInk(style, words, inner, wardrobe) : NONE),
    ...turnBorders(element, style, outer, wardrobe),
    ...turnOpacity(element, style),
  ];
  return { outfit: { own, visited: turnVisited(element, style, inner, wardrobe), ...generated(inner) }, inner };
}

/** Behind a see-through picture the page's own ground comes back where it was of the other kind: dark lines stay visible. */
export function plateFor(element: Element, outer: Backdrop, { flipped }: Wardrobe): readonly Declaration[] {
  if (!flipped || outer.over || element.localName !== 'img') return NONE;
  if (paintOf(getComputedStyle(element).backgroundColor).alpha > 0.02) return NONE;
  // What is said of a picture that did not come stands on it.
  return [
    ['background-color', outer.was],
    ['color', isDark(outer.was) ? '#ffffff' : '#000000'],
  ];
}

/** Parts of a drawing above which it is a picture and not a sign. */
const SIGN_PARTS = 8;

/** Shapes of a small drawing that would sink into the new ground, and what they get. */
export function signShapes(drawing: Element, outer: Backdrop, wardrobe: Wardrobe): [Element, readonly Declaration[]][] {
  const shapes = [...drawing.querySelectorAll('path, rect, circle, ellipse, line, polyline, polygon, text')];
  if (shapes.length > SIGN_PARTS) return [];
  return shapes.flatMap((shape) => {
    const style = getComputedStyle(shape);
    const declarations = (['fill', 'stroke'] as const).flatMap((property): Declaration[] => {
      const paint = /^(none|url)/.test(style[property]) ? null : paintOf(style[property]);
      if (!paint || paint.alpha < 0.5) return [];
      const own = over(paint, outer.was);
      return ratio(own, outer.now) >= 3 || ratio(own, outer.was) < 1.5
        ? []
        : [[property, ink(own, outer.now, wardrobe, outer.link)]];
    });
    return declarations.length > 0 ? [[shape, declarations]] : [];
  });
}
