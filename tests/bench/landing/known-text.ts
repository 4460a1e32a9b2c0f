import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** Shorter lines are headings, bylines and dates. */
const PARAGRAPH = 50;

/** Shorter items are ingredients, or lines of a table of contents. */
const ITEM = 100;

/** So many are enough: captions and standfirsts come before the text, never more than a few. */
const MOST = 6;

const answers = new Map<string, Readonly<Record<string, { readonly articleBody?: string }>>>();

function writtenDown(file: string): string[] {
  const folder = dirname(dirname(file));
  const path = join(folder, 'ground-truth.json');
  if (!answers.has(folder)) answers.set(folder, existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
  const id = basename(file).replace(/\.html?(\.gz)?$/, '');
  return answers.get(folder)?.[id]?.articleBody?.split('\n') ?? [];
}

function expected(file: string): string[] {
  const path = join(dirname(file), 'expected.html.gz');
  if (!existsSync(path)) return [];
  const { document } = parseHTML(`<html><body>${gunzipSync(readFileSync(path)).toString('utf8')}</body></html>`);
  // Some articles open with a list of short texts.
  const blocks = [...document.querySelectorAll('p, li')].filter(
    (block) => block.localName === 'p' || (block.textContent ?? '').length >= ITEM,
  );
  return blocks.filter((block) => block.querySelector('p, li') === null).map((block) => block.textContent ?? '');
}

/** The first paragraphs of a stored page's article as its collection knows them, captions among them; empty when it does not. */
export function knownParagraphs(file: string): string[] {
  const lines = [...writtenDown(file), ...expected(file)].map((line) => line.trim());
  return lines.filter((line) => line.length >= PARAGRAPH).slice(0, MOST);
}
