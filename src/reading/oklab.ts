import type { Hex } from './ratio.ts';

/** A colour by how people see it (Ottosson 2020, Oklab): lightness 0 to 1, and two axes of hue. */
export interface Oklab {
  readonly lightness: number;
  readonly a: number;
  readonly b: number;
}

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Red, green and blue of a colour, 0 to 255. */
export function channels(color: Hex): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour of three channels; values outside 0 to 255 are brought to the nearest. */
export function hexOf(red: number, green: number, blue: number): Hex {
  const digits = [red, green, blue].map((value) =>
    Math.round(Math.min(255, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** A colour in Oklab. */
export function oklab(color: Hex): Oklab {
  const [r, g, b] = channels(color).map((value) => toLinear(value / 255)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** The screen colour of an Oklab colour; one that screens cannot show is brought to the nearest by channel. */
export function fromOklab({ lightness, a, b }: Oklab): Hex {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const [red, green, blue] = linear.map((value) => 255 * fromLinear(Math.max(0, value))) as [number, number, number];
  return hexOf(red, green, blue);
}

/** How colourful a colour is: 0 for grey, about 0.32 for the strongest a screen shows. */
export function chroma({ a, b }: Oklab): number {
  return Math.hypot(a, b);
}
