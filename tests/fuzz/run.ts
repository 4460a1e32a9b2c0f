import { spawn } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { check } from './check.ts';
import { documents } from './documents.ts';

// `npm run fuzz -- [--count 10000] [--seed 1] [--workers 1]`: reads so many made-up documents. A fault ends it with the smallest
// document that still shows it.
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '1' },
  },
});
const [count, seed, workers] = [values.count, values.seed, values.workers].map(Number) as [number, number, number];
/** Documents of one run of the generator: it makes them larger and larger. */
const ROUND = 250;

/** Longer than this on one document of at most some hundred kilobytes means a step that does not grow with the text. */
const TOO_LONG_MS = 20_000;

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function runHere(): Promise<void> {
  const start = performance.now();
  let [slowest, largest, characters] = [0, 0, 0];
  const property = fc.property(documents, (html) => {
    const begun = performance.now();
    const fault = check(html);
    const took = performance.now() - begun;
    [slowest, largest, characters] = [
      Math.max(slowest, took),
      Math.max(largest, html.length),
      characters + html.length,
    ];
    if (fault) throw new Error(fault);
    if (took > TOO_LONG_MS) throw new Error(`took ${took.toFixed(0)} ms`);
  });
  for (let done = 0; done < count; done += ROUND) {
    const result = fc.check(property, { seed: seed + done, numRuns: Math.min(ROUND, count - done) });
    if (result.failed) {
      console.log(
        `document ${done + result.numRuns} from seed ${seed}: ${describe(result.errorInstance)}\n${result.counterexample?.[0]}`,
      );
      process.exit(1);
    }
    if (done % (ROUND * Math.ceil(count / 100 / ROUND)) === 0)
      console.error(`${done + ROUND} documents from seed ${seed}: no fault so far`);
    // What weak references name lives until a turn of the event loop ends: in one turn a long run keeps every document.
    await setImmediate();
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${count} documents from seed ${seed}, ${(characters / 1e6).toFixed(1)} million characters, the largest ${largest}: no fault. ` +
      `${seconds.toFixed(0)} s, ${((seconds * 1000) / count).toFixed(1)} ms each, the slowest ${slowest.toFixed(0)} ms.`,
  );
}

/** Shares the documents out to processes, each with seeds of its own. */
async function runInWorkers(): Promise<void> {
  const share = Math.ceil(count / workers);
  const codes = Array.from({ length: workers }, (_, at) => {
    const args = ['--count', String(share), '--seed', String(seed + at * share)];
    const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, ...args], { stdio: 'inherit' });
    return new Promise<number>((done) => child.on('close', (code) => done(code ?? 1)));
  });
  process.exitCode = Math.max(...(await Promise.all(codes)));
}

if (workers > 1) await runInWorkers();
else await runHere();
