import { describe, expect, it } from 'vitest';
import { SPACING_NAMES, SPACINGS } from '../../../src/reading/spacing.ts';

describe.each(SPACING_NAMES)('%s spacing', (name) => {
  const { line, letter, word } = SPACINGS[name];

  it('has a line height of 1.5 or more (WCAG 2.2, SC 1.4.8)', () => {
    expect(line).toBeGreaterThanOrEqual(1.5);
  });

  it('never grows letter space without word space', () => {
    expect(word).toBeGreaterThanOrEqual(letter * 2);
  });
});

it('wide spacing meets every value of WCAG 2.2, SC 1.4.12', () => {
  const { line, letter, word, paragraph } = SPACINGS.wide;
  expect(line).toBeGreaterThanOrEqual(1.5);
  expect(letter).toBeGreaterThanOrEqual(0.12);
  expect(word).toBeGreaterThanOrEqual(0.16);
  expect(paragraph).toBeGreaterThanOrEqual(2);
});
