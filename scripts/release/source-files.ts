import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './archive.ts';

/** What no source archive holds: what is installed or built from it. */
const MADE = /^(?:node_modules|dist|artifacts|\.git)\//;

/** Paths of the project's own files: those that git knows, or in an unpacked source archive all that is not made from others. */
export function sourceFiles(root: string): string[] {
  if (!existsSync(join(root, '.git'))) return filesIn(root).filter((path) => !MADE.test(path));
  const known = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return known
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort();
}
