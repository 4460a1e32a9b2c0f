import { resolve } from 'node:path';
import { ensureBrowser } from '../browsers/ensure-browsers.ts';
import { addonLintCount, journeyCount, vitestCount } from './counts.ts';
import { type Outcome, runSteps, type Step } from './step.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const bin = (name: string) => resolve(ROOT, 'node_modules/.bin', name);
const typed = (script: string, ...args: string[]) => [bin('tsx'), script, ...args] as const;
const lines = (keep: RegExp) => (output: string) =>
  output
    .split('\n')
    .filter((line) => keep.test(line))
    .join('\n');

function vitest(name: string, project: string): Step {
  const command = [bin('vitest'), 'run', '--project', project] as const;
  return { name, command, count: vitestCount, worth: lines(/^\s*(Test Files|Tests) /) };
}

function addonLint(target: string): Step {
  const command = typed('scripts/check/lint-addon.ts', target);
  return { name: `add-on lint ${target}`, command, after: ['build'], count: addonLintCount };
}

function journeys(brand: string): Step {
  const command = typed('tests/e2e/run.ts', brand);
  return { name: `journeys in ${brand}`, command, after: ['build'], count: journeyCount, worth: (output) => output };
}

/** The key-press harness: on its own planted faults, and in short form on panel and reading view. */
function harness(brand: string, ...parts: string[]): Step {
  const command = typed('tests/harness/run.ts', brand, ...parts);
  const name = `key-press harness in ${brand}`;
  return { name, command, after: ['build'], count: journeyCount, worth: (output) => output };
}

/** What a newcomer sees first, in a build of its own: the one that others read stays in place. */
const SHOW: Step = {
  name: 'the main job by npm start',
  command: ['node', 'scripts/start.mjs', '--headless'],
  env: { DIST: 'artifacts/start-build' },
  worth: lines(/now once/),
};

/** Long ones first: that is what makes the whole short. */
const STEPS: readonly Step[] = [
  { name: 'build', command: ['node', 'scripts/build.mjs'], worth: (output) => output },
  journeys('chromium'),
  journeys('firefox'),
  harness('chromium', 'short'),
  harness('firefox', 'seeded'),
  vitest('unit tests', 'unit'),
  vitest('tests in a real browser', 'browser'),
  SHOW,
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'lint and format', command: [bin('biome'), 'check', '.', '--error-on-warnings'] },
  { name: 'unused code', command: [bin('knip')] },
  addonLint('firefox'),
  addonLint('chrome'),
  {
    name: 'rebuilt from the source archive',
    command: typed('scripts/check/rebuilt.ts'),
    after: ['build'],
    worth: (output) => output,
  },
  { name: 'bundle sizes', command: typed('scripts/check/sizes.ts'), after: ['build'], worth: (output) => output },
];

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function report({ step, succeeded, output, seconds }: Outcome): void {
  console.log(`${succeeded ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)`);
  const shown = succeeded ? step.worth?.(output) : output;
  if (shown) console.log(indent(shown));
}

/** Steps whose names contain one of the words; all of them when none is given. */
function chosen(words: readonly string[]): Step[] {
  const named = STEPS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const names = new Set(named.map(({ name }) => name));
  return named.map((step) => ({ ...step, after: (step.after ?? []).filter((name) => names.has(name)) }));
}

async function main(): Promise<void> {
  const start = Date.now();
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  const outcomes = await runSteps(chosen(process.argv.slice(2)), ROOT, 2, report);
  const sum = (kind: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[kind], 0);
  const bad = outcomes.filter(({ succeeded }) => !succeeded).map(({ step }) => step.name);
  const told = outcomes.flatMap(
    ({ output }) => output.match(/^\s*(held at the second try|failed twice) in .*$/gm) ?? [],
  );
  for (const line of told) console.log(line.trim());
  console.log(`\n${((Date.now() - start) / 1000).toFixed(0)} s${bad.length > 0 ? `; failed: ${bad.join(', ')}` : ''}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = bad.length > 0 ? 1 : 0;
}

await main().catch((error: Error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
