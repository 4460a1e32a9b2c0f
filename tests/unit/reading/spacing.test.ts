import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  SPACING_NAMES,
  SPACING_PARTS,
  SPACING_RANGES,
  SPACINGS,
  spacingName,
  wordSpace,
} from '../../../src/reading/spacing.ts';

describe.each(SPACING_NAMES)('%s spacing', (name) => {
  const spacing = SPACINGS[name];

  it('has a line height of 1.5 or more (WCAG 2.2, SC 1.4.8)', () => {
    expect(spacing.lineHeight).toBeGreaterThanOrEqual(1.5);
  });

  it('lies within what can be set part by part', () => {
    for (const part of SPACING_PARTS) {
      expect(spacing[part]).toBeGreaterThanOrEqual(SPACING_RANGES[part].min);
      expect(spacing[part]).toBeLessThanOrEqual(SPACING_RANGES[part].max);
    }
  });

  it('is known by its values, and no longer when one of them changes', () => {
    expect(spacingName({ ...spacing })).toBe(name);
    for (const part of SPACING_PARTS) expect(spacingName({ ...spacing, [part]: spacing[part] + 0.01 })).toBeNull();
  });
});

it('no letter space comes without more than twice as much word space', () => {
  const { min, max } = SPACING_RANGES.letterSpace;
  fc.assert(
    fc.property(fc.double({ min, max, noNaN: true }), (letter) => {
      expect(wordSpace(letter)).toBeGreaterThanOrEqual(letter * 2.5 - 0.006);
    }),
  );
  expect(wordSpace(0)).toBe(0);
});

it('wide spacing meets every value of WCAG 2.2, SC 1.4.12', () => {
  const { lineHeight, letterSpace, paragraphSpace } = SPACINGS.wide;
  expect(lineHeight).toBeGreaterThanOrEqual(1.5);
  expect(letterSpace).toBeGreaterThanOrEqual(0.12);
  expect(wordSpace(letterSpace)).toBeGreaterThanOrEqual(0.16);
  expect(paragraphSpace).toBeGreaterThanOrEqual(2);
});
