import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PASSES } from '../../src/article/passes/index.ts';
import { engineBundle } from '../support/engine-bundle.ts';
import type { EnginePage } from '../support/engine-entry.ts';
import { StillPages } from '../support/still-pages.ts';
import { pagesUnder, readStored } from '../support/stored-pages.ts';
import { type Score, score, summary } from './shingles.ts';

declare const legibleEngine: EnginePage;

/** What every pass gains: the figures with all passes, and with each of them left out in turn. */
async function main(corpus: string): Promise<void> {
  const truth = JSON.parse(readFileSync(join(corpus, 'ground-truth.json'), 'utf8'));
  const variants = [[], ...PASSES.map(({ name }) => [name])];
  const scores = variants.map((): Score[] => []);
  const pages = await StillPages.open(await engineBundle());
  const files = pagesUnder(join(corpus, 'html'));
  const work = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const wanted: string = truth[basename(file).replace(/\.html.*/, '')]?.articleBody ?? '';
      const texts = await pages.with(readStored(file), (page) =>
        page.evaluate((all) => all.map((without) => legibleEngine.extractPage(without).text), variants),
      );
      for (const [i, text] of texts.entries()) scores[i]?.push(score(wanted, text));
    }
  };
  await Promise.all([work(), work()]);
  await pages.close();
  report(variants, scores);
}

function report(variants: readonly string[][], scores: readonly Score[][]): void {
  const all = summary(scores[0] ?? []);
  const figure = (value: number) => value.toFixed(4);
  console.log(
    `all passes            F1 ${figure(all.f1)}  P ${figure(all.precision)}  R ${figure(all.recall)}  exact ${all.exact.toFixed(3)}`,
  );
  for (const [i, variant] of variants.entries()) {
    if (i === 0) continue;
    const without = summary(scores[i] ?? []);
    const gain = (key: keyof typeof all) => {
      const value = all[key] - without[key];
      return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4)}`;
    };
    console.log(
      `${variant.join().padEnd(22)}F1 ${gain('f1')}  P ${gain('precision')}  R ${gain('recall')}  exact ${gain('exact')}`,
    );
  }
}

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('usage: npm run bench:ablation -- CORPUS   (a folder with html/ and ground-truth.json)');
  process.exit(2);
}
await main(corpus);
