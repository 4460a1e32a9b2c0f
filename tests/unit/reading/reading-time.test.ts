import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/reading/reading-time.ts';

describe('reading time', () => {
  it('is one minute at least, even for nothing', () => {
    expect(readingMinutes('', 'en')).toBe(1);
  });

  it('counts characters by the pace of the language: a Chinese character holds more than a Latin letter', () => {
    expect(readingMinutes('word '.repeat(987), 'en')).toBe(5);
    expect(readingMinutes('字'.repeat(255 * 5), 'zh-Hans')).toBe(5);
  });

  it('takes the mean of all languages where the language is unknown or was not studied', () => {
    const text = 'ក'.repeat(863 * 3);
    expect([readingMinutes(text, 'km'), readingMinutes(text, null)]).toEqual([3, 3]);
  });

  it('takes a run of white space as one character, and a character outside the basic plane as one', () => {
    expect(readingMinutes(` a${' \n'.repeat(5000)}b `, 'en')).toBe(1);
    expect(readingMinutes('𠮷'.repeat(510), 'zh')).toBe(2);
  });
});
