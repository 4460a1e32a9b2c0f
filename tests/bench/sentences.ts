import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { leafBlocks } from '../../src/article/blocks.ts';
import { letters } from '../../src/article/repetition/letters.ts';
import { textOf } from '../../src/article/text.ts';
import { engineBundle } from '../support/engine-bundle.ts';
import type { EnginePage, PageExtraction } from '../support/engine-entry.ts';
import { StillPages } from '../support/still-pages.ts';
import { readStored } from '../support/stored-pages.ts';

declare const legibleEngine: EnginePage;

/** A sentence of the expected text that the article does not say, and which pass took it where one did. */
interface Lost {
  readonly sentence: string;
  readonly taken: string | null;
}

/** Sentences by the rules of Unicode; the language hardly matters to them. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function read(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The sentences of an expected text, block by block. */
function sentencesOf(html: string): string[] {
  const { body } = new JSDOM(html).window.document;
  const blocks = leafBlocks(body).map(textOf);
  // Text that no block holds is compared with the rest as one.
  const texts = blocks.length > 0 ? blocks : [textOf(body)];
  return texts.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()));
}

function lostOf(expected: readonly string[], { title, spoken, removals }: PageExtraction): Lost[] {
  const said = letters([title, ...spoken].join(' '));
  const missing = expected.filter((sentence) => letters(sentence) !== '' && !said.includes(letters(sentence)));
  return [...new Set(missing)].map((sentence) => {
    const removal = removals.find(({ text }) => letters(text).includes(letters(sentence)));
    return { sentence, taken: removal ? `${removal.pass}: ${removal.reason}` : null };
  });
}

function report(name: string, lost: readonly Lost[]): void {
  console.log(`${name}: ${lost.length} lost`);
  for (const { sentence, taken } of lost) console.log(`  ${taken ?? 'not found'} | ${sentence.slice(0, 120)}`);
}

/** How many pages keep every sentence of the text that is expected of them; each exception with what it lacks. */
async function main(corpus: string): Promise<void> {
  const stored = (folder: string, part: string) =>
    [`${part}.html`, `${part}.html.gz`].map((file) => join(corpus, folder, file)).find(existsSync);
  const names = readdirSync(corpus).filter((folder) => stored(folder, 'source') && stored(folder, 'expected'));
  const pages = await StillPages.open(await engineBundle());
  const queue = [...names];
  const found = new Map<string, Lost[]>();
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const page = readStored(stored(name, 'source') as string);
      const result = await pages.with(page, (shown) => shown.evaluate(() => legibleEngine.extractPage([])));
      found.set(name, lostOf(sentencesOf(read(stored(name, 'expected') as string)), result));
    }
  };
  await Promise.all([work(), work()]);
  await pages.close();
  const exceptions = names.filter((name) => (found.get(name)?.length ?? 0) > 0);
  for (const name of exceptions) report(name, found.get(name) ?? []);
  const unanswered = exceptions.filter((name) => found.get(name)?.some(({ taken }) => taken === null));
  const share = (without: readonly string[]) => `${names.length - without.length} of ${names.length} pages`;
  console.log(`${share(exceptions)} keep every sentence of the expected text`);
  console.log(`${share(unanswered)} keep every sentence or tell which they left out, and why`);
}

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('usage: npm run bench:sentences -- CORPUS   (a folder of folders with source.html and expected.html)');
  process.exit(2);
}
await main(corpus);
