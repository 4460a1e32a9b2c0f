import { spawn } from 'node:child_process';

/** How many checks held and how many did not. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One part of the whole check. */
export interface Step {
  readonly name: string;
  /** Program and arguments, run in the project's folder. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Environment of its own, on top of this process's. */
  readonly env?: Readonly<Record<string, string>>;
  /** Steps that have to succeed first. */
  readonly after?: readonly string[];
  /** Reads the counts from the output; without it the step counts as one. */
  readonly count?: (output: string, succeeded: boolean) => Count;
  /** The lines of a successful step's output that are worth reading. */
  readonly worth?: (output: string) => string;
}

/** A step that has run, or could not because one before it failed. */
export interface Outcome extends Count {
  readonly step: Step;
  readonly succeeded: boolean;
  readonly output: string;
  readonly seconds: number;
}

function plain(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one.
  return output.replace(/\u001b\[[0-9;]*m/g, '');
}

async function run(step: Step, root: string): Promise<Outcome> {
  const start = Date.now();
  const [program, ...args] = step.command;
  const env = { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0', ...step.env };
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (data: string) => {
      output += data;
    });
  }
  const code = await new Promise<number | null>((done) => {
    child.on('close', done).on('error', (error) => {
      output += String(error);
      done(1);
    });
  });
  const text = plain(output).trim();
  const count = step.count?.(text, code === 0) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A step that ended badly without a failed check of its own has failed as a whole.
  const failed = code !== 0 && count.failed === 0 ? 1 : count.failed;
  return {
    step,
    passed: count.passed,
    failed,
    succeeded: failed === 0,
    output: text,
    seconds: (Date.now() - start) / 1000,
  };
}

function unreachable(step: Step, missing: string): Outcome {
  return { step, passed: 0, failed: 1, succeeded: false, output: `not run: "${missing}" failed`, seconds: 0 };
}

/**
 * Runs steps, `width` at a time, each after those it waits for, in the order of the list where there is a choice.
 * @param report told of every outcome as it comes.
 */
export async function runSteps(
  steps: readonly Step[],
  root: string,
  width: number,
  report: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const waiting = [...steps];
  const done = new Map<string, Outcome>();
  const running = new Set<Promise<void>>();
  const finish = (outcome: Outcome) => {
    done.set(outcome.step.name, outcome);
    report(outcome);
  };
  const ready = ({ after = [] }: Step) => after.every((name) => done.has(name));
  while (waiting.length > 0 || running.size > 0) {
    const index = running.size < width ? waiting.findIndex(ready) : -1;
    if (index < 0) {
      await Promise.race(running);
      continue;
    }
    const [step] = waiting.splice(index, 1) as [Step];
    const missing = step.after?.find((name) => !done.get(name)?.succeeded);
    if (missing !== undefined) finish(unreachable(step, missing));
    else {
      const job: Promise<void> = run(step, root).then((outcome) => {
        running.delete(job);
        finish(outcome);
      });
      running.add(job);
    }
  }
  return [...done.values()];
}
