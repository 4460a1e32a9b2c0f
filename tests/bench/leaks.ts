import { extensionPath } from '../e2e/extension-path.ts';
import { enter, leave, read } from '../e2e/trials/reading.ts';
import { browserPath } from '../support/browser-paths.ts';
import { Chromium } from '../support/chromium.ts';
import { servePages } from '../support/server.ts';

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

type Memory = Awaited<ReturnType<typeof browser.memory>>;

function row(round: number, { Nodes, JSEventListeners, Documents, JSHeapUsedSize }: Memory): void {
  const cells = [round, Nodes, JSEventListeners, Documents, Math.round(JSHeapUsedSize / 1024)];
  console.log(cells.map((cell) => number.format(cell).padStart(10)).join(' '));
}

async function inAndOut(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await enter(browser);
    await read(browser);
    await leave(browser);
  }
}

try {
  await browser.goto(`${server.origin}/trial/plain`);
  await inAndOut(WARM_UP);
  console.log('    rounds      nodes  listeners  documents    heap KB');
  const first = await browser.memory();
  row(0, first);
  let last = first;
  for (let step = 1; step <= STEPS; step++) {
    await inAndOut(Math.ceil(times / STEPS));
    last = await browser.memory();
    row(Math.ceil(times / STEPS) * step, last);
  }
  const grown = (name: keyof Memory) => last[name] - first[name];
  console.log(
    `after ${times} times in and out: ${grown('Nodes')} nodes, ${grown('JSEventListeners')} listeners, ` +
      `${grown('Documents')} documents, ${number.format(grown('JSHeapUsedSize') / times)} bytes of heap each time`,
  );
} finally {
  await browser.close();
  server.close();
}
