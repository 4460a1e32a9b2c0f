import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { engineBundle } from '../support/engine-bundle.ts';
import { StillPages } from '../support/still-pages.ts';
import { pagesUnder, readStored } from '../support/stored-pages.ts';

/** usage: tsx tests/bench/detect.ts ROOT [-v]   ROOT holds folders of stored pages; -v lists the pages judged wrongly. */
const [root = '.'] = process.argv.slice(2).filter((argument) => argument !== '-v');
const verbose = process.argv.includes('-v');

/** Folders whose pages are articles, and the one whose pages are none. */
const FOLDERS = [
  ['articles', true],
  ['news', true],
  ['guides', true],
  ['others', false],
] as const;

type Judgement = ReturnType<typeof import('./detect/in-page.ts').judge>;

async function judge(pages: StillPages, file: string): Promise<Judgement> {
  return pages.with(readStored(file), (page) =>
    page.evaluate(() => (globalThis as unknown as { bench: typeof import('./detect/in-page.ts') }).bench.judge()),
  );
}

const share = (part: number, all: number) =>
  `${part} of ${all}, ${((100 * part) / Math.max(all, 1)).toFixed(1)} %`.padEnd(22);

function row(name: string, judgements: readonly Judgement[]): string {
  const called = (by: 'ours' | 'theirs') =>
    share(judgements.filter((judgement) => judgement[by]).length, judgements.length);
  return `${name.padEnd(14)}${called('ours')}${called('theirs')}`;
}

const script = await engineBundle(resolve(import.meta.dirname, 'detect/in-page.ts'));
const pages = await StillPages.open(`globalThis.bench = (() => { ${script}; return legibleBundle; })();`);
const articles: Judgement[] = [];
const times: number[] = [];
const rows: string[] = [];
for (const [folder, isArticle] of FOLDERS.filter(([folder]) => existsSync(join(root, folder)))) {
  const judgements: Judgement[] = [];
  for (const file of pagesUnder(join(root, folder))) {
    const judgement = await judge(pages, file);
    judgements.push(judgement);
    times.push(judgement.ms);
    if (verbose && judgement.ours !== isArticle) console.log(folder, basename(file), readStored(file).url);
  }
  if (isArticle) articles.push(...judgements);
  rows.push(row(folder, judgements));
}
await pages.close();
times.sort((a, b) => a - b);
const time = (part: number) => times[Math.min(times.length - 1, Math.floor(part * times.length))]?.toFixed(1);
console.log(`called article by            us                    isProbablyReaderable`);
console.log([...rows, row('all articles', articles)].join('\n'));
console.log(`time of ours: median ${time(0.5)} ms, p90 ${time(0.9)} ms, worst ${time(1)} ms`);
