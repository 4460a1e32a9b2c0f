/** Spacing of the reading text; lengths in em of the text. */
export interface Spacing {
  /** Line height without unit, never under 1.5 (WCAG 2.2, SC 1.4.8 and 1.4.12). */
  readonly line: number;
  readonly letter: number;
  /** Grows with the letter space: letter space alone slows reading (Galliussi et al. 2020). */
  readonly word: number;
  readonly paragraph: number;
  /** Widest line. 34 em holds about 70 characters, within the 80 of SC 1.4.8. */
  readonly measure: number;
}

/** The spacing profiles; `wide` meets every value of WCAG 2.2, SC 1.4.12. */
export const SPACINGS = {
  normal: { line: 1.6, letter: 0, word: 0, paragraph: 1.1, measure: 34 },
  roomy: { line: 1.8, letter: 0.05, word: 0.16, paragraph: 1.6, measure: 36 },
  wide: { line: 2, letter: 0.12, word: 0.3, paragraph: 2.2, measure: 40 },
} as const satisfies Record<string, Spacing>;

export type SpacingName = keyof typeof SPACINGS;

export const SPACING_NAMES = Object.keys(SPACINGS) as SpacingName[];
