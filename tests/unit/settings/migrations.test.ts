import { describe, expect, it } from 'vitest';
import { migrate, type Steps } from '../../../src/settings/migrations.ts';

/** Two steps as a later version may have them: a renamed setting, then a changed unit. */
const STEPS: Steps = {
  1: ({ size, ...rest }) => ({ ...rest, textSize: size }),
  2: ({ textSize, ...rest }) => ({ ...rest, textSize: Number(textSize) * 2 }),
};

describe('migrating stored values', () => {
  it.each([
    [1, { size: 12, mode: 'dark' }, { textSize: 24, mode: 'dark' }],
    [2, { textSize: 12, mode: 'dark' }, { textSize: 24, mode: 'dark' }],
    [3, { textSize: 24 }, { textSize: 24 }],
    [9, { textSize: 24, glow: true }, { textSize: 24, glow: true }],
  ])('takes values of version %d to version 3', (version, values, expected) => {
    expect(migrate(version, values, STEPS, 3)).toEqual(expected);
  });

  it('passes a version without a step', () => {
    expect(migrate(1, { size: 12 }, { 1: STEPS[1] as Steps[number] }, 4)).toEqual({ textSize: 12 });
  });

  it('treats a version below the first as the first, without counting up to it', () => {
    expect(migrate(-1e15, { size: 12 }, STEPS, 3)).toEqual({ textSize: 24 });
  });

  it('leaves the stored values themselves alone', () => {
    const values = Object.freeze({ size: 12 });
    migrate(1, values, STEPS, 3);
    expect(values).toEqual({ size: 12 });
  });
});
