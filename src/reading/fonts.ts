/**
 * The typefaces to choose from. `system` is what the browser itself would take; the others travel with the extension, apart
 * from `mono`, which every device has. None is said to help: studies of special typefaces disagree (Wery and Diliberto 2017,
 * Kuster et al. 2018), so taste decides.
 */
export const FONTS = ['system', 'sans', 'serif', 'atkinson', 'lexend', 'opendyslexic', 'mono'] as const;

export type Font = (typeof FONTS)[number];

/** Weights of the text. There is no thinner one than regular: thin strokes lose contrast. */
export const WEIGHTS = [400, 500, 600, 700] as const;

export type Weight = (typeof WEIGHTS)[number];
