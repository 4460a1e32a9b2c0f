import { basename, resolve } from 'node:path';
import { engineBundle } from '../support/engine-bundle.ts';
import { StillPages } from '../support/still-pages.ts';
import { pagesUnder, readStored } from '../support/stored-pages.ts';
import type { CostPage } from './cost-entry.ts';

declare const legibleCost: CostPage;

const ROUNDS = 5;
const EMPTY = {
  url: 'https://page.example/',
  html: Buffer.from('<!doctype html><title>Synthetic</title><body></body>'),
};

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Extraction on the live page against Readability on its clone: the ratio of each page's medians. */
async function realPages(pages: StillPages, corpus: string): Promise<void> {
  const rows: { file: string; ratio: number; ours: number; readability: number }[] = [];
  for (const file of pagesUnder(corpus)) {
    const times = await pages.with(readStored(file), (page) =>
      page.evaluate((rounds) => legibleCost.compare(rounds), ROUNDS),
    );
    const [ours, readability] = [median(times.ours), median(times.readability)];
    rows.push({ file, ours, readability, ratio: ours / readability });
  }
  rows.sort((a, b) => a.ratio - b.ratio);
  const ms = (key: 'ours' | 'readability') => median(rows.map((row) => row[key])).toFixed(1);
  console.log(
    `${rows.length} pages  median ratio ${median(rows.map((row) => row.ratio)).toFixed(2)}  median ms: ours ${ms('ours')}, Readability on a clone ${ms('readability')}`,
  );
  for (const { file, ratio, ours, readability } of rows.slice(-3).reverse()) {
    console.log(`worst  ${ratio.toFixed(2)}  ${ours.toFixed(1)} / ${readability.toFixed(1)} ms  ${basename(file)}`);
  }
}

/** So many times an article is read, the first of them unmeasured where others follow: small ones would show how code warms up. */
const rounds = (count: number) => (count > 10_000 ? 1 : count > 1000 ? 3 : 9);

/** Synthetic articles that grow, and pages made to hurt. */
async function syntheticPages(pages: StillPages): Promise<void> {
  for (const kind of ['different', 'equal'] as const) {
    let before: number | null = null;
    for (const count of [100, 1000, 10_000, 100_000]) {
      const ms = await pages.with(EMPTY, async (page) => {
        const times: number[] = [];
        for (let i = 0; i < rounds(count); i++) {
          times.push(await page.evaluate(([n, of]) => legibleCost.paragraphs(n, of), [count, kind] as const));
        }
        return median(times.length > 1 ? times.slice(1) : times);
      });
      const factor = before === null ? '' : `  ×${(ms / before).toFixed(1)} for ten times as many`;
      console.log(
        `${String(count).padStart(6)} ${kind} paragraphs  ${ms.toFixed(0)} ms  ${((ms * 1000) / count).toFixed(1)} µs each${factor}`,
      );
      before = ms;
    }
  }
  const long = await pages.with(EMPTY, (page) => page.evaluate(() => legibleCost.longParagraph(5_000_000)));
  console.log(`one paragraph of 5 MB  ${long.toFixed(0)} ms`);
  const deep = await pages.with(EMPTY, (page) => page.evaluate(() => legibleCost.nested(10_000)));
  console.log(`nested 10,000 deep  ${deep.toFixed(0)} ms`);
}

const args = process.argv.slice(2);
const corpus = args.find((arg) => !arg.startsWith('--'));
const pages = await StillPages.open(await engineBundle(resolve(import.meta.dirname, 'cost-entry.ts')));
if (corpus !== undefined) await realPages(pages, corpus);
if (corpus === undefined || args.includes('--synthetic')) await syntheticPages(pages);
await pages.close();
