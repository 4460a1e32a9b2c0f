import { toOklch } from '../reading/oklch.ts';
import { ink, LEAST_RATIO, visitedInk, type Wardrobe } from '../reading/page-colors.ts';
import { type Hex, ratio } from '../reading/ratio.ts';
import type { Backdrop } from './backdrop.ts';
import { isCutOut } from './grounds.ts';
import type { Declaration } from './look.ts';
import { over, paintOf } from './paint.ts';

/** The colour of an element's words on their new ground. */
export function inkOn(color: string, { was, now, link }: Backdrop, wardrobe: Wardrobe): Hex {
  const own = over(paintOf(color), was);
  return ink(own, now, wardrobe, link, ratio(own, was) < LEAST_RATIO);
}

/** A mark of another colour than the words around it: pages that give visited links a colour do so to these. */
const COLOURED = 0.05;

/** Colours of a link that was visited; none where the page's links look like its words. */
export function turnVisited(
  element: Element,
  style: CSSStyleDeclaration,
  inner: Backdrop,
  wardrobe: Wardrobe,
): readonly Declaration[] {
  if (!element.matches('a[href]')) return [];
  if (!wardrobe.flat && toOklch(paintOf(style.color).hex).c < COLOURED) return [];
  return [['color', visitedInk(inkOn(style.color, inner, wardrobe), inner.now, wardrobe)]];
}

/** Whether something of the element fades or moves: what is seen now is not what will be. */
function isMoving({ transitionDuration, animationName }: CSSStyleDeclaration): boolean {
  return animationName !== 'none' || /[1-9]/.test(transitionDuration);
}

/** Turns the colour of an element's words, and what would blur them. */
export function turnInk(
  style: CSSStyleDeclaration,
  words: boolean,
  inner: Backdrop,
  wardrobe: Wardrobe,
): readonly Declaration[] {
  const declarations: Declaration[] = [['color', inkOn(style.color, inner, wardrobe)]];
  if (!words) return declarations;
  const fill = style.getPropertyValue('-webkit-text-fill-color');
  if (fill !== style.color || isCutOut(style)) declarations.push(['-webkit-text-fill-color', 'currentcolor']);
  if (style.textShadow !== 'none') declarations.push(['text-shadow', 'none']);
  return declarations;
}

/** Half transparent words get their full colour; hidden ones stay hidden, fading ones fade. */
export function turnOpacity(element: Element, style: CSSStyleDeclaration): readonly Declaration[] {
  const opacity = Number(style.opacity);
  const faint = opacity < 1 && opacity > 0.25 && !isMoving(style) && element.textContent?.trim() !== '';
  return faint ? [['opacity', '1']] : [];
}
