import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPath } from '../../tests/support/browser-paths.ts';
import type { Brand } from '../../tests/support/extension-browser.ts';

/** The browsers' packages in Debian and, where they differ, Ubuntu. */
const PACKAGES: Readonly<Record<Brand, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const HINTS: Readonly<Record<Brand, string>> = {
  chromium: 'Install Chromium or Chrome, or set CHROMIUM to its path.',
  firefox: 'Install Firefox, or set FIREFOX to its path.',
};

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', '-y', ...args], { env, stdio: 'ignore' }).status === 0;
}

function installByApt(brand: Brand): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${brand} …`);
  apt('update');
  PACKAGES[brand].some((name) => apt('install', '--no-install-recommends', name) && browserPath(brand) !== null);
}

/**
 * Path of a browser. As root on Debian or Ubuntu a missing one is installed.
 * @throws in words that say what to install.
 */
export function ensureBrowser(brand: Brand): string {
  if (browserPath(brand) === null) installByApt(brand);
  const path = browserPath(brand);
  if (path === null) throw new Error(`No ${brand === 'chromium' ? 'Chromium' : 'Firefox'} was found. ${HINTS[brand]}`);
  return path;
}
