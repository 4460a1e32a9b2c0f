import type { Count } from './step.ts';

/** Counts of a vitest run: its last `Tests  3 failed | 120 passed (123)`. */
export function vitestCount(output: string): Count {
  const line = output.match(/^\s*Tests\s+(.*)$/gm)?.at(-1) ?? '';
  const read = (word: string) => Number(line.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  return { passed: read('passed'), failed: read('failed') };
}

/** Counts of the end-to-end journeys: their last line `12 passed, 0 failed`. */
export function journeyCount(output: string): Count {
  const found =
    output
      .match(/^(\d+) passed, (\d+) failed$/gm)
      ?.at(-1)
      ?.match(/\d+/g) ?? [];
  return { passed: Number(found[0] ?? 0), failed: Number(found[1] ?? 0) };
}

/** The add-on lint holds when it finds nothing at all: neither errors nor warnings nor notices. */
export function addonLintCount(output: string): Count {
  const clean = ['errors', 'warnings', 'notices'].every((kind) => new RegExp(`^${kind}\\s+0\\s*$`, 'm').test(output));
  return clean ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
