import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Removal } from '../../../../src/article/article.ts';
import { duplicateCaptions } from '../../../../src/article/passes/duplicate-captions.ts';
import { duplicatePictures } from '../../../../src/article/passes/duplicate-pictures.ts';
import { highlightBoxes } from '../../../../src/article/passes/highlight-boxes.ts';
import { PASSES } from '../../../../src/article/passes/index.ts';
import { pullQuotes } from '../../../../src/article/passes/pull-quotes.ts';
import { repeatedAlt } from '../../../../src/article/passes/repeated-alt.ts';
import { repeatedPrompts } from '../../../../src/article/passes/repeated-prompts.ts';
import { repeatedStandfirst } from '../../../../src/article/passes/repeated-standfirst.ts';
import { repeatedTitle } from '../../../../src/article/passes/repeated-title.ts';
import { letters } from '../../../../src/article/repetition/letters.ts';
import { textOf } from '../../../../src/article/text.ts';
import { content } from './content.ts';

const CONTEXT = {
  title: 'The ferry that waited',
  byline: null,
  siteName: null,
  lang: null,
  url: 'https://news.example/1',
  removals: [],
};
const ONCE = new Set([
  repeatedTitle,
  duplicatePictures,
  duplicateCaptions,
  pullQuotes,
  highlightBoxes,
  repeatedStandfirst,
  repeatedPrompts,
  repeatedAlt,
]);

function clean(root: HTMLElement): Removal[] {
  return PASSES.filter((pass) => ONCE.has(pass)).flatMap((pass) => pass.run(root, CONTEXT));
}

/** Words of several scripts, of which sentences are made that share no run of letters by more than chance. */
const WORDS = {
  English: 'harbour lantern window bridge teacher river morning orchard letter market silence winter'.split(' '),
  German: 'Hafen Laterne Brücke Lehrerin Fluss Morgen Garten Brief Markt Straße Winter Küche'.split(' '),
  Khmer: 'កុមារ បណ្ណាល័យ ទន្លេ ព្រឹក សំបុត្រ ផ្សារ ស្ពាន គ្រូ ភូមិ ផ្ទះ ទូក មេឃ'.split(' '),
  Chinese: '港口 灯笼 桥梁 老师 河流 早晨 果园 书信 市场 寂静 冬天 窗户'.split(' '),
  Arabic: 'ميناء فانوس جسر معلم نهر صباح بستان رسالة سوق صمت شتاء نافذة'.split(' '),
};

const sentences = fc
  .constantFrom(...Object.values(WORDS))
  .chain((words) =>
    fc.uniqueArray(fc.array(fc.constantFrom(...words), { minLength: 12, maxLength: 20 }), {
      minLength: 5,
      maxLength: 8,
      selector: (list) => list.join(' '),
    }),
  )
  .map((lists) => lists.map((list) => `${list.join(' ')}.`));

/** Ways of setting a sentence beside the text, and ways of saying it again for a reason. */
const SETTINGS: Readonly<Record<string, (text: string) => string>> = {
  aside: (text) => `<aside><p>${text}</p></aside>`,
  quote: (text) => `<blockquote class="pull-quote">${text.toUpperCase()}</blockquote>`,
  block: (text) => `<blockquote><p>${text}</p></blockquote>`,
  bold: (text) => `<p><strong>${text}</strong></p>`,
  caption: (text) => `<figure><img src="/a.jpg" alt="${text}"><figcaption>${text}</figcaption></figure>`,
  points: (text) => `<div class="key-points"><ul><li>${text}</li></ul></div>`,
  standfirst: (text) => `<p class="standfirst">${text}</p>`,
  player: (text) => `<div class="player"><video></video><p>${text}</p></div>`,
  paragraph: (text) => `<p>${text}</p>`,
  item: (text) => `<ul><li>${text}</li></ul>`,
  cell: (text) => `<table><tr><td>${text}</td></tr></table>`,
  code: (text) => `<pre>${text}</pre>`,
  heading: (text) => `<h2>${text}</h2>`,
  title: () => '<h2>The ferry that waited</h2>',
};
const PLAIN = ['paragraph', 'item', 'cell', 'code'] as const;

const planted = fc.record({
  said: sentences,
  copies: fc.array(fc.record({ of: fc.nat(7), at: fc.nat(8), setting: fc.constantFrom(...Object.keys(SETTINGS)) }), {
    maxLength: 6,
  }),
});

function article({ said, copies }: { said: readonly string[]; copies: { of: number; at: number; setting: string }[] }) {
  const parts = said.map((text) => `<p>${text}</p>`);
  for (const { of, at, setting } of copies) {
    parts.splice(
      at % (parts.length + 1),
      0,
      (SETTINGS[setting] as (text: string) => string)(said[of % said.length] as string),
    );
  }
  return parts.join('');
}

describe('saying every sentence once', () => {
  it('is done after one run', () => {
    fc.assert(
      fc.property(planted, (plan) => {
        const root = content(article(plan));
        clean(root);
        const once = root.innerHTML;
        expect(clean(root)).toEqual([]);
        expect(root.innerHTML).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no sentence, and what it takes is said by what stays', () => {
    fc.assert(
      fc.property(planted, (plan) => {
        const root = content(article(plan));
        const removals = clean(root);
        const left = letters(textOf(root));
        for (const sentence of plan.said) expect(left).toContain(letters(sentence));
        for (const { twin } of removals.filter(({ twin }) => twin !== CONTEXT.title))
          expect(left).toContain(letters(twin ?? ''));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves every paragraph, list item, cell and line of code, however often it stands', () => {
    fc.assert(
      fc.property(planted, (plan) => {
        const copies = plan.copies.map((copy) => ({ ...copy, setting: PLAIN[copy.at % PLAIN.length] as string }));
        const root = content(article({ ...plan, copies }));
        const before = textOf(root);
        expect(clean(root)).toEqual([]);
        expect(textOf(root)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});
