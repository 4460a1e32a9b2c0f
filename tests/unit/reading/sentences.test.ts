import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpeakable, splitSentences, splitWords, wordAt } from '../../../src/reading/sentences.ts';

const sentences = (text: string, lang: string) =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));
const words = (text: string, lang: string) => splitWords(text, lang).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it.each([
    ['en', 'The tide rose. Nobody saw it! Did you?', ['The tide rose.', 'Nobody saw it!', 'Did you?']],
    ['zh', '他修表。他说：“时间不等人！”然后笑了。', ['他修表。', '他说：“时间不等人！”', '然后笑了。']],
    ['ar', 'هل تأتي غدًا؟ نعم، سآتي. شكرًا!', ['هل تأتي غدًا؟', 'نعم، سآتي.', 'شكرًا!']],
    ['km', 'ទូកមកដល់ហើយ។ ក្មេងៗរង់ចាំ។', ['ទូកមកដល់ហើយ។', 'ក្មេងៗរង់ចាំ។']],
    ['hi', 'नाव आ गई। बच्चे खुश हैं।', ['नाव आ गई।', 'बच्चे खुश हैं।']],
    ['ja', '船が着いた。子供たちは待っていた。', ['船が着いた。', '子供たちは待っていた。']],
  ])('end where its language (%s) ends them', (lang, text, expected) => {
    expect(sentences(text, lang)).toEqual(expected);
  });

  it.each([
    ['a title before a name', 'Mr. Alder met Dr. Solheim. They talked.', 2],
    ['initials', 'J. R. Alder kept the book. It was wet.', 2],
    ['quoted speech that goes on', '“Why?” he asked. Nobody knew.', 2],
    ['a number after a short form', 'See No. 5 on the list. It is short.', 2],
    ['a decimal point', 'It costs 3.5 dollars. That is a lot.', 2],
  ])('are not parted by %s', (_, text, count) => {
    expect(sentences(text, 'en')).toHaveLength(count);
  });

  it('are parted by a sentence that ends in a word like a short form but smaller', () => {
    expect(sentences('The answer was no. Everyone left.', 'en')).toHaveLength(2);
  });

  it('end at a line feed, even after a short form', () => {
    expect(sentences('Written by Mr.\nThe tide', 'en')).toEqual(['Written by Mr.', 'The tide']);
  });

  it('take a row of marks along instead of making a sentence of it', () => {
    expect(sentences('The end. * * *', 'en')).toEqual(['The end. * * *']);
  });

  it.each(['', 'not a language', 'x-', 'en_US'])('are found under the broken language "%s" too', (lang) => {
    expect(sentences('One went. Two came.', lang)).toEqual(['One went.', 'Two came.']);
  });

  it('hold everything but white space exactly once and in order, in any text', () => {
    const lang = fc.constantFrom('en', 'km', 'zh', 'ar', 'de', '');
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '.', '!', '?', '”', ' ', '\n', '។', '水', '。', 'ك', '؟', '1', 'Dr'),
    });
    fc.assert(
      fc.property(text, lang, (given, language) => {
        const spans = splitSentences(given, language);
        expect(
          spans
            .map(({ start, end }) => given.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(given.replace(/\s/g, ''));
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
      }),
    );
  });
});

describe('the words of a text', () => {
  it('are told apart where the script writes no spaces', () => {
    expect(words('ខ្ញុំស្រលាញ់សៀវភៅ', 'km').length).toBeGreaterThan(1);
    expect(words('我喜欢修表', 'zh')).toContain('喜欢');
    expect(words('The tide, then.', 'en')).toEqual(['The', 'tide', 'then']);
  });

  it('are found by a place inside, before and behind them', () => {
    const text = 'So the town decided.';
    const at = (place: number) => {
      const span = wordAt(text, 'en', place);
      return span && text.slice(span.start, span.end);
    };
    expect([at(0), at(3), at(5), at(6), at(19)]).toEqual(['So', 'the', 'the', 'town', null]);
  });
});

it('a text of marks alone has nothing to say; letters, numbers and picture signs have', () => {
  expect(['* * *', '—', '', ' \n'].some(isSpeakable)).toBe(false);
  expect(['a', '7', '水', '👍', 'ៗក'].every(isSpeakable)).toBe(true);
});
