import type { Verdict } from './article.ts';
import { FIRST_SIGNALS, type PageFacts, SECOND_SIGNALS, type Signal } from './page-signals.ts';
import { sampleText } from './text-sample.ts';

/** The least running text of anything worth a reading view, in characters: two or three sentences. */
export const LEAST_TEXT = 200;

/** Weights by the first signals alone, and by all. */
type Weights = readonly [first: number, all: number];

/**
 * Weight of each signal in the logarithm of the odds. Fitted by logistic regression with a penalty of 2 on 426 real pages;
 * `npm run bench:detect` fits anew, prints the weights, and what they achieve on pages that they were not fitted to.
 */
const WEIGHTS: Readonly<Record<Signal, Weights>> = {
  boxes: [-0.31, -0.3],
  links: [-0.28, -0.29],
  'one-place': [2.1, 2.05],
  'in-article': [0.39, 0.24],
  lists: [0.28, 0.42],
  'long-address': [0.77, 0.87],
  'numbered-address': [1.36, 1.58],
  'reading-address': [2.42, 2.79],
  'list-address': [-3.65, -3.68],
  'front-page': [-3.55, -3.9],
  'og-article': [1.26, 1.05],
  'og-product': [-3.17, -2.86],
  'linked-person': [2.53, 2.06],
  'linked-data': [-0.85, -0.64],
  'share-links': [0.67, 0.45],
  'year-in-title': [2.78, 2.98],
  related: [0, 0.75],
  cards: [0, -0.29],
  cart: [0, -1.88],
  'article-body': [0, 1.17],
};

/** The second is 0.75 above the fitted one: a missed article costs a person more than a needless sign on the button. */
const BIAS: Weights = [-2.34, -1.84];

/**
 * Beyond these odds (12 to 1) the first signals decide alone: five pages of six. No page of the 426 lies beyond them on the
 * wrong side.
 */
export const CERTAIN = 2.5;

/** Reads off a page what the signals share, or null where it has no body (a frameset). */
export function pageFacts(document: Document): PageFacts | null {
  if (document.body?.localName !== 'body') return null;
  let linked = '';
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) linked += textContent;
  const kind = document.head?.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return { document, url: new URL(document.URL), text: sampleText(document), linked, kind: kind.toLowerCase() };
}

type Readings = Readonly<Partial<Record<Signal, number>>>;

function read(signals: Readonly<Record<string, (page: PageFacts) => number>>, page: PageFacts): Readings {
  return Object.fromEntries(Object.entries(signals).map(([name, reading]) => [name, reading(page)]));
}

function verdict(readings: Readings, model: 0 | 1) {
  const parts = (Object.keys(readings) as Signal[]).map((name) => ({
    name,
    part: (readings[name] as number) * WEIGHTS[name][model],
  }));
  const odds = parts.reduce((sum, { part }) => sum + part, BIAS[model]);
  const speaking = parts.filter(({ part }) => part * odds > 0).sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  return { odds, article: odds > 0, reasons: speaking.map(({ name }) => name) };
}

/**
 * Whether a page is an article, by what it says of itself and by a bounded sample of its text: no layout, no style, no walk
 * over all its elements unless there is doubt.
 * @returns the verdict with the signals that speak for it, strongest first; `no-body` or `little-text` where nothing can be judged.
 */
export function detect(document: Document): Verdict {
  const page = pageFacts(document);
  if (!page) return { article: false, reasons: ['no-body'] };
  if (page.text.length < LEAST_TEXT) return { article: false, reasons: ['little-text'] };
  const first = read(FIRST_SIGNALS, page);
  const sure = verdict(first, 0);
  if (Math.abs(sure.odds) >= CERTAIN) return sure;
  return verdict({ ...first, ...read(SECOND_SIGNALS, page) }, 1);
}
