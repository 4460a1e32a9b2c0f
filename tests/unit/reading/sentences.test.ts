import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans, wordAt } from '../../../src/reading/sentences.ts';
import { SPEECH_RATES, stepRate } from '../../../src/reading/speech-rate.ts';

const sentences = (text: string, lang: string | null) =>
  sentenceSpans(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('are found in every script', () => {
    expect(sentences('One. Two!  Three?', 'en')).toEqual(['One.', 'Two!', 'Three?']);
    expect(sentences('第一句。第二句！', 'zh')).toEqual(['第一句。', '第二句！']);
    expect(sentences('واحد. اثنان؟ ثلاثة', 'ar')).toEqual(['واحد.', 'اثنان؟', 'ثلاثة']);
    expect(sentences('មួយ។ ពីរ។', 'km')).toEqual(['មួយ។', 'ពីរ។']);
  });

  it('take punctuation that stands alone to the one before, and are none of it alone', () => {
    expect(sentences('* * *', 'en')).toEqual([]);
    expect(sentences('Really?! … ” Yes.', 'en').join(' ')).toContain('Yes.');
  });

  it('do with a language tag that is none', () => {
    expect(sentences('One. Two.', 'not a tag')).toEqual(['One.', 'Two.']);
  });

  it('hold every letter of a text, in order, none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab. !?\n…"é字។1') }), (text) => {
        const spans = sentenceSpans(text, 'en');
        const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(spans.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(letters(text));
      }),
    );
  });
});

it('the word at a place is the whole word', () => {
  expect(wordAt('the blue book', 4, 'en')).toEqual({ start: 4, end: 8 });
  expect(wordAt('the', 9, 'en')).toEqual({ start: 3, end: 3 });
});

it('speed steps through its list and stays at the ends', () => {
  expect([stepRate(1, 1), stepRate(1, -1), stepRate(3, 1), stepRate(0.5, -1)]).toEqual([1.1, 0.9, 3, 0.5]);
  expect([...SPEECH_RATES].sort((a, b) => a - b)).toEqual([...SPEECH_RATES]);
});
