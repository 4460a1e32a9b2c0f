import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { extensionPath } from '../e2e/extension-path.ts';
import { pagesUnder, readStored } from '../support/stored-pages.ts';
import { pause, until } from '../support/until.ts';
import { MeasuredBrowser } from './speed/measured-browser.ts';
import { type Watched, watchForReader } from './speed/watcher.ts';

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

/** One opening: ms from the press of the button. Null when no reading view came. */
async function opening(browser: MeasuredBrowser, file: string, asleep: boolean) {
  return browser.with(readStored(file), async (page) => {
    await until(
      'the verdict',
      () => page.evaluate(() => document.querySelector('legible-skip-links') !== null),
      5_000,
    ).catch(() => null);
    await pause(300);
    const readability = await page.evaluate((source) => {
      const start = performance.now();
      const { Readability } = new Function('module', `${source}; return { Readability };`)({}) as never as {
        Readability: new (document: Document) => { parse(): unknown };
      };
      new Readability(document.cloneNode(true) as Document).parse();
      return performance.now() - start;
    }, READABILITY);
    const press = await browser.button(page);
    if (asleep) await browser.endBackground();
    const start = Date.now();
    await press();
    const seen = () => page.evaluate(() => (window as Watched).legibleSeen ?? null);
    const done = await until('the reading view', async () => ((await seen())?.shown ? seen() : null), 10_000).catch(
      () => null,
    );
    if (!done?.placed || !done.shown) return null;
    return { placed: done.placed - start, shown: done.shown - start, readability };
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

async function openings(browser: MeasuredBrowser, files: readonly string[], asleep: boolean): Promise<void> {
  const found = [];
  for (const file of files) {
    const times = await opening(browser, file, asleep);
    if (times) found.push(times);
    else console.log(`no reading view on ${basename(file)}`);
  }
  const how = asleep ? 'background asleep' : 'background awake';
  line(
    `button to the view in the document, ${how}, ms`,
    found.map(({ placed }) => placed),
  );
  line(
    `button to the first frame with text, ${how}, ms`,
    found.map(({ shown }) => shown),
  );
  line(
    '  of it, from the view in the document to the frame',
    found.map(({ placed, shown }) => shown - placed),
  );
  line(
    'bare Readability on a clone, first call, ms',
    found.map(({ readability }) => readability),
  );
}

const [corpus, count = '20'] = process.argv.slice(2);
if (!corpus) throw new Error('Say where stored pages lie: npm run bench -- CORPUS [pages]');
const all = pagesUnder(corpus);
const files = all.filter((_, index) => index % Math.max(1, Math.floor(all.length / Number(count))) === 0);
const browser = await MeasuredBrowser.launch(extensionPath('chromium'), watchForReader);
await openings(browser, files, false);
await openings(browser, files, true);
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
