import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { leafBlocks } from '../../src/article/blocks.ts';
import { letters } from '../../src/article/repetition/letters.ts';
import { textOf } from '../../src/article/text.ts';
import { engineBundle } from '../support/engine-bundle.ts';
import { StillPages } from '../support/still-pages.ts';
import { readStored } from '../support/stored-pages.ts';
import { Answer } from './sentences/explain.ts';

interface Scope {
  readonly legibleBundle: typeof import('./sentences/in-page.ts');
}

/** A sentence of the expected text that the article does not say, with the reasons on record; null where part of it has none. */
interface Missing {
  readonly sentence: string;
  readonly why: readonly string[] | null;
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
  const sentences = texts.flatMap((text) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()));
  return [...new Set(sentences)].filter((sentence) => letters(sentence) !== '');
}

/** What is not said, with its reasons. A few words alone are told from chance by the sentence beside them that is missing too. */
function missingOf(expected: readonly string[], answer: Answer): Missing[] {
  const missing = (at: number) => (expected[at] !== undefined && !answer.says(expected[at]) ? expected[at] : null);
  return expected.flatMap((sentence, at) => {
    if (missing(at) === null) return [];
    const [before, after] = [missing(at - 1), missing(at + 1)];
    const why =
      answer.why(sentence) ??
      (before === null ? null : answer.why(`${before} ${sentence}`)) ??
      (after === null ? null : answer.why(`${sentence} ${after}`));
    return [{ sentence, why }];
  });
}

function report(name: string, missing: readonly Missing[]): void {
  console.log(`${name}: ${missing.length} not said`);
  for (const { sentence, why } of missing) console.log(`  ${why?.join(', ') ?? 'LOST'} | ${sentence.slice(0, 120)}`);
}

/** What was left out, by the engine's own reasons. */
function reportKinds(found: ReadonlyMap<string, readonly Missing[]>): void {
  const kinds = new Map<string, string[]>();
  for (const [name, missing] of found) {
    for (const { why } of missing) for (const one of why ?? ['LOST']) kinds.set(one, [...(kinds.get(one) ?? []), name]);
  }
  console.log(`${'left out, and why'.padEnd(40)}${'pages'.padStart(8)}${'sentences'.padStart(12)}`);
  for (const [why, names] of [...kinds].sort((a, b) => new Set(b[1]).size - new Set(a[1]).size)) {
    console.log(`${why.padEnd(40)}${String(new Set(names).size).padStart(8)}${String(names.length).padStart(12)}`);
  }
}

/** How many pages keep every sentence of the text that is expected of them; each exception with what it lacks. */
async function main(corpus: string, only: readonly string[]): Promise<void> {
  const stored = (folder: string, part: string) =>
    [`${part}.html`, `${part}.html.gz`].map((file) => join(corpus, folder, file)).find(existsSync);
  const folders = readdirSync(corpus).filter((folder) => stored(folder, 'source') && stored(folder, 'expected'));
  const names = only.length === 0 ? folders : folders.filter((folder) => only.includes(folder));
  const pages = await StillPages.open(await engineBundle(resolve(import.meta.dirname, 'sentences/in-page.ts')));
  const queue = [...names];
  const found = new Map<string, Missing[]>();
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const told = await pages.with(readStored(stored(name, 'source') as string), (shown) =>
        shown.evaluate(() => (globalThis as unknown as Scope).legibleBundle.extractAndTell()),
      );
      const answer = new Answer(told);
      const expected = sentencesOf(read(stored(name, 'expected') as string));
      found.set(name, missingOf(expected, answer));
    }
  };
  await Promise.all([work(), work()]);
  await pages.close();
  const exceptions = names.filter((name) => (found.get(name)?.length ?? 0) > 0);
  for (const name of exceptions) report(name, found.get(name) ?? []);
  reportKinds(found);
  const lost = exceptions.filter((name) => found.get(name)?.some(({ why }) => why === null));
  const share = (without: readonly string[]) => `${names.length - without.length} of ${names.length} pages`;
  console.log(`${share(exceptions)} keep every sentence of the expected text`);
  console.log(`${share(lost)} keep every sentence or tell which they left out, and why`);
}

const [corpus, ...only] = process.argv.slice(2);
if (corpus === undefined) {
  console.error(
    'usage: npm run bench:sentences -- CORPUS [PAGE…]   (a folder of folders with source.html and expected.html)',
  );
  process.exit(2);
}
await main(corpus, only);
