import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastGroup, stepLines } from '../../../src/reading/line-focus.ts';

const count = fc.integer({ min: 1, max: 60 });
const size = fc.constantFrom(1, 3, 5);

describe('moving through the lines of a block', () => {
  it('shows every line once on the way down, in whole groups', () => {
    fc.assert(
      fc.property(count, size, (lines, group) => {
        const starts = [0];
        for (
          let next = stepLines(0, 1, lines, group);
          typeof next === 'number';
          next = stepLines(next, 1, lines, group)
        )
          starts.push(next);
        expect(starts).toEqual(Array.from({ length: Math.ceil(lines / group) }, (_, i) => i * group));
        expect(lastGroup(lines, group)).toBe(starts.at(-1));
      }),
    );
  });

  it('goes back the way it came, and out of the block at both ends', () => {
    fc.assert(
      fc.property(count, size, (lines, group) => {
        let line = lastGroup(lines, group);
        for (
          let back = stepLines(line, -1, lines, group);
          typeof back === 'number';
          back = stepLines(line, -1, lines, group)
        ) {
          expect(back).toBe(line - group);
          line = back;
        }
        expect([line, stepLines(0, -1, lines, group), stepLines(lastGroup(lines, group), 1, lines, group)]).toEqual([
          0,
          'before',
          'after',
        ]);
      }),
    );
  });

  it('from a line between two groups back to the first', () => {
    expect(stepLines(2, -1, 9, 3)).toBe(0);
  });
});
