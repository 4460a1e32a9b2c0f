/** Sizes of the reading text in CSS px at the browser's own default of 16 px; they scale with the user's default. */
export const TEXT_SIZES = [12, 14, 16, 18, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128] as const;

export type TextSize = (typeof TEXT_SIZES)[number];

/** The sizes with a name. MD is the default: 24 px is where studies of dyslexic readers find the gain (Rello et al. 2013). */
export const NAMED_SIZES = { XS: 16, SM: 18, MD: 24, LG: 32 } as const satisfies Record<string, TextSize>;

export type SizeName = keyof typeof NAMED_SIZES;

export const SIZE_NAMES = Object.keys(NAMED_SIZES) as SizeName[];

/** The name of a size, or null for a size between or beyond the named ones. */
export function sizeName(size: TextSize): SizeName | null {
  return SIZE_NAMES.find((name) => NAMED_SIZES[name] === size) ?? null;
}

/** The next larger (`by` 1) or smaller (`by` -1) size; the first and last stay. */
export function stepSize(size: TextSize, by: 1 | -1): TextSize {
  return TEXT_SIZES[TEXT_SIZES.indexOf(size) + by] ?? size;
}

/** Reading size as a multiple of the user's default font size. */
export function textScale(size: TextSize): number {
  return size / 16;
}

/**
 * Size of the tools (toolbar, panels, popup) as a multiple of the user's default: 1 up to MD, 1.33 at LG, 2.75 from 66 px on.
 * Controls keep their ratio to the text beyond MD, so that whoever needs larger words can read their names too.
 */
export function toolScale(size: TextSize): number {
  return Math.round(Math.min(2.75, Math.max(1, size / 24)) * 100) / 100;
}

/** The next larger named size, and the smallest after the largest: what one key can walk through. */
export function nextNamedSize(size: TextSize): TextSize {
  const sizes = SIZE_NAMES.map((name) => NAMED_SIZES[name]);
  return sizes.find((named) => named > size) ?? NAMED_SIZES.XS;
}
