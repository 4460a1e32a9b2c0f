import { parentOf, styleOf } from './elements.ts';

/** Red, green, blue 0 to 255, alpha 0 to 1. */
export type Color = readonly [number, number, number, number];

/** A computed colour; transparent where it is written in a way that is not used here. */
export function parseColor(text: string): Color {
  const numbers = [...text.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([number]) => Number(number));
  const [r = 0, g = 0, b = 0, a = 1] = numbers;
  if (text.startsWith('rgb')) return [r, g, b, a];
  return text.startsWith('color(srgb ') ? [r * 255, g * 255, b * 255, a] : [0, 0, 0, 0];
}

function over([r, g, b, a]: Color, under: Color): Color {
  const mix = (top: number, bottom: number) => top * a + bottom * (1 - a);
  return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1];
}

/** The colour on which an element's own words stand. */
export function groundOf(element: Element | null): Color {
  if (!element) return [255, 255, 255, 1];
  const own = parseColor(styleOf(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(parentOf(element)));
}

function luminance([r, g, b]: Color): number {
  const [x, y, z] = [r, g, b].map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

/** Contrast of a colour on a ground, 1 to 21. */
export function contrast(color: Color, ground: Color): number {
  const [low, high] = [luminance(over(color, ground)), luminance(ground)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
