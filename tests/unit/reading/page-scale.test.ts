import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeSpaced, pageSpacing, scaledLine, scaledSize } from '../../../src/reading/page-scale.ts';
import { SPACINGS } from '../../../src/reading/spacing.ts';

const size = fc.double({ min: 1, max: 200, noNaN: true });
const chosen = fc.double({ min: 12, max: 128, noNaN: true });

describe('the size of a text', () => {
  it('is the chosen one for ordinary text', () => {
    expect(scaledSize(16, 32)).toBe(32);
    expect(scaledSize(16, 18)).toBe(18);
  });

  it('never shrinks', () => {
    fc.assert(
      fc.property(size, chosen, (own, wish) => {
        expect(scaledSize(own, wish)).toBeGreaterThanOrEqual(own);
      }),
    );
  });

  it('keeps the order of sizes: a heading stays larger than its text', () => {
    fc.assert(
      fc.property(size, size, chosen, (a, b, wish) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        expect(scaledSize(small, wish)).toBeLessThanOrEqual(scaledSize(large, wish));
      }),
    );
  });

  it('brings small print near to the text, and keeps headings in the window', () => {
    expect(scaledSize(9, 32)).toBe(24);
    expect(scaledSize(36, 32)).toBe(48);
  });

  it('leaves words alone that have none', () => {
    expect(scaledSize(0, 32)).toBe(0);
  });
});

describe('the line height of a text', () => {
  it('keeps its proportion', () => {
    expect(scaledLine(24, 16, 32, 0)).toBe(48);
  });

  it('is left to the browser where the page leaves it', () => {
    expect(scaledLine(null, 16, 32, 0)).toBeNull();
  });

  it('is never less than the spacing asks for', () => {
    expect(scaledLine(null, 16, 32, 2)).toBe(64);
    expect(scaledLine(16, 16, 32, 1.8)).toBe(57.6);
  });

  it('that centres a line in a box does not grow as leading does, nor shrink', () => {
    expect(scaledLine(60, 14, 30, 0)).toBe(60);
    expect(scaledLine(60, 14, 40, 0)).toBe(80);
  });
});

describe('the spacing of a page', () => {
  it('is its own where the normal one is chosen', () => {
    expect(pageSpacing(SPACINGS.normal)).toEqual({ line: 0, letter: null, word: null, paragraph: null });
  });

  it('meets every value of WCAG 2.2, SC 1.4.12 where the wide one is chosen', () => {
    const { line, letter, word, paragraph } = pageSpacing(SPACINGS.wide);
    expect(line).toBeGreaterThanOrEqual(1.5);
    expect(letter).toBeGreaterThanOrEqual(0.12);
    expect(word).toBeGreaterThanOrEqual(0.16);
    expect(paragraph).toBeGreaterThanOrEqual(2);
  });
});

describe('letter space', () => {
  it('stays out of scripts whose letters join', () => {
    expect(['القطار', 'ܫܠܡܐ', 'ᠮᠣᠩᠭᠣᠯ'].map(mayBeSpaced)).toEqual([false, false, false]);
  });

  it('goes into all others', () => {
    expect(['train', 'поезд', '列车', 'រថភ្លើង', 'רכבת'].map(mayBeSpaced)).toEqual([true, true, true, true, true]);
  });
});
