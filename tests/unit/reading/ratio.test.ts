import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hex, luminance, ratio } from '../../../src/reading/ratio.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n): Hex => `#${n.toString(16).padStart(6, '0')}`);

describe('the contrast ratio', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffff00', '#000000', 19.56],
    ['#123456', '#123456', 1],
  ] as const)('of %s and %s is %d', (a, b, expected) => {
    expect(ratio(a, b)).toBeCloseTo(expected, 2);
  });

  it('is between 1 and 21 and does not depend on the order', () => {
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const value = ratio(a, b);
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThanOrEqual(21);
        expect(ratio(b, a)).toBe(value);
      }),
    );
  });

  it.each(['#fff', 'red', '#12345g', '123456'])('refuses %s, which is no six-digit colour', (color) => {
    expect(() => luminance(color as Hex)).toThrow(RangeError);
  });
});
