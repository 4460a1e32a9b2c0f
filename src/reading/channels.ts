import type { Hex } from './ratio.ts';

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
