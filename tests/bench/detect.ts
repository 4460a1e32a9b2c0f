import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { otherPages } from '../fixtures/other-pages.ts';
import { engineBundle } from '../support/engine-bundle.ts';
import { StillPages, type StoredPage } from '../support/still-pages.ts';
import { pagesUnder, readStored } from '../support/stored-pages.ts';
import { crossValidated, printed } from './detect/cross-validation.ts';
import type { Judgement } from './detect/in-page.ts';

/**
 * usage: tsx tests/bench/detect.ts ROOT [-v] [--fit]   ROOT holds folders of stored pages; -v lists the pages judged wrongly,
 * --fit prints the weights as these pages would have them.
 */
const [root = '.'] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const verbose = process.argv.includes('-v');

interface Set {
  readonly name: string;
  readonly articles: boolean;
  readonly pages: readonly { readonly name: string; load(): StoredPage }[];
}

function stored(name: string, articles: boolean): Set[] {
  const folder = join(root, name);
  if (!existsSync(folder)) return [];
  const pages = pagesUnder(folder).map((file) => ({ name: basename(file), load: () => readStored(file) }));
  return [{ name, articles, pages }];
}

const own: Set = {
  name: 'own fixtures',
  articles: false,
  pages: otherPages().map(({ kind, url, html }) => ({
    name: kind,
    load: () => ({ url, html: Buffer.from(`<!doctype html>${html}`) }),
  })),
};

async function judged(set: Set, pages: StillPages): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const [turn, { name, load }] of set.pages.entries()) {
    const judgement = await pages.with(load(), (page) =>
      page.evaluate(
        (at) => (globalThis as unknown as { bench: typeof import('./detect/in-page.ts') }).bench.judge(at),
        turn,
      ),
    );
    judgements.push(judgement);
    if (verbose && judgement.ours !== set.articles) console.log(set.name, name, load().url);
  }
  return judgements;
}

const share = (part: number, all: number) =>
  `${Number(part.toFixed(1))} of ${all}, ${((100 * part) / Math.max(all, 1)).toFixed(1)} %`.padEnd(24);

function row(name: string, judgements: readonly Judgement[]): string {
  const called = (by: 'ours' | 'theirs') =>
    share(judgements.filter((judgement) => judgement[by]).length, judgements.length);
  return `${name.padEnd(18)}${called('ours')}${called('theirs')}`;
}

function times(judgements: readonly Judgement[], look: 'cold' | 'warm', by: 'ours' | 'theirs'): string {
  const sorted = judgements.map((judgement) => judgement[look][by]).sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(2);
  return `median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)}`.padEnd(42);
}

const script = await engineBundle(resolve(import.meta.dirname, 'detect/in-page.ts'));
const pages = await StillPages.open(`globalThis.bench = (() => { ${script}; return legibleBundle; })();`);
const sets = [...['articles', 'news', 'guides'].flatMap((name) => stored(name, true)), ...stored('others', false), own];
const results: { set: Set; judgements: Judgement[] }[] = [];
for (const set of sets) results.push({ set, judgements: await judged(set, pages) });
await pages.close();

const real = results.filter(({ set }) => set !== own);
const of = (articles: boolean) =>
  real.filter(({ set }) => set.articles === articles).flatMap(({ judgements }) => judgements);
console.log('called article by us                      isProbablyReaderable');
console.log(results.map(({ set, judgements }) => row(set.name, judgements)).join('\n'));
console.log(row('all articles', of(true)));
const labelled = [true, false].flatMap((is) => of(is).map(({ signals, text }) => ({ is, signals, text })));
if (labelled.length > 0) {
  const { found, wrong } = crossValidated(labelled);
  console.log('weights fitted to other pages than those judged, ten parts, mean of five shuffles');
  console.log(`${'all articles'.padEnd(18)}${share(found, of(true).length)}`);
  console.log(`${'others'.padEnd(18)}${share(wrong, of(false).length)}`);
  const all = real.flatMap(({ judgements }) => judgements);
  for (const look of ['cold', 'warm'] as const) {
    console.log(`ms ${look.padEnd(15)}${times(all, look, 'ours')}${times(all, look, 'theirs')}`);
  }
  if (process.argv.includes('--fit')) console.log(printed(labelled));
}
