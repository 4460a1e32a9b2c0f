import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = resolve(import.meta.dirname, '../..', process.env.DIST ?? 'dist');

/**
 * Limits in bytes, packed by gzip. The page script runs in every page a person opens, so it is held smallest; the reading view comes
 * only when asked for, and is read from disk.
 */
const LIMITS: Readonly<Record<string, number>> = {
  'src/page/index.js': 4_096,
  'src/background/index.js': 20_992,
  'src/popup/index.js': 10_240,
  'src/reader/index.js': 118_784,
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
    const packed = gzipSync(code, { level: 9 }).length;
    const much = limit !== undefined && packed > limit;
    over += much ? 1 : 0;
    const sizes = `${number.format(code.length).padStart(9)} ${number.format(packed).padStart(8)} gz`;
    console.log(`${sizes}  ${target}/${path}${much ? `  over its limit of ${number.format(limit)}` : ''}`);
  }
}
process.exitCode = over > 0 ? 1 : 0;
