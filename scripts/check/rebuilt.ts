import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { archive, filesIn } from '../release/archive.ts';
import { sourceFiles } from '../release/source-files.ts';

// What a store's reviewer does: unpack the source, build it elsewhere, and compare with what was handed in.
const ROOT = resolve(import.meta.dirname, '../..');
const DIST = resolve(ROOT, process.env.DIST ?? 'dist');

function unpack(bytes: Uint8Array, folder: string): void {
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Files that differ between two builds, or stand in one alone. */
function differences(one: string, other: string): string[] {
  const paths = new Set([...filesIn(one), ...filesIn(other)]);
  const read = (folder: string, path: string) => {
    try {
      return readFileSync(join(folder, path));
    } catch {
      return null;
    }
  };
  return [...paths].filter((path) => {
    const [a, b] = [read(one, path), read(other, path)];
    return !a || !b || !a.equals(b);
  });
}

const place = mkdtempSync(join(tmpdir(), 'legible-rebuilt-'));
try {
  unpack(archive(ROOT, sourceFiles(ROOT)), place);
  symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'));
  const { DIST: _, ...env } = process.env;
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: place, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The unpacked source does not build:\n${built.stdout}${built.stderr}`);
  const found = ['chrome', 'firefox'].flatMap((target) =>
    differences(join(DIST, target), join(place, 'dist', target)).map((path) => `${target}/${path}`),
  );
  if (found.length > 0) throw new Error(`Built from the source archive these are not the same:\n${found.join('\n')}`);
  console.log('Built from the source archive, every file is the same.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
