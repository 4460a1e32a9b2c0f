import type { Verdict } from './article.ts';
import { findMainText } from './main-text.ts';
import { type PageText, SIGNALS, type SignalName } from './page-signals.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

/** The least running text of anything worth a reading view, in characters: two or three sentences. */
const LEAST_TEXT = 200;

/**
 * Weight of each signal in the logarithm of the odds. Chosen from 70 candidates by what each adds under cross-validation, and
 * fitted by logistic regression with a penalty of 3 on 426 real pages; `npm run bench:detect` prints what they achieve.
 */
const WEIGHTS: Readonly<Record<SignalName, number>> = {
  'text-share': 4.24,
  'article-body': 1.48,
  'reading-address': 2.1,
  'og-article': 1.35,
  'headline-address': 0.95,
  'list-address': -2.9,
  cart: -2.29,
  'in-article': 1.1,
  'og-product': -2.42,
  byline: 1.72,
  'front-page': -2.75,
  headings: 0.19,
};

/** Set where nearly every article is found: a missed one costs a person more than a needless sign on the button. */
const BIAS = -4.05;

function pageText(document: Document, blocks: readonly TextBlock[]): PageText | null {
  const main = findMainText(blocks);
  return main && { document, url: new URL(document.URL), blocks, main };
}

/**
 * Whether a page is an article, judged by what can be read off it cheaply: no layout, no copy, no extraction.
 * @param blocks the page's texts, where they have been read already.
 * @returns the verdict with the signals that speak for it, strongest first; `no-body` or `little-text` where nothing can be judged.
 */
export function detect(document: Document, blocks: readonly TextBlock[] = textBlocks(document)): Verdict {
  if (document.body?.localName !== 'body') return { article: false, reasons: ['no-body'] };
  const page = pageText(document, blocks);
  if (!page || page.main.length < LEAST_TEXT) return { article: false, reasons: ['little-text'] };
  const names = Object.keys(SIGNALS) as SignalName[];
  const parts = names.map((name) => ({ name, part: WEIGHTS[name] * SIGNALS[name](page) }));
  const article = parts.reduce((sum, { part }) => sum + part, BIAS) > 0;
  const speaking = parts.filter(({ part }) => (article ? part > 0 : part < 0));
  speaking.sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  return { article, reasons: speaking.map(({ name }) => name) };
}
