import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Brand } from '../support/extension-browser.ts';
import { servePages } from '../support/server.ts';
import { pause } from '../support/until.ts';
import { ROOT } from './extension-path.ts';
import type { Journey, Visit } from './journey.ts';
import { JOURNEYS } from './journeys/index.ts';
import { launch } from './launch.ts';

// `run.ts [chromium] [firefox] [words of titles]`: the journeys on the production builds in dist/ (DIST names another folder).
const SHOTS = join(ROOT, 'artifacts/e2e');
const LIMIT = 120_000;

/** Nothing of the last journey is left: no popup, no settings, no page. */
async function clean({ browser }: Visit): Promise<void> {
  if (await browser.popupOpen()) await browser.closePopup();
  await browser.inExtension(async (extension) => {
    await extension.storage.sync.clear();
    await extension.storage.local.clear();
  });
  await browser.setDevice({});
  await browser.goto('about:blank');
  await browser.takeErrors();
}

async function travel(journey: Journey, visit: Visit): Promise<void> {
  await clean(visit);
  await journey.run(visit);
  const errors = await visit.browser.takeErrors();
  if (errors.length > 0) throw new Error(`errors were thrown:\n${errors.join('\n')}`);
}

function failure(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.replace(/^/gm, '      ');
}

/** Runs one journey. @returns whether it held. */
async function attempt(journey: Journey, visit: Visit): Promise<boolean> {
  const start = Date.now();
  const { limit = LIMIT } = journey;
  const tooLong = pause(limit).then(() => Promise.reject(new Error(`not done after ${limit / 1000} s`)));
  tooLong.catch(() => undefined);
  try {
    await Promise.race([travel(journey, visit), tooLong]);
    console.log(`  ✓ ${journey.title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    mkdirSync(SHOTS, { recursive: true });
    const shot = join(SHOTS, `${visit.browser.brand} ${journey.title.replace(/[^\w ]/g, '').slice(0, 80)}.png`);
    const kept = await visit.browser.screenshot(shot).then(
      () => true,
      () => false,
    );
    console.log(`  ✗ ${journey.title}\n${failure(error)}${kept ? `\n      screenshot: ${shot}` : ''}`);
    return false;
  }
}

interface Outcome {
  readonly passed: number;
  /** Titles of the journeys that failed both times. */
  readonly failed: readonly string[];
  /** Titles of those that held at the second try: a browser on a busy machine loses a key press or a window now and then. */
  readonly second: readonly string[];
}

async function runAll(brand: Brand, words: readonly string[], site: string): Promise<Outcome> {
  const journeys = JOURNEYS.filter(
    ({ title, brands }) => (brands?.includes(brand) ?? true) && words.every((word) => title.includes(word)),
  );
  console.log(brand);
  let browser = await launch(brand);
  const tryOnce = async (journey: Journey) => {
    const held = await attempt(journey, { browser, site });
    if (held) return true;
    await browser.close().catch(() => undefined);
    browser = await launch(brand);
    return false;
  };
  let passed = 0;
  const failed: string[] = [];
  const second: string[] = [];
  try {
    for (const journey of journeys) {
      if (await tryOnce(journey)) {
        passed++;
        continue;
      }
      const held = await tryOnce(journey);
      (held ? second : failed).push(journey.title);
    }
  } finally {
    await browser.close().catch(() => undefined);
  }
  return { passed: passed + second.length, failed, second };
}

const args = process.argv.slice(2);
const BRANDS: readonly Brand[] = ['chromium', 'firefox'];
const named = BRANDS.filter((brand) => args.includes(brand));
const words = args.filter((arg) => !BRANDS.includes(arg as Brand));
const server = await servePages();
let passed = 0;
let failed = 0;
for (const brand of named.length > 0 ? named : BRANDS) {
  const outcome = await runAll(brand, words, server.origin);
  passed += outcome.passed;
  failed += outcome.failed.length;
  for (const title of outcome.second) console.log(`  held at the second try in ${brand}: ${title}`);
  for (const title of outcome.failed) console.log(`  failed twice in ${brand}: ${title}`);
}
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
