import type { Verdict } from './article.ts';
import { readSignals } from './signals.ts';

/** The least running text of anything worth a reading view, in characters: about four sentences. */
const LEAST_TEXT = 400;

/**
 * Weight of each signal in the logarithm of the odds, fitted by regularised logistic regression on 426 real pages
 * (`npm run bench:detect` prints what they achieve), with the code that names it as a reason.
 */
const WEIGHTS: readonly (readonly [signal: string, weight: number])[] = [
  ['urlBlog', 2.1],
  ['slugHyphens', 1.01],
  ['urlSection', -2.84],
  ['share', 1.56],
  ['byline', 1.16],
  ['rootPath', -2.28],
  ['ogArticle', 1.07],
  ['ogProduct', -2.08],
  ['schemaArticle', 0.39],
  ['schemaAuthor', 0.59],
  ['schemaProduct', -1.2],
  ['mainShare', 1.86],
  ['mainOfParagraphs', 0.81],
  ['mainLength', 0.19],
  ['mainParagraphs', 0.21],
  ['images', -0.16],
  ['comments', 0.69],
  ['h1Length', 0.05],
  ['bylineMeta', 0.66],
  ['cart', -0.84],
  ['cartWords', -2.07],
  ['urlDate', 0.77],
  ['urlId', 1.11],
  ['buttons', -0.16],
  ['time', 0.48],
];

const BIAS = -2.4;

/**
 * Whether a page is an article, judged by what can be read off it cheaply: no layout, no copy, no extraction.
 * @returns the verdict with the signals that carried it, strongest first.
 */
export function detect(document: Document): Verdict {
  if (!document.body) return { article: false, reasons: ['no-body'] };
  const signals = readSignals(document);
  if ((signals.mainText ?? 0) < LEAST_TEXT) return { article: false, reasons: ['little-text'] };
  const parts = WEIGHTS.map(([signal, weight]) => ({ signal, part: weight * (signals[signal] ?? 0) }));
  const article = parts.reduce((sum, { part }) => sum + part, BIAS) > 0;
  const carried = parts.filter(({ part }) => (article ? part > 0 : part < 0));
  carried.sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  return { article, reasons: carried.map(({ signal }) => signal) };
}
