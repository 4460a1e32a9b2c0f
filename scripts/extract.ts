import { closeSync, openSync, writeSync } from 'node:fs';
import { engineBundle } from '../tests/support/engine-bundle.ts';
import type { EnginePage } from '../tests/support/engine-entry.ts';
import { StillPages, type StoredPage } from '../tests/support/still-pages.ts';
import { pagesUnder, readStored } from '../tests/support/stored-pages.ts';

/** Pages in the browser at a time. */
const AT_ONCE = 2;

declare const legibleEngine: EnginePage;

interface Options {
  readonly paths: readonly string[];
  readonly out: string | null;
  readonly without: readonly string[];
}

function options(args: readonly string[]): Options {
  const paths: string[] = [];
  let out: string | null = null;
  let without: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '--out') out = args[++i] ?? null;
    else if (arg === '--without') without = (args[++i] ?? '').split(',');
    else paths.push(arg);
  }
  return { paths, out, without };
}

async function load(file: string): Promise<StoredPage> {
  if (!/^https?:/.test(file)) return readStored(file);
  const response = await fetch(file);
  return { url: response.url, html: Buffer.from(await response.arrayBuffer()) };
}

async function main(): Promise<void> {
  const { paths, out, without } = options(process.argv.slice(2));
  if (paths.length === 0) {
    console.error('usage: npm run --silent extract -- PATH… [--out FILE] [--without PASS,PASS]');
    process.exit(2);
  }
  const files = paths.flatMap((path) => (/^https?:/.test(path) ? [path] : pagesUnder(path)));
  const results: (string | undefined)[] = [];
  const target = out === null ? 1 : openSync(out, 'w');
  const pages = await StillPages.open(await engineBundle());
  let nextFile = 0;
  let nextLine = 0;
  const worker = async () => {
    for (let i = nextFile++; i < files.length; i = nextFile++) {
      results[i] = JSON.stringify(await extractOne(pages, files[i] as string, without));
      for (; results[nextLine] !== undefined; nextLine++) writeSync(target, `${results[nextLine]}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await pages.close();
  if (out !== null) closeSync(target);
}

async function extractOne(pages: StillPages, file: string, without: readonly string[]): Promise<object> {
  const stored = await load(file);
  try {
    const result = await pages.with(stored, (page) =>
      page.evaluate((passes) => legibleEngine.extractPage(passes), without),
    );
    return { file, url: stored.url, ...result };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${file}: ${message}`);
    return { file, url: stored.url, error: message, text: '' };
  }
}

await main();
