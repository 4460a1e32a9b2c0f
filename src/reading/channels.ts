import type { Hex } from './ratio.ts';

/** Red, green and blue. */
export type Channels = readonly [number, number, number];

/** Red, green and blue of a colour, 0 to 255. */
export function channels(color: Hex): Channels {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The same of each channel. */
export function eachChannel(of: Channels, change: (value: number, at: number) => number): Channels {
  return of.map(change) as unknown as Channels;
}

/** Linear value, 0 to 1, of one sRGB channel, 0 to 255 (WCAG 2.2, relative luminance). */
export function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
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
