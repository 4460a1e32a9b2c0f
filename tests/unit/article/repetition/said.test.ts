import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike } from '../../../../src/article/repetition/alike.ts';
import { anchors, sharedGrams } from '../../../../src/article/repetition/grams.ts';
import { letters } from '../../../../src/article/repetition/letters.ts';
import { Said } from '../../../../src/article/repetition/said.ts';

const said = (...texts: string[]) => new Said(texts.map((text, owner) => ({ owner, text })));

describe('letters', () => {
  it.each([
    ['case and punctuation', '“Who, me?”', 'who me'],
    ['soft hyphens and hard spaces', 'Har\u00adbour\u00a0town', 'harbour town'],
    ['ligatures and wide forms', 'ﬁne ＡＢＣ', 'fine abc'],
    ['invisible breaks between Khmer words', 'កុមារ\u200bមិនអាច', 'កុមារមិនអាច'],
  ])('do not differ by %s', (_, a, b) => {
    expect(letters(a)).toBe(letters(b));
  });

  it('keep the vowel signs that tell words apart', () => {
    expect(letters('का')).not.toBe(letters('की'));
  });
});

describe('finding where a text has been said', () => {
  it('finds any stretch of a text that is long enough', () => {
    const source = 'the quick brown fox jumps over the lazy dog and then with some hesitation it rests by the river';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 40, max: 50 }), (from, length) => {
        expect(said('another block of words entirely', source).find(source.slice(from, from + length))?.owner).toBe(1);
      }),
    );
  });

  it('finds a short sentence in a script whose signs say much each', () => {
    const source = said('老师说孩子们没有图书馆，港口的灯笼也已经熄灭', '冬天的早晨非常安静');
    expect(source.find('孩子们没有图书馆。')?.owner).toBe(0);
    expect(source.find('孩子们没有新的灯笼。')).toBeNull();
  });

  it('finds nothing for words that were never said', () => {
    expect(
      said('the quick brown fox jumps over the lazy dog').find('a sentence about something else altogether'),
    ).toBeNull();
  });

  it('takes a short text only when a block says it and nothing more', () => {
    expect(said('Yes, of course they do.').find('of course')).toBeNull();
    expect(said('Of course.').find('of course')?.owner).toBe(0);
  });

  it('holds word for word only what it holds', () => {
    const index = said('Nobody waves at a ship that leaves at night, the captain said.');
    expect(index.find('Nobody waves at a boat that leaves at night')?.owner).toBe(0);
    expect(index.holding('Nobody waves at a boat that leaves at night')).toBeNull();
  });

  it('tells texts apart that differ in a number alone', () => {
    const index = said('The ferry took 412 passengers over the lake in the summer of 2023, fewer than ever.');
    expect(index.find('The ferry bore 412 passengers over the lake in the summer of 2023')?.owner).toBe(0);
    expect(index.find('The ferry took 412 passengers over the lake in the summer of 2024')).toBeNull();
    expect(alike('Passengers of the ferry in 2023, by month', 'Passengers of the ferry in 2024, by month')).toBe(false);
  });

  it('tells short sentences of dense signs apart when a word of theirs differs', () => {
    expect(said('这座桥建于上个世纪，长约三公里').find('这座桥建于上个世纪，现在已经拆除')).toBeNull();
  });

  it('takes no exchanged word for small in a text that repeats few words', () => {
    expect(
      said('row row row your boat row row row your boat again').find('row row row your coat row row row your coat'),
    ).toBeNull();
  });

  it('gives equal stretches a common anchor', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 16, maxLength: 40 }), fc.string(), fc.string(), (text, before, after) => {
        const there = new Set(anchors(before + text + after).map(({ hash }) => hash));
        expect(anchors(text).some(({ hash }) => there.has(hash))).toBe(true);
      }),
    );
  });

  it('shares all pieces of a text with a text that contains it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.string(), fc.string(), (text, before, after) => {
        expect(sharedGrams(text, before + text + after)).toBe(1);
      }),
    );
  });
});
