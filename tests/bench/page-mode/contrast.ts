import { over, paintOf } from '../../../src/page-mode/paint.ts';
import type { Hex } from '../../../src/reading/ratio.ts';
import { ratio } from '../../../src/reading/ratio.ts';
import { type SeenText, upwards } from './visible-text.ts';

/** Ground behind an element, from the outside in; null where a picture or a gradient lies behind it. */
function groundBehind(element: Element): Hex | null {
  const chain = [...upwards(element)];
  const opaque = chain.findIndex((at) => paintOf(getComputedStyle(at).backgroundColor).alpha >= 0.999);
  const layers = opaque < 0 ? chain : chain.slice(0, opaque + 1);
  if (layers.some((at) => getComputedStyle(at).backgroundImage !== 'none' && !isBeside(at))) return null;
  return layers.reduceRight<Hex>((below, at) => over(paintOf(getComputedStyle(at).backgroundColor), below), '#ffffff');
}

/** A small picture beside the words: an arrow or bullet on its own ground. */
function isBeside(element: Element): boolean {
  const { backgroundRepeat, backgroundSize } = getComputedStyle(element);
  return backgroundRepeat.includes('no-repeat') && backgroundSize.startsWith('auto');
}

/** Contrast of a text as it is computed, opacity included; null on a picture. */
export function contrastOf({ element }: SeenText): number | null {
  const ground = groundBehind(element);
  if (ground === null) return null;
  const style = getComputedStyle(element);
  const fill = paintOf(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  const opacity = [...upwards(element)].reduce((all, at) => all * Number(getComputedStyle(at).opacity), 1);
  return ratio(over({ hex: fill.hex, alpha: fill.alpha * opacity }, ground), ground);
}
