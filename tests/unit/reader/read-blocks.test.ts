import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/reader/speech/read-blocks.ts';
import { rangeOf } from '../../../src/reader/speech/source.ts';
import type { SpeechPolicy } from '../../../src/reading/speech-block.ts';
import { blockText, planSpeech } from '../../../src/reading/speech-plan.ts';

const POLICY: SpeechPolicy = { captions: true, alt: true, links: false, notes: false, code: true, tables: true };

function root(markup: string): HTMLElement {
  return new JSDOM(`<body><div lang="en">${markup}</div></body>`).window.document.querySelector('div') as HTMLElement;
}

const blocks = (markup: string) => readBlocks([root(markup)], 'en');
const summary = (markup: string) =>
  blocks(markup).map((block) => [block.kind, block.cue, blockText(block).replace(/\s+/g, ' ').trim()]);
const said = (markup: string, policy: Partial<SpeechPolicy> = {}) =>
  planSpeech(blocks(markup), { ...POLICY, ...policy }).map(({ parts }) =>
    parts
      .map(({ text }) => text)
      .join('')
      .trim(),
  );

describe('the blocks of an article', () => {
  it('are its paragraphs, items, headings, captions, code and rows, in order', () => {
    expect(
      summary(
        '<h2>Rule</h2><p>One.</p><ul><li>Two <b>three</b>.<ul><li>Four.</li></ul>Five.</li></ul><figure><figcaption>Six.</figcaption></figure><pre>a\nb</pre><table><caption>Ships</caption><tr><th>Day</th><td>First</td></tr><tr><td>Two</td></tr></table>',
      ),
    ).toEqual([
      ['heading', 'heading', 'Rule'],
      ['text', null, 'One.'],
      ['text', null, 'Two three.'],
      ['text', null, 'Four.'],
      ['text', null, 'Five.'],
      ['caption', null, 'Six.'],
      ['code', 'code', 'a b'],
      ['caption', null, 'Ships'],
      ['table', 'table', 'Day First'],
      ['table', null, 'Two'],
    ]);
  });

  it('announce a table whose cells hold paragraphs once', () => {
    const cues = blocks('<table><tr><td><p>One</p></td><td><p>Two</p></td></tr></table>').map(({ cue }) => cue);
    expect(cues).toEqual(['table', null]);
  });

  it('do not announce the title, nor a text behind a heading without words', () => {
    expect(summary('<h1>Title</h1><h2> </h2><p>One.</p>').map(([, cue]) => cue)).toEqual([null, null]);
  });

  it.each([
    ['raised, with a link', 'The tide<sup><a href="#n1">1</a></sup> rose.', 'The tide rose.'],
    ['a link, with raised number', 'The tide<a href="#n1"><sup>12</sup></a> rose.', 'The tide rose.'],
    ['in brackets', 'The tide <a href="#n1">[3]</a> rose.', 'The tide  rose.'],
    ['a dagger', 'The tide<a href="https://a.example/x#n">†</a> rose.', 'The tide rose.'],
  ])('leave out the mark of a note: %s', (_, paragraph, expected) => {
    expect(said(`<p>${paragraph}</p>`)).toEqual([expected]);
    expect(said(`<p>${paragraph}</p>`, { notes: true })[0]).not.toBe(expected);
  });

  it.each([
    'The area is 10 km<sup>2</sup> wide.',
    'See <a href="#storm">the storm of June</a> again.',
    'In <a href="#y">1995</a> it ended.',
  ])('keep what only looks like one: %s', (paragraph) => {
    expect(said(`<p>${paragraph}</p>`)).toEqual([root(paragraph).textContent]);
  });

  it('say the description of a picture as a block, unless the caption says it', () => {
    expect(said('<figure><img alt="A red boat."><figcaption>The quay at noon.</figcaption></figure>')).toEqual([
      'A red boat.',
      'The quay at noon.',
    ]);
    expect(
      said('<figure><img alt="A red boat."><figcaption>A red boat. Photo: J. Alder</figcaption></figure>'),
    ).toEqual(['A red boat.', 'Photo: J. Alder']);
    expect(said('<p><img alt="Map"></p>', { alt: false })).toEqual([]);
  });

  it('say a sign among words where it stands', () => {
    expect(said('<p>Press <img alt="the green key"> now.</p>')).toEqual(['Press the green key now.']);
  });

  it('are silent about players, hidden text, readings above signs and what is marked silent', () => {
    expect(
      said(
        '<video>no</video><p aria-hidden="true">no</p><p data-silent>no</p><p class="sr">no</p><p><ruby>水<rt>no</rt></ruby>。</p><svg><text>no</text></svg>',
      ),
    ).toEqual(['水。']);
  });

  it('end a sentence at a line break and at a cell', () => {
    expect(said('<p>A street<br>A town</p><table><tr><td>One</td><td>Two</td></tr></table>')).toEqual([
      'A street',
      'A town',
      'One',
      'Two',
    ]);
  });

  it('do not end a sentence where only the source has a new line', () => {
    expect(said('<p>The tide\n   rose again.</p>')).toHaveLength(1);
  });

  it('know the language of their parts', () => {
    const [block] = blocks('<p>He said <i lang="fr">bonjour</i>.</p>');
    expect(block?.runs.map(({ lang }) => lang)).toEqual(['en', 'fr', 'en']);
  });
});

describe('the place of a sentence in the view', () => {
  it('is exactly its words, over elements and folded white space', () => {
    const found = blocks('<p>One  went. <b>Two\n came</b> <a href="/x">home</a>. Three.</p>');
    const shown = planSpeech(found, POLICY).map((sentence) => {
      const block = found[sentence.block];
      return block && String(rangeOf(block, sentence)).replace(/\s+/g, ' ');
    });
    expect(shown).toEqual(['One went.', 'Two came home.', 'Three.']);
  });

  it('is gone when its words are', () => {
    const found = blocks('<p>One went.</p>');
    found[0]?.element.remove();
    const [sentence] = planSpeech(found, POLICY);
    expect(found[0] && sentence && rangeOf(found[0], sentence)).toBeNull();
  });
});
