import { type Color, contrast, groundOf, parseColor } from './colors.ts';
import { parentOf, styleOf } from './elements.ts';

/** Thinner than this many CSS px is hard to find. */
const THINNEST = 3;

interface Band {
  /** From the control's edge to its own outer edge, CSS px. */
  readonly reach: number;
  readonly color: Color;
}

/** Bands around an element: its outline, and shadows that are spread evenly. */
function bandsOf(element: Element): Band[] {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = styleOf(element);
  const bands: Band[] = [];
  if (outlineStyle !== 'none') {
    const reach = Number.parseFloat(outlineWidth) + Math.max(0, Number.parseFloat(outlineOffset));
    bands.push({ reach, color: parseColor(outlineColor) });
  }
  for (const [, color, x, y, blur, spread] of boxShadow.matchAll(
    /((?:rgba?|color)\([^)]*\)) (-?[\d.]+)px (-?[\d.]+)px ([\d.]+)px (-?[\d.]+)px(?! inset)/g,
  )) {
    if (Number(x) === 0 && Number(y) === 0 && Number(blur) === 0 && color) {
      bands.push({ reach: Number(spread), color: parseColor(color) });
    }
  }
  return bands.filter(({ reach, color }) => reach > 0 && color[3] > 0);
}

/** Where a ring for an element may be drawn: on itself, what stands beside it, its label. */
function wearers(element: Element): Element[] {
  const beside: Element[] = [];
  for (let next = element.nextElementSibling; next && element.matches('input'); next = next.nextElementSibling)
    beside.push(next);
  const label = element.closest('label');
  return [element, ...beside, ...(label ? [label] : [])];
}

/** All bands in words, to tell a ring from what is there without focus too. */
export function ringText(element: Element): string {
  return JSON.stringify(wearers(element).map(bandsOf));
}

/** In forced colours only outlines are drawn, in a colour of the system. */
export function hasForcedRing(element: Element): boolean {
  return wearers(element).some((wearer) => {
    const { outlineStyle, outlineWidth } = styleOf(wearer);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= THINNEST;
  });
}

function faultOf(wearer: Element): string {
  const bands = bandsOf(wearer).sort((a, b) => a.reach - b.reach);
  const outer = bands.at(-1);
  const ground = groundOf(parentOf(wearer));
  if (!outer) return 'none';
  if (outer.reach < THINNEST) return `${outer.reach} px`;
  if (!bands.some(({ color }) => contrast(color, ground) >= 3)) return 'under 3:1 on its ground';
  const inner = bands[0]?.color ?? outer.color;
  return contrast(inner, outer.color) >= 3 ? '' : 'of one colour';
}

/**
 * What is wrong with the ring of an element that has focus; an empty text for nothing.
 * @param before its bands while it had none, see {@link ringText}.
 */
export function ringFault(element: Element, before: string): string {
  if (ringText(element) === before) return 'none';
  const faults = wearers(element).map(faultOf);
  return faults.includes('') ? '' : (faults.find((fault) => fault !== 'none') ?? 'none');
}
