import { describe, expect, it } from 'vitest';
import { pullQuotes } from '../../../../src/article/passes/pull-quotes.ts';
import { AFTER, BEFORE, ran, SENTENCE, SOURCE } from './content.ts';

const taken = (html: string) => ran(pullQuotes, html).removals.length;
const around = (quote: string) => `${BEFORE}${quote}${AFTER}${SOURCE}`;

describe('a quotation set beside the text', () => {
  it.each([
    ['an aside', `<aside><p>${SENTENCE}</p></aside>`],
    ['a block quotation named so', `<blockquote class="pull-quote">${SENTENCE}.</blockquote>`],
    ['a block quotation without a name', `<blockquote><p>“${SENTENCE}”</p></blockquote>`],
    [
      'a figure without a picture',
      `<figure class="wp-block-pullquote"><blockquote><p>${SENTENCE}</p></blockquote></figure>`,
    ],
    ['a bold paragraph', `<p><strong>“Nobody waves at a ship that leaves at night,” the captain said.</strong></p>`],
    ['a box named quote', `<div class="quote"><p>${SENTENCE}</p></div>`],
    ['capitals', `<aside>${SENTENCE.toUpperCase()}</aside>`],
    ['hard spaces and other quotation marks', `<aside>«${SENTENCE.replaceAll(' ', '\u00a0')}»</aside>`],
    ['one word changed', `<aside>${SENTENCE.replace('ship', 'boat')}</aside>`],
    ['the end cut off', `<aside>Nobody waves at a ship that leaves…</aside>`],
    ['the middle cut out', `<aside>Nobody waves at a ship […] the captain said, and went below</aside>`],
    ['the name of who said it', `<aside><p>${SENTENCE}</p><cite>Ines Alder, captain</cite></aside>`],
    ['the name after a dash', `<aside>${SENTENCE} — Ines Alder, captain</aside>`],
    [
      'two halves in two paragraphs',
      `<aside><p>Nobody waves at a ship</p><p>that leaves at night, the captain said</p></aside>`,
    ],
  ])('goes as %s', (_, quote) => {
    expect(taken(around(quote))).toBe(1);
    expect(taken(`${BEFORE}${SOURCE}${AFTER}${quote}`)).toBe(1);
  });

  it('leaves its sentence in the text and names it as the twin', () => {
    const { text, removals } = ran(pullQuotes, around(`<aside>${SENTENCE}</aside>`));
    expect(text.split(SENTENCE)).toHaveLength(2);
    expect(removals[0]).toMatchObject({ pass: 'pull-quotes', reason: 'repeats-body-sentence', text: SENTENCE });
    expect(removals[0]?.twin).toContain('the captain said');
  });

  it.each([
    [
      'German',
      'Wer nachts ausläuft, dem winkt niemand nach',
      (s: string) => `„${s}“, sagte die Kapitänin und ging unter Deck.`,
    ],
    ['Khmer', 'កុមារមិនអាចដើរទៅបណ្ណាល័យបានទេ ដូច្នេះបណ្ណាល័យត្រូវតែអណ្តែតទៅរកពួកគេ', (s: string) => `អ្នកស្រីប្រាប់ថា៖ «${s}»។`],
    ['Chinese', '表慢了可以修，人走得太快就没人修得好了', (s: string) => `“${s}。”陈守一一边说，一边用镊子夹起螺丝。`],
    ['Arabic', 'صرت أمرّ لأنّ أحدًا ينتظر رأيي في الفصل الأخير', (s: string) => `تقول ليلى: «${s}».`],
  ])('goes in %s', (_, sentence, told) => {
    expect(taken(`${BEFORE}<aside>${sentence}</aside>${AFTER}<p>${told(sentence)}</p>`)).toBe(1);
  });
});

describe('what looks like one and stays', () => {
  it.each([
    ['a quotation the text does not say', '<aside><p>The sea keeps no timetable and reads no letters.</p></aside>'],
    [
      'a box that says more than the text',
      `<aside><p>${SENTENCE}</p><p>The harbour will close for repairs in the first week of May.</p></aside>`,
    ],
    ['a passage introduced by a colon', `<p>She wrote in the log:</p><blockquote><p>${SENTENCE}</p></blockquote>`],
    ['a post of somebody else', `<blockquote class="twitter-tweet"><p>${SENTENCE}</p></blockquote>`],
    ['a heading that quotes the text', `<h2>${SENTENCE}</h2>`],
    ['a plain paragraph', `<p>${SENTENCE}.</p>`],
    ['a table cell', `<table><tr><td>${SENTENCE}</td></tr></table>`],
    ['code', `<pre><code>${SENTENCE}</code></pre>`],
    ['a list item', `<ul><li>${SENTENCE}</li></ul>`],
  ])('%s', (_, html) => {
    expect(taken(around(html))).toBe(0);
  });

  it('a question asked twice in bold', () => {
    const question = '<p><strong>What was the hardest thing you ever had to mend on board?</strong></p>';
    expect(taken(`${question}${BEFORE}${question}${AFTER}`)).toBe(0);
  });

  it('a bold line under each of several people, which differs by a name', () => {
    const vote = (name: string) => `You can vote for ${name} on the very last page of this list!`;
    const bold = (name: string) => `<p><strong>${vote(name)}</strong></p>`;
    expect(taken(`<ul><li>${vote('Oleg')}</li></ul>${BEFORE}${bold('Olga')}${AFTER}${bold('Anna')}`)).toBe(0);
  });

  it('a refrain', () => {
    const verse = '<p>turn it again and the light comes through, turn it again and the light comes through.</p>';
    expect(taken(`<blockquote>${verse}</blockquote>${BEFORE}<blockquote>${verse}</blockquote>${AFTER}`)).toBe(0);
  });

  it('a passage of which only some words are discussed', () => {
    const passage =
      '<blockquote><p>The sea keeps no timetable. It reads no letters. It waits for nobody at all.</p></blockquote>';
    expect(
      taken(
        `${BEFORE}${passage}<p>“It reads no letters” is what she came back to, years later, in a talk to pupils.</p>`,
      ),
    ).toBe(0);
  });
});
