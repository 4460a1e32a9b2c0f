import { resolve } from 'node:path';
import { PALETTE_NAMES, type PaletteName } from '../../src/reading/modes.ts';
import { NAMED_SIZES } from '../../src/reading/text-size.ts';
import { engineBundle } from '../support/engine-bundle.ts';
import { StillPages } from '../support/still-pages.ts';
import { pagesUnder, readStored } from '../support/stored-pages.ts';
import type { Figures, Method } from './page-mode/in-page.ts';

/**
 * usage: tsx tests/bench/page-mode.ts FOLDER… [--pages N] [--mode MODE] [--styled] [-v]
 * Puts page mode at LG on stored pages, an equal share of each folder, in several ways. Most stored pages have lost their
 * style sheets; --styled takes only those with 20 kB or more of their own. -v lists what misses.
 */
const args = process.argv.slice(2);
function option(name: string, fallback: string): string {
  const at = args.indexOf(name);
  return at < 0 ? fallback : (args.splice(at, 2)[1] ?? fallback);
}
const most = Number(option('--pages', '60'));
const wanted = option('--mode', 'dark');
const mode = PALETTE_NAMES.find((name) => name === wanted);
if (!mode) throw new Error(`There is no mode "${wanted}". Modes: ${PALETTE_NAMES.join(', ')}`);
const verbose = args.includes('-v');
const styled = args.includes('--styled');
const folders = args.filter((arg) => !arg.startsWith('-'));
const METHODS: readonly Method[] = ['ours', 'boxes closed', 'zoom and blanket'];

/** So many of a list, spread evenly over it. */
function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)] as T);
}

/** Style sheets from here on make a layout. */
const STYLED = 20_000;

function isStyled(file: string): boolean {
  const sheets =
    readStored(file)
      .html.toString('utf8')
      .match(/<style[^>]*>[\s\S]*?<\/style>/gi) ?? [];
  return sheets.reduce((sum, sheet) => sum + sheet.length, 0) >= STYLED;
}

function chosen(folder: string): string[] {
  const files = pagesUnder(folder);
  return spread(styled ? files.filter(isStyled) : files, Math.ceil(most / folders.length));
}

type Bench = { bench: typeof import('./page-mode/in-page.ts') };

async function measure(pages: StillPages, file: string, with_: PaletteName): Promise<Figures[]> {
  const found: Figures[] = [];
  for (const method of METHODS) {
    // A page of its own each: nothing is warm that would not be.
    found.push(
      await pages.with(readStored(file), (page) =>
        page.evaluate(([name, palette, size]) => (globalThis as unknown as Bench).bench.measure(name, palette, size), [
          method,
          with_,
          NAMED_SIZES.LG,
        ] as const),
      ),
    );
  }
  return found;
}

const percent = (part: number, all: number) => `${((100 * part) / Math.max(all, 1)).toFixed(1)} %`.padStart(9);

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

function row(method: Method, figures: readonly Figures[]): string {
  const sum = (of: (one: Figures) => number) => figures.reduce((all, one) => all + of(one), 0);
  const count = (test: (one: Figures) => boolean) => figures.filter(test).length;
  const times = figures.map(({ ms }) => ms);
  return [
    method.padEnd(18),
    percent(
      sum(({ enough }) => enough),
      sum(({ characters }) => characters),
    ),
    percent(
      count(({ cut }) => cut.length === 0),
      figures.length,
    ),
    percent(
      count(({ sideways }) => sideways > 2),
      figures.length,
    ),
    `${quantile(
      figures.map(({ sideways }) => sideways),
      0.95,
    ).toFixed(0)} px`.padStart(10),
    `${quantile(times, 0.5).toFixed(0)} ms`.padStart(9),
    `${quantile(times, 0.95).toFixed(0)} ms`.padStart(9),
    percent(
      count(({ restored }) => restored),
      figures.length,
    ),
  ].join(' ');
}

function tell(file: string, { method, cut, low, sideways, ms, elements }: Figures): void {
  console.log(`${file}\n  ${method}: ${ms.toFixed(0)} ms, ${elements} elements, sideways ${sideways}`);
  for (const line of cut.slice(0, 5)) console.log(`    cut  ${line}`);
  for (const line of low.slice(0, 5)) console.log(`    low  ${line}`);
}

const script = await engineBundle(resolve(import.meta.dirname, 'page-mode/in-page.ts'));
const pages = await StillPages.open(`globalThis.bench = (() => { ${script}; return legibleBundle; })();`);
const all: Figures[] = [];
const files = folders.flatMap(chosen);
for (const file of files) {
  const figures = await measure(pages, file, mode).catch((error: Error) => {
    console.log(`${file}: not measured: ${error.message.split('\n')[0]}`);
    return [];
  });
  all.push(...figures);
  if (verbose)
    for (const one of figures)
      if (one.method === 'ours' && (one.cut.length > 0 || one.low.length > 0 || one.sideways > 2 || !one.restored))
        tell(file, one);
}
await pages.close();
const ours = all.filter(({ method }) => method === 'ours');
const before = ours.reduce((sum, { enoughBefore }) => sum + enoughBefore, 0);
console.log(
  `${ours.length} pages at LG, ${mode}; before: ${percent(
    before,
    ours.reduce((sum, { characters }) => sum + characters, 0),
  ).trim()} of text at 7:1`,
);
console.log(`${'method'.padEnd(18)}  ≥ 7:1 of text  nothing cut  sideways   its p95    median       p95  restored`);
for (const method of METHODS)
  console.log(
    row(
      method,
      all.filter((one) => one.method === method),
    ),
  );
