import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { extensionPath } from '../e2e/extension-path.ts';
import type { StoredPage } from '../support/still-pages.ts';
import { pagesUnder, readStored } from '../support/stored-pages.ts';
import { pause, until } from '../support/until.ts';
import { LARGE, largePage } from './speed/large-page.ts';
import { type Legs, legsOf } from './speed/legs.ts';
import { MeasuredBrowser } from './speed/measured-browser.ts';
import { MARKS } from './speed/watcher.ts';

// `speed.ts CORPUS [pages]`: what a person waits for and what a page pays, on the production build in dist/.
const READABILITY = readFileSync(
  resolve(import.meta.dirname, '../../node_modules/@mozilla/readability/Readability.js'),
  'utf8',
);
const READERABLE = readFileSync(
  resolve(import.meta.dirname, '../../node_modules/@mozilla/readability/Readability-readerable.js'),
  'utf8',
);

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number) =>
  sorted(values)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
const line = (name: string, values: readonly number[]) =>
  console.log(
    `${name.padEnd(64)} median ${at(values, 0.5).toFixed(1).padStart(7)}  p95 ${at(values, 0.95).toFixed(1).padStart(7)}  worst ${at(values, 1).toFixed(1).padStart(7)}  (${values.length})`,
  );

/** Time of Readability on a clone of the page, called for the first time, ms. */
function readability(page: Page): Promise<number> {
  return page.evaluate((source) => {
    const start = performance.now();
    const { Readability } = new Function('module', `${source}; return { Readability };`)({}) as never as {
      Readability: new (document: Document) => { parse(): unknown };
    };
    new Readability(document.cloneNode(true) as Document).parse();
    return performance.now() - start;
  }, READABILITY);
}

/** After the first frame the page is watched for so many ms. */
const AFTER = 1_000;

/** One opening. Its legs are null when no reading view came. */
async function opening(browser: MeasuredBrowser, stored: StoredPage, asleep: boolean) {
  return browser.with(stored, async (page) => {
    await until(
      'the verdict',
      () => page.evaluate(() => document.querySelector('legible-skip-links') !== null),
      5_000,
    ).catch(() => null);
    await pause(300);
    const press = await browser.button(page);
    if (asleep) await browser.endBackground();
    const seen = () => page.evaluate((name) => performance.getEntriesByName(name).length > 0, MARKS.seen);
    const trace = await browser.trace(async () => {
      await press();
      await until('the reading view', seen, 10_000).catch(() => null);
      await pause(AFTER);
    });
    return { legs: legsOf(trace), readability: asleep ? Number.NaN : await readability(page) };
  });
}

/** How long a page is watched after it has loaded, ms: two of the three looks at a page that grows fall into it. */
const RESTING = 5_000;

/**
 * Main-thread time of the script of every page, ms: the page's own scripts are off, so all script time is the extension's. `loading`
 * is what was spent until the page had loaded: the code read, compiled and begun, mostly while the page waited for its parts.
 */
async function resting(browser: MeasuredBrowser, file: string) {
  return browser.with(readStored(file), async (page, session) => {
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
    };
    const loading = await spent();
    await pause(RESTING);
    const after = (await spent()) - loading;
    const readerable = await page.evaluate((source) => {
      const start = performance.now();
      const { isProbablyReaderable } = new Function('module', `${source}; return { isProbablyReaderable };`)(
        {},
      ) as never as {
        isProbablyReaderable(document: Document): boolean;
      };
      isProbablyReaderable(document);
      return performance.now() - start;
    }, READERABLE);
    return { loading, after, readerable };
  });
}

/** The rows of an opening: what is told of it, and from which leg to which. */
const ROWS: readonly (readonly [string, (legs: Legs) => number])[] = [
  ['button to the first frame with text on the screen', ({ shown }) => shown],
  ['  of it, until the background asks for the script', ({ background }) => background],
  ['  the script comes into the page', ({ background, injected }) => injected - background],
  ['  it is compiled', ({ injected, compiled }) => compiled - injected],
  ['  it begins', ({ compiled, begun }) => begun - compiled],
  ['  the article is extracted', ({ begun, extracted }) => extracted - begun],
  ['  the view is put into the document', ({ extracted, placed }) => placed - extracted],
  ['  the frame is laid out and drawn', ({ placed, drawn }) => drawn - placed],
  ['  the frame comes on the screen', ({ drawn, shown }) => shown - drawn],
  ['longest task of the page in the second after', ({ longest }) => longest],
];

function printRows(title: string, all: readonly Legs[]): void {
  console.log(`${title}, ms`);
  for (const [name, value] of ROWS) line(`  ${name}`, all.map(value));
}

async function openings(browser: MeasuredBrowser, pages: readonly (readonly [string, StoredPage])[], asleep: boolean) {
  const found = [];
  for (const [name, page] of pages) {
    const times = await opening(browser, page, asleep);
    if (times.legs) found.push({ ...times, legs: times.legs });
    else console.log(`no reading view on ${name}`);
  }
  return { legs: found.map(({ legs }) => legs), readability: found.map(({ readability }) => readability) };
}

/** So often the page of 50,000 nodes is opened. */
const LARGE_ROUNDS = 5;

const [corpus, count = '20'] = process.argv.slice(2);
if (!corpus) throw new Error('Say where stored pages lie: npm run bench -- CORPUS [pages]');
const all = pagesUnder(corpus);
const files = all.filter((_, index) => index % Math.max(1, Math.floor(all.length / Number(count))) === 0);
const stored = files.map((file) => [basename(file), readStored(file)] as const);
const browser = await MeasuredBrowser.launch(extensionPath('chromium'));
const awake = await openings(browser, stored, false);
printRows('background awake', awake.legs);
line('bare Readability on a clone, first call, ms', awake.readability);
printRows('background asleep', (await openings(browser, stored, true)).legs);
const large = Array.from({ length: LARGE_ROUNDS }, () => ['the large page', largePage()] as const);
printRows(`a page of ${LARGE} nodes, background awake`, (await openings(browser, large, false)).legs);
const rests = [];
for (const file of files) rests.push(await resting(browser, file));
line(
  'script of every page: script time until load, ms',
  rests.map(({ loading }) => loading),
);
line(
  'script of every page: script time in the 5 s after load, ms',
  rests.map(({ after }) => after),
);
line(
  'isProbablyReaderable on the same pages, first call, ms',
  rests.map(({ readerable }) => readerable),
);
const paints = [];
for (let round = 0; round < 10; round++) {
  paints.push(
    await browser.screen('src/popup/index.html', async (page) => {
      await pause(400);
      return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
    }),
  );
}
line('panel: first paint with content after its navigation, ms', paints);
await browser.close();
