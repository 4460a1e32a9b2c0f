import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Easier, easierLook, PAIRS_SHOWN } from '../../../src/settings/easier.ts';
import { LOOK_DEFAULTS, LOOK_PARTS, readLook } from '../../../src/settings/look.ts';
import { anyLook } from '../../support/any-settings.ts';

const anyAnswers = fc.array(fc.constantFrom<Easier>('as-is', 'other', 'same'), { maxLength: PAIRS_SHOWN });

describe('which is easier to read', () => {
  it('changes nothing for someone who finds every text easiest as it is, or sees no difference', () => {
    fc.assert(
      fc.property(anyLook, fc.constantFrom<Easier>('as-is', 'same'), (look, answer) => {
        const end = easierLook(look, Array(PAIRS_SHOWN).fill(answer));
        expect(end).toEqual({ look, pair: null });
      }),
    );
  });

  it('shows pairs that differ in one thing, or in none where that thing is at its end', () => {
    fc.assert(
      fc.property(anyLook, anyAnswers, (look, answers) => {
        const { pair } = easierLook(look, answers);
        expect(pair === null).toBe(answers.length === PAIRS_SHOWN);
        if (!pair) return;
        const differing = LOOK_PARTS.filter((part) => pair.asIs[part] !== pair.other[part]);
        expect(differing.length).toBeLessThanOrEqual(1);
        if (pair.asIs.textSize < 128) expect(differing.length).toBe(1);
      }),
    );
  });

  it('ends in a look that the settings take', () => {
    fc.assert(
      fc.property(anyLook, anyAnswers, (look, answers) => {
        const end = easierLook(look, answers).look;
        expect(readLook(end)).toEqual(end);
      }),
    );
  });

  it('takes an answer back without a trace', () => {
    const answers: Easier[] = ['other', 'same', 'other'];
    expect(easierLook(LOOK_DEFAULTS, [...answers, 'other'].slice(0, -1) as Easier[])).toEqual(
      easierLook(LOOK_DEFAULTS, answers),
    );
  });

  it('gets to much larger letters in two answers', () => {
    expect(easierLook(LOOK_DEFAULTS, ['other', 'other']).look.textSize).toBe(48);
  });

  it('changes sides from pair to pair', () => {
    const sides = [0, 1, 2].map((length) => easierLook(LOOK_DEFAULTS, Array(length).fill('same')).pair?.otherFirst);
    expect(sides).toEqual([false, true, false]);
  });
});
