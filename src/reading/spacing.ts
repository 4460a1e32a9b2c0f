import type { NumberRange } from './number-range.ts';

/** Spacing of the reading text; lengths in em of the text. */
export interface Spacing {
  /** Line height without unit, never under 1.5 (WCAG 2.2, SC 1.4.8 and 1.4.12). */
  readonly lineHeight: number;
  readonly letterSpace: number;
  /** Space between paragraphs. */
  readonly paragraphSpace: number;
  /** Widest line. 34 em holds about 70 characters, within the 80 of SC 1.4.8. */
  readonly measure: number;
}

/** What each part of the spacing may be. 1.5 and more is what WCAG 2.2, SC 1.4.8 asks of lines and paragraphs alike. */
export const SPACING_RANGES: { readonly [K in keyof Spacing]: NumberRange } = {
  lineHeight: { min: 1.5, max: 2.6, step: 0.1 },
  letterSpace: { min: 0, max: 0.24, step: 0.02 },
  paragraphSpace: { min: 0.5, max: 3.5, step: 0.1 },
  measure: { min: 20, max: 60, step: 2 },
};

export const SPACING_PARTS = Object.keys(SPACING_RANGES) as (keyof Spacing)[];

/**
 * The word space in em that goes with a letter space: letter space without it slows reading (Galliussi et al. 2020). It is
 * more than WCAG 2.2, SC 1.4.12 pairs (0.16 with 0.12), so that words still stand apart.
 */
export function wordSpace(letterSpace: number): number {
  return Math.round(letterSpace * 250) / 100;
}

/** Spacing to choose in one press; `wide` meets every value of WCAG 2.2, SC 1.4.12. */
export const SPACINGS = {
  normal: { lineHeight: 1.6, letterSpace: 0, paragraphSpace: 1.1, measure: 34 },
  roomy: { lineHeight: 1.8, letterSpace: 0.06, paragraphSpace: 1.6, measure: 36 },
  wide: { lineHeight: 2, letterSpace: 0.12, paragraphSpace: 2.2, measure: 40 },
} as const satisfies Record<string, Spacing>;

export type SpacingName = keyof typeof SPACINGS;

export const SPACING_NAMES = Object.keys(SPACINGS) as SpacingName[];

/** The name of a spacing, or null for one that a person put together. */
export function spacingName(spacing: Spacing): SpacingName | null {
  const same = (name: SpacingName) => SPACING_PARTS.every((part) => SPACINGS[name][part] === spacing[part]);
  return SPACING_NAMES.find(same) ?? null;
}
