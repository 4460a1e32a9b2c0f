import { describe, expect, it } from 'vitest';
import { migrate, type Steps } from '../../../src/settings/migrations.ts';
import { parseSettings } from '../../../src/settings/parse.ts';
import { DEFAULTS } from '../../../src/settings/schema.ts';

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

describe('settings of the first version', () => {
  it.each([
    ['roomy', { lineHeight: 1.8, letterSpace: 0.06, paragraphSpace: 1.6, measure: 36 }],
    ['wide', { lineHeight: 2, letterSpace: 0.12, paragraphSpace: 2.2, measure: 40 }],
    ['normal', {}],
  ])('keep %s spacing, by its parts, and everything else', (spacing, parts) => {
    const values = { textSize: 48, mode: 'peach', spacing, speechRate: 1.4, skipLinks: false };
    const { settings, problems } = parseSettings({ version: 1, values });
    const { spacing: _, ...rest } = values;
    expect(settings).toEqual({ ...DEFAULTS, ...rest, ...parts });
    expect(problems).toEqual([]);
  });

  it.each([null, 7, 'plaid', 'constructor'])('lose nothing else where the spacing is %s', (spacing) => {
    const { settings } = parseSettings({ version: 1, values: { spacing, textSize: 64 } });
    expect(settings).toEqual({ ...DEFAULTS, textSize: 64 });
  });
});
