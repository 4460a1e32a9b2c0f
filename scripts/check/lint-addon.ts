import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// `lint-addon.ts chrome|firefox`: Mozilla's add-on lint on a build. Chrome's build is linted for its code: it is given
// Firefox's manifest, since the lint judges a manifest by Firefox's rules alone.
const ROOT = resolve(import.meta.dirname, '../..');
const DIST = resolve(ROOT, process.env.DIST ?? 'dist');
const [target = 'firefox'] = process.argv.slice(2);

const copy = mkdtempSync(join(tmpdir(), 'legible-lint-'));
try {
  cpSync(join(DIST, target), copy, { recursive: true });
  cpSync(join(DIST, 'firefox/manifest.json'), join(copy, 'manifest.json'));
  const args = ['lint', '--source-dir', copy, '--warnings-as-errors', '--boring'];
  const { status } = spawnSync(join(ROOT, 'node_modules/.bin/web-ext'), args, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
