import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { archive, filesIn } from './release/archive.ts';
import { sourceFiles } from './release/source-files.ts';

// `npm run package`: archives of the built extension for the stores, and of the source that they are built from.
const ROOT = resolve(import.meta.dirname, '..');
const DIST = resolve(ROOT, process.env.DIST ?? 'dist');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const PARTS = {
  chrome: () => archive(join(DIST, 'chrome'), filesIn(join(DIST, 'chrome'))),
  firefox: () => archive(join(DIST, 'firefox'), filesIn(join(DIST, 'firefox'))),
  source: () => archive(ROOT, sourceFiles(ROOT)),
};

const folder = join(DIST, 'packages');
mkdirSync(folder, { recursive: true });
for (const [part, make] of Object.entries(PARTS)) {
  const bytes = make();
  const name = `legible-${version}-${part}.zip`;
  writeFileSync(join(folder, name), bytes);
  console.log(
    `${createHash('sha256').update(bytes).digest('hex')}  ${String(bytes.length).padStart(9)} bytes  ${name}`,
  );
}
