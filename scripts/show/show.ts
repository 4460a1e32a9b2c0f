import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Brand } from '../../tests/support/extension-browser.ts';
import { servePages } from '../../tests/support/server.ts';
import { ensureBrowser } from '../browsers/ensure-browsers.ts';
import { compare } from './compare.ts';
import { openWindow } from './open-window.ts';

/** What a person asked of `npm start`. */
interface Wish {
  readonly brand: Brand;
  readonly headless: boolean;
  /** The page to show; the sample article where none is named. */
  readonly url: string | null;
}

const USAGE = 'Use: npm start -- [--firefox] [--headless] [URL]';

/** @throws in words when something was asked that there is not. */
function parse(args: readonly string[]): Wish {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const [url, ...more] = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => !['--firefox', '--headless'].includes(flag));
  if (unknown) throw new Error(`There is no option ${unknown}. ${USAGE}`);
  if (more.length > 0) throw new Error(`One address at a time. ${USAGE}`);
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    throw new Error(`"${url}" is no web address; it begins with http:// or https://. ${USAGE}`);
  }
  return {
    brand: flags.includes('--firefox') ? 'firefox' : 'chromium',
    headless: flags.includes('--headless'),
    url: url ?? null,
  };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(brand: Brand): string {
  const target = brand === 'chromium' ? 'chrome' : 'firefox';
  const root = join(import.meta.dirname, '../..');
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), target], { stdio: 'inherit' });
  return join(root, process.env.DIST ?? 'dist', target);
}

async function main(): Promise<void> {
  const { brand, headless, url } = parse(process.argv.slice(2));
  const program = ensureBrowser(brand);
  const options = { program, extension: build(brand) };
  const site = await servePages();
  try {
    const page = url ?? `${site.origin}/night-ferry.html`;
    if (headless || !hasDisplay()) await compare(brand, options, page);
    else await openWindow(brand, options, page);
  } finally {
    site.close();
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
