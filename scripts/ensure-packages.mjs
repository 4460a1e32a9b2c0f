import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the project. */
export const ROOT = resolve(import.meta.dirname, '..');

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function nodeIsOldEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** Whether every package named in package.json lies there in the version of the lock file. */
function installed() {
  const locked = readJson(join(ROOT, 'package-lock.json')).packages;
  return Object.keys({ ...locked[''].dependencies, ...locked[''].devDependencies }).every((name) => {
    const file = join(ROOT, 'node_modules', name, 'package.json');
    return existsSync(file) && readJson(file).version === locked[`node_modules/${name}`].version;
  });
}

/** Installs the npm packages where they are missing or of another version. Ends the program with a plain sentence if it cannot. */
export function ensurePackages() {
  if (!nodeIsOldEnough()) {
    console.error(`Legible is built with Node 20.19 or newer; this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  if (installed()) return;
  console.log('Installing npm packages …');
  const options = { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' };
  // Not `npm ci`: it refuses a lock file without the packages of other systems, which not every registry offers.
  // The versions are those of the lock file all the same, and it stays as it is.
  const { status, stdout, stderr } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], options);
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}\nThe npm packages could not be installed. Is there a network?`);
  process.exit(1);
}

/** Hands over to a typed script and ends with its exit code. */
export function runTyped(script, args) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status } = spawnSync(process.execPath, [tsx, join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' });
  process.exit(status ?? 1);
}
