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

/** Texts of a page that are looked at where they are painted: it takes scrolling to each. */
const LOOKED_AT = 60;

/**
 * The ground that is painted behind a text by something that is not around it: a layer that other elements lie on. Null when
 * there is none.
 */
function layerBehind({ element, node }: SeenText): Hex | null {
  const range = document.createRange();
  range.selectNodeContents(node);
  const [box] = range.getClientRects();
  if (!box) return null;
  const stack = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const at = stack.findIndex((each) => each === element || element.contains(each));
  const ground =
    at < 0 ? undefined : stack.slice(at).find((each) => paintOf(getComputedStyle(each).backgroundColor).alpha > 0.99);
  return ground && !ground.contains(element) ? paintOf(getComputedStyle(ground).backgroundColor).hex : null;
}

/** Takes down how far everything around some texts is scrolled. @returns brings all of it back to there. */
function keepScrolled(texts: readonly SeenText[]): () => void {
  const around = new Set(texts.flatMap(({ element }) => [...upwards(element)]));
  const kept = [...around].map((each) => [each, each.scrollLeft, each.scrollTop] as const);
  return () => {
    for (const [each, left, top] of kept) {
      if (each.scrollLeft !== left || each.scrollTop !== top) each.scrollTo({ left, top, behavior: 'instant' });
    }
  };
}

/** Texts, evenly spread over a page, that lie on a layer on which they do not reach a ratio; each with that ratio. */
export function lowOnLayers(texts: readonly SeenText[], least: number): Map<SeenText, number> {
  const step = Math.max(1, Math.floor(texts.length / LOOKED_AT));
  const found = new Map<SeenText, number>();
  const chosen = texts.filter((_, at) => at % step === 0);
  // Bringing a text into view scrolls boxes that nobody else can scroll.
  const back = keepScrolled(chosen);
  for (const text of chosen) {
    text.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const layer = layerBehind(text);
    const contrast = layer ? ratio(paintOf(getComputedStyle(text.element).color).hex, layer) : least;
    if (contrast < least) found.set(text, contrast);
  }
  back();
  return found;
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
