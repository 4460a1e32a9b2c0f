import { CERTAIN, LEAST_TEXT } from '../../../src/article/detect.ts';
import { FIRST_SIGNALS, SECOND_SIGNALS } from '../../../src/article/page-signals.ts';
import { type Example, type Model, odds, regress } from './regression.ts';

/** A page with what its signals read. */
export interface Page {
  readonly is: boolean;
  readonly text: number;
  readonly signals: Readonly<Record<string, number>>;
}

const PENALTY = 2;
const TOWARDS_ARTICLE = 0.75;
const FOLDS = 10;
const SHUFFLES = 5;
const FIRST = Object.keys(FIRST_SIGNALS);
const ALL = [...FIRST, ...Object.keys(SECOND_SIGNALS)];

const examples = (pages: readonly Page[], names: readonly string[]): Example[] =>
  pages.map(({ is, signals }) => ({ is, values: names.map((name) => signals[name] ?? 0) }));

/** The two models that the detector decides by. */
export function models(pages: readonly Page[]): { first: Model; all: Model } {
  const all = regress(examples(pages, ALL), PENALTY);
  return { first: regress(examples(pages, FIRST), PENALTY), all: { ...all, bias: all.bias + TOWARDS_ARTICLE } };
}

function isArticle({ text, signals }: Page, { first, all }: ReturnType<typeof models>): boolean {
  if (text < LEAST_TEXT) return false;
  const sure = odds(
    first,
    FIRST.map((name) => signals[name] ?? 0),
  );
  if (Math.abs(sure) >= CERTAIN) return sure > 0;
  return (
    odds(
      all,
      ALL.map((name) => signals[name] ?? 0),
    ) > 0
  );
}

/** The same numbers in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Mean numbers of articles found and of other pages called articles, each page judged by weights fitted without it. */
export function crossValidated(pages: readonly Page[]): { found: number; wrong: number } {
  let [found, wrong] = [0, 0];
  for (let shuffle = 1; shuffle <= SHUFFLES; shuffle++) {
    const next = random(shuffle);
    const order = pages.map((page) => ({ page, at: next() })).sort((a, b) => a.at - b.at);
    for (let fold = 0; fold < FOLDS; fold++) {
      const rest = order.filter((_, at) => at % FOLDS !== fold).map(({ page }) => page);
      const fitted = models(rest);
      for (const { page } of order.filter((_, at) => at % FOLDS === fold)) {
        if (!isArticle(page, fitted)) continue;
        if (page.is) found++;
        else wrong++;
      }
    }
  }
  return { found: found / SHUFFLES, wrong: wrong / SHUFFLES };
}

/** The weights as the detector writes them. */
export function printed(pages: readonly Page[]): string {
  const { first, all } = models(pages);
  const round = (value = 0) => value.toFixed(2);
  const lines = ALL.map((name, at) => `  '${name}': [${round(first.weights[at])}, ${round(all.weights[at])}],`);
  return [...lines, `  bias: [${round(first.bias)}, ${round(all.bias)}]`].join('\n');
}
