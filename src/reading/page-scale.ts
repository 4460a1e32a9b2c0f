import { SPACINGS, type Spacing, wordSpace } from './spacing.ts';

/** The size that pages mean by ordinary text. */
const ORDINARY = 16;

/**
 * The size that a page's text gets: ordinary text the chosen one, the rest after it. The square root halves the distances
 * between a page's sizes: small print comes up to be read, headings stay larger but do not leave the window. Nothing shrinks.
 * @param own the text's own size, CSS px.
 * @param chosen the size for ordinary text, CSS px.
 */
export function scaledSize(own: number, chosen: number): number {
  if (!(own > 0)) return own;
  return Math.max(own, Math.round(chosen * Math.sqrt(own / ORDINARY) * 10) / 10);
}

/** Above this a line height is no leading but centres one line in a box. */
const LEADING = 2;
/** What browsers make of `line-height: normal`, about. */
const NORMAL = 1.2;

/**
 * The line height for a scaled text, in CSS px: its own proportion, and never under that of the chosen spacing. Null when
 * the text's own is right: `normal`, which scales by itself.
 * @param own the text's own line height, CSS px; null for `normal`.
 */
export function scaledLine(own: number | null, ownSize: number, size: number, least: number): number | null {
  if (own === null && least <= NORMAL) return null;
  const ratio = own === null || ownSize === 0 ? NORMAL : own / ownSize;
  const fit = ratio > LEADING ? Math.max(own ?? 0, LEADING * size) : ratio * size;
  return Math.round(Math.max(fit, least * size) * 10) / 10;
}

/** What a spacing asks of a page; null for each part in which the normal one leaves a page its own. */
export interface PageSpacing {
  /** Least line height without unit; 0 for none. */
  readonly line: number;
  readonly letter: number | null;
  readonly word: number | null;
  readonly paragraph: number | null;
}

/** The parts of a spacing that are wider than the normal one; lengths in em. */
export function pageSpacing({ lineHeight, letterSpace, paragraphSpace }: Omit<Spacing, 'measure'>): PageSpacing {
  const { normal } = SPACINGS;
  return {
    line: lineHeight > normal.lineHeight ? lineHeight : 0,
    letter: letterSpace > 0 ? letterSpace : null,
    word: letterSpace > 0 ? wordSpace(letterSpace) : null,
    paragraph: paragraphSpace > normal.paragraphSpace ? paragraphSpace : null,
  };
}

/** Scripts whose letters join: space between them tears words apart (Arabic, Syriac, N'Ko, Mongolian, Adlam and kin). */
const JOINED =
  /[\p{Script=Arab}\p{Script=Syrc}\p{Script=Nkoo}\p{Script=Mong}\p{Script=Mand}\p{Script=Adlm}\p{Script=Rohg}]/u;

/** Whether letters of a text may be set apart. */
export function mayBeSpaced(text: string): boolean {
  return !JOINED.test(text);
}
