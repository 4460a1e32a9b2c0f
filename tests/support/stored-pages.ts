import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { StoredPage } from './still-pages.ts';

const PAGE = /\.html?(?:\.gz)?$/;

/** All stored pages under a path, in order: a file itself; in a folder every page but the answers beside them. */
export function pagesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => {
    const inside = join(path, name);
    if (statSync(inside).isDirectory()) return pagesUnder(inside);
    return PAGE.test(name) && !name.startsWith('expected.') ? [inside] : [];
  });
}

/** Reads a stored page; its address is the one its collection tells, else a neutral one. */
export function readStored(file: string): StoredPage {
  const bytes = readFileSync(file);
  const html = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return { url: toldUrl(file) ?? 'https://page.example/article.html', html };
}

const collections = new Map<string, Readonly<Record<string, { readonly url?: string }>>>();

function toldUrl(file: string): string | null {
  const folder = dirname(dirname(file));
  if (!collections.has(folder)) collections.set(folder, readCollection(folder));
  const url = collections.get(folder)?.[basename(file).replace(PAGE, '')]?.url;
  return url && /^https?:/.test(url) && URL.canParse(url) ? url : null;
}

function readCollection(folder: string): Readonly<Record<string, { readonly url?: string }>> {
  for (const name of ['ground-truth.json', 'pages.json']) {
    try {
      return JSON.parse(readFileSync(join(folder, name), 'utf8'));
    } catch {
      // Most folders tell no addresses.
    }
  }
  return {};
}
