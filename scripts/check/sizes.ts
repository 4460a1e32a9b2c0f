import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = resolve(import.meta.dirname, '../..', process.env.DIST ?? 'dist');

/**
 * Limits in bytes. The page script runs in every page a person opens, so it is held small; the reading view comes only when
 * asked for, and is read from disk.
 */
const LIMITS: Readonly<Record<string, number>> = {
  'src/page/index.js': 60_000,
  'src/background/index.js': 60_000,
  'src/reader/index.js': 330_000,
};

function scripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|css)$/.test(path))
    .sort();
}

const number = new Intl.NumberFormat('en');
let over = 0;
for (const target of ['chrome', 'firefox']) {
  const folder = join(DIST, target);
  if (!existsSync(folder)) throw new Error(`There is no build in ${folder}.`);
  for (const path of scripts(folder)) {
    const code = readFileSync(join(folder, path));
    const limit = LIMITS[path.replaceAll('\\', '/')];
    const much = limit !== undefined && code.length > limit;
    over += much ? 1 : 0;
    const sizes = `${number.format(code.length).padStart(9)} ${number.format(gzipSync(code, { level: 9 }).length).padStart(8)} gz`;
    console.log(`${sizes}  ${target}/${path}${much ? `  over its limit of ${number.format(limit)}` : ''}`);
  }
}
process.exitCode = over > 0 ? 1 : 0;
