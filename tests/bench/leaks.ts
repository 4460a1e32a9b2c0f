import { extensionPath } from '../e2e/extension-path.ts';
import { enter, leave, read } from '../e2e/trials/reading.ts';
import { browserPath } from '../support/browser-paths.ts';
import { Chromium } from '../support/chromium.ts';
import type { PageMemory } from '../support/page-memory.ts';
import { servePages } from '../support/server.ts';
import { pause } from '../support/until.ts';

/** usage: tsx tests/bench/leaks.ts [TIMES]   opens and leaves the reading view so often in Chromium; prints what stays. */
const times = Number(process.argv[2] ?? 100);
/** Caches of browser and page fill up in the first rounds. */
const WARM_UP = 10;
const STEPS = 5;

const program = browserPath('chromium');
if (!program) throw new Error('No Chromium was found.');
const server = await servePages();
const browser = await Chromium.launch({ program, extension: extensionPath('chromium') });
const number = new Intl.NumberFormat('en');

/** Timers of the last view have run out by then. */
const REST_MS = 1500;

async function measure(): Promise<PageMemory> {
  await pause(REST_MS);
  return browser.memory();
}

function row(round: number, { Nodes, JSEventListeners, Documents, JSHeapUsedSize, scripts }: PageMemory): void {
  const kilobytes = [JSHeapUsedSize, scripts].map((bytes) => Math.round(bytes / 1024));
  const cells = [round, Nodes, JSEventListeners, Documents, ...kilobytes];
  console.log(cells.map((cell) => number.format(cell).padStart(10)).join(' '));
}

async function inAndOut(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await enter(browser);
    await read(browser);
    await leave(browser);
  }
}

/** What an open view holds beside its page, on a page of ten megabytes of text. */
async function openOnLongPage(): Promise<void> {
  await browser.goto(`${server.origin}/huge`);
  const before = await measure();
  await enter(browser);
  const open = await measure();
  await leave(browser);
  const after = await measure();
  const text = await browser.inPage(() => document.body.textContent.length);
  const more = (now: PageMemory) =>
    `${now.Nodes - before.Nodes} nodes and ${Math.round((now.scripts - before.scripts) / 1024)} KB of objects more`;
  console.log(
    `page of ${before.Nodes} nodes, ${Math.round(text / 1024)} thousand characters: open ${more(open)}, left ${more(after)}`,
  );
}

try {
  await browser.goto(`${server.origin}/trial/plain`);
  await inAndOut(WARM_UP);
  console.log('    rounds      nodes  listeners  documents    heap KB scripts KB');
  const first = await measure();
  row(0, first);
  let last = first;
  for (let step = 1; step <= STEPS; step++) {
    await inAndOut(Math.ceil(times / STEPS));
    last = await measure();
    row(Math.ceil(times / STEPS) * step, last);
  }
  await openOnLongPage();
  const grown = (name: keyof PageMemory) => last[name] - first[name];
  console.log(
    `after ${times} times in and out: ${grown('Nodes')} nodes, ${grown('JSEventListeners')} listeners, ` +
      `${grown('Documents')} documents; each time ${number.format(grown('scripts') / times)} bytes of objects and texts, and ` +
      `${number.format(grown('JSHeapUsedSize') / times)} of heap with the code that the browser compiled`,
  );
} finally {
  await browser.close();
  server.close();
}
