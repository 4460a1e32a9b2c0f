import { channels, eachChannel, linear } from './channels.ts';

/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

/**
 * Relative luminance of a colour, 0 (black) to 1 (white), as WCAG 2.2 defines it.
 * @throws RangeError when the colour is not six hex digits behind a `#`.
 */
export function luminance(color: Hex): number {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new RangeError(`not a #rrggbb colour: ${color}`);
  const [r, g, b] = eachChannel(channels(color), linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, SC 1.4.3 and 1.4.6); the order does not matter. */
export function ratio(a: Hex, b: Hex): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
