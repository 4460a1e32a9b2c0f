import { resolve } from 'node:path';
import { engineBundle } from '../support/engine-bundle.ts';
import { StillPages } from '../support/still-pages.ts';
import { pagesUnder, readStored } from '../support/stored-pages.ts';
import type { Gap, LandingFigures } from './landing/in-page.ts';
import { knownParagraphs } from './landing/known-text.ts';

/** usage: tsx tests/bench/landing.ts FOLDER… [-v]   FOLDERs of stored pages with answers; -v lists the pages that miss. */
const folders = process.argv.slice(2).filter((argument) => argument !== '-v');
const verbose = process.argv.includes('-v');

async function measure(pages: StillPages, file: string): Promise<LandingFigures | null> {
  const known = knownParagraphs(file);
  if (known.length === 0) return null;
  return pages.with(readStored(file), (page) =>
    page.evaluate(
      (paragraphs) =>
        (globalThis as unknown as { bench: typeof import('./landing/in-page.ts') }).bench.measureLanding(paragraphs),
      known,
    ),
  );
}

const share = (part: number, all: number) => `${((100 * part) / Math.max(all, 1)).toFixed(1)} %`.padStart(8);

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

function row(name: string, gaps: readonly Gap[]): string {
  const within = (most: number) => gaps.filter((gap) => typeof gap === 'number' && gap <= most).length;
  const count = (test: (gap: Gap) => boolean) => share(gaps.filter(test).length, gaps.length);
  const near = [0, 1, 3].map((most) => share(within(most), gaps.length));
  return [
    name.padEnd(20),
    ...near,
    count((gap) => typeof gap === 'number' && gap > 3),
    count((gap) => gap === 'past'),
    count((gap) => gap === null),
  ].join(' ');
}

/** Rows of the table: what is landed on, and how it is called. */
const ROWS = [
  ['ours', 'ours'],
  ['words', 'ours, to standfirst'],
  ['main', 'main'],
  ['h1', 'h1'],
  ['own', "page's own link"],
] as const;

function print(title: string, figures: readonly LandingFigures[]): void {
  console.log(
    `\n${title}: ${figures.length} pages\n${'landing'.padEnd(20)}      0      ≤ 1      ≤ 3      > 3     past     none`,
  );
  for (const [name, label] of ROWS)
    console.log(
      row(
        label,
        figures.map(({ gaps }) => gaps[name]),
      ),
    );
  const tabs = figures.map(
    ({ gaps, positive }) => 1 + positive + (typeof gaps.ours === 'number' ? gaps.ours : Number.POSITIVE_INFINITY),
  );
  const stops = (values: readonly number[]) => `median ${quantile(values, 0.5)}, p90 ${quantile(values, 0.9)}`;
  console.log(
    `tab stops from page load to the text: ${stops(tabs)} (unaided ${stops(figures.map(({ unaided }) => unaided))})`,
  );
}

const script = await engineBundle(resolve(import.meta.dirname, 'landing/in-page.ts'));
const pages = await StillPages.open(`globalThis.bench = (() => { ${script}; return legibleBundle; })();`);
const all: LandingFigures[] = [];
for (const folder of folders) {
  const figures: LandingFigures[] = [];
  for (const file of pagesUnder(folder)) {
    const found = await measure(pages, file);
    if (found) figures.push(found);
    if (verbose && found && !(typeof found.gaps.ours === 'number' && found.gaps.ours <= 1)) {
      console.log(`${found.gaps.ours}  ${file}\n    landed ${found.landed}\n    text   ${found.text}`);
    }
  }
  print(folder, figures);
  all.push(...figures);
}
if (folders.length > 1) print('all', all);
await pages.close();
