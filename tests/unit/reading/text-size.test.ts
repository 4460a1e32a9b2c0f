import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NAMED_SIZES,
  nextNamedSize,
  SIZE_NAMES,
  sizeName,
  stepSize,
  TEXT_SIZES,
  textScale,
  toolScale,
} from '../../../src/reading/text-size.ts';

const anySize = fc.constantFrom(...TEXT_SIZES);

describe('text sizes', () => {
  it('are named XS 16, SM 18, MD 24 and LG 32', () => {
    expect(NAMED_SIZES).toEqual({ XS: 16, SM: 18, MD: 24, LG: 32 });
    for (const name of SIZE_NAMES) expect(sizeName(NAMED_SIZES[name])).toBe(name);
  });

  it('go on to 64 and beyond, without a name', () => {
    expect(Math.max(...TEXT_SIZES)).toBeGreaterThanOrEqual(64);
    expect(sizeName(64)).toBeNull();
  });

  it('step up and down by one, and stay at either end', () => {
    expect(stepSize(24, 1)).toBe(28);
    expect(stepSize(24, -1)).toBe(20);
    expect(stepSize(128, 1)).toBe(128);
    expect(stepSize(12, -1)).toBe(12);
  });

  it('come back after a step up and a step down', () => {
    fc.assert(
      fc.property(anySize, (size) => {
        if (stepSize(size, 1) !== size) expect(stepSize(stepSize(size, 1), -1)).toBe(size);
      }),
    );
  });

  it('walk through every named size with one key, from wherever it starts', () => {
    fc.assert(
      fc.property(anySize, (start) => {
        const seen = new Set<number>();
        for (let at = nextNamedSize(start), n = 0; n < SIZE_NAMES.length; n++, at = nextNamedSize(at)) seen.add(at);
        expect([...seen].sort((a, b) => a - b)).toEqual([16, 18, 24, 32]);
      }),
    );
  });
});

describe('the scale of the tools', () => {
  it('is the user default up to MD', () => {
    for (const size of TEXT_SIZES.filter((each) => each <= 24)) expect(toolScale(size)).toBe(1);
  });

  it('never shrinks as the text grows, and never outgrows it', () => {
    fc.assert(
      fc.property(anySize, (size) => {
        expect(toolScale(stepSize(size, 1))).toBeGreaterThanOrEqual(toolScale(size));
        if (size >= 16) expect(toolScale(size)).toBeLessThanOrEqual(textScale(size));
      }),
    );
  });

  it('keeps tools at two thirds of the text at LG and at 64 px', () => {
    expect(toolScale(32) * 16).toBeCloseTo(32 * (2 / 3), 0);
    expect(toolScale(64) * 16).toBeCloseTo(64 * (2 / 3), 0);
  });
});
