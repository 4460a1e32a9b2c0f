import type { LineFocusSize } from '../../reading/line-focus-size.ts';
import { type Box, bandOf, type Line } from '../../reading/lines.ts';
import { planSpeech } from '../../reading/speech-plan.ts';
import { readBlocks } from '../speech/read-blocks.ts';
import { rangeOf } from '../speech/source.ts';
import { type Measured, measureLines, textBetween } from './measure.ts';

/** A place where the band can rest. */
export interface Stop extends Box {
  /** What stands in the band, for marking; edges of the window must not have moved since `box` was read. */
  ranges(): Range[];
  /** The element that the band's first words are in. */
  element(): Element | null;
}

/** The stops of an article, from top to bottom, in CSS px from the top of its page element. */
export interface Stops {
  readonly all: readonly Stop[];
  /** Heights of the real lines. */
  readonly lines: readonly Line[];
  /** Which stop to rest at for a line: the last ones are held by the last full band. */
  forLine(line: number): number;
}

/** Everything that is shown as text can be in a sentence; descriptions of pictures are not shown. */
const SHOWN = { captions: true, alt: false, links: false, notes: true, code: true, tables: true };

/** Air above and below the letters in a band, as part of a line's height; half of what parts it from its neighbours at most. */
const AIR = 0.22;

/** The band around lines, with air up to halfway to the lines beside it. */
function around(lines: readonly Line[], band: readonly Line[]): Box {
  const [first, last] = [band[0] as Line, band.at(-1) as Line];
  const before = lines[lines.indexOf(first) - 1];
  const after = lines[lines.indexOf(last) + 1];
  const air = (line: Line) => AIR * (line.bottom - line.top);
  const above = before ? (before.bottom + first.top) / 2 : Number.NEGATIVE_INFINITY;
  const below = after ? (after.top + last.bottom) / 2 : Number.POSITIVE_INFINITY;
  return {
    top: Math.max(first.top - air(first), Math.min(above, first.top)),
    bottom: Math.min(last.bottom + air(last), Math.max(below, last.bottom)),
  };
}

function rangesOf(measured: Measured, band: readonly Line[], origin: number): Range[] {
  const [first, last] = [band[0] as Line, band.at(-1) as Line];
  const texts = new Set(band.flatMap((line) => measured.texts(line)));
  const edge = (line: Line) => (line.bottom - line.top) / 4;
  return [...texts].flatMap(
    (node) => textBetween(node, first.top + origin + edge(first), last.bottom + origin - edge(last)) ?? [],
  );
}

function lineStops(page: HTMLElement, measured: Measured, size: number): Stop[] {
  const { lines } = measured;
  return lines.map((_, at) => {
    const band = bandOf(lines, at, size);
    return {
      ...around(lines, band),
      ranges: () => rangesOf(measured, band, page.getBoundingClientRect().top),
      element: () => measured.texts(band[0] as Line)[0]?.parentElement ?? null,
    };
  });
}

function sentenceStops(page: HTMLElement, roots: readonly Element[], lang: string): Stop[] {
  const blocks = readBlocks(roots, lang);
  const origin = page.getBoundingClientRect().top;
  return planSpeech(blocks, SHOWN).flatMap((sentence) => {
    const block = blocks[sentence.block];
    const range = block && rangeOf(block, sentence);
    const rects = range ? [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height > 0) : [];
    if (!range || rects.length === 0) return [];
    const top = Math.min(...rects.map((rect) => rect.top)) - origin;
    const bottom = Math.max(...rects.map((rect) => rect.bottom)) - origin;
    const air = AIR * (rects[0] as DOMRect).height;
    return { top: top - air, bottom: bottom + air, ranges: () => [range], element: () => block.element };
  });
}

/**
 * Finds where the band can rest.
 * @param page the element that positions count from; it holds the article.
 * @param roots title and text, for sentences.
 */
export function findStops(
  page: HTMLElement,
  article: Element,
  roots: readonly Element[],
  lang: string,
  size: LineFocusSize,
): Stops {
  const measured = measureLines(article, page.getBoundingClientRect().top);
  const { lines } = measured;
  if (size !== 'sentence') {
    const stops = lineStops(page, measured, Number(size));
    // Where the text ends, the band stays full instead of growing smaller line by line.
    const all = stops.slice(0, lastFull(lines, Number(size)) + 1);
    return { all, lines, forLine: (line) => Math.min(line, all.length - 1) };
  }
  const all = sentenceStops(page, roots, lang);
  return { all, lines, forLine: (line) => stopHolding(all, lines[line]) };
}

function lastFull(lines: readonly Line[], size: number): number {
  let at = Math.max(0, lines.length - size);
  // The last lines may stand behind a picture: then the band must still come to each of them.
  while (at < lines.length - 1 && bandOf(lines, at, size).at(-1) !== lines.at(-1)) at++;
  return at;
}

function stopHolding(stops: readonly Stop[], line: Line | undefined): number {
  if (!line) return 0;
  const middle = (line.top + line.bottom) / 2;
  const at = stops.findIndex(({ bottom }) => bottom > middle);
  return at < 0 ? stops.length - 1 : at;
}
