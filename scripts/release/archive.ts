import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The first day that a zip file can name. Every file gets it, so that equal contents make equal archives. */
const NO_TIME = new Date(1980, 0, 1);

/** Paths of all files under a folder, relative to it, in an order that does not depend on the file system. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/**
 * A zip archive of files. Equal files make an archive equal byte for byte, whenever and wherever it is made.
 * @param paths relative to the folder, in the order in which they are to stand.
 */
export function archive(folder: string, paths: readonly string[]): Uint8Array {
  const entries = paths.map((path) => [path, readFileSync(join(folder, path))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME });
}
