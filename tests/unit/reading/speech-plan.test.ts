import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run, SpeechBlock, SpeechPolicy } from '../../../src/reading/speech-block.ts';
import { blockText, planSpeech } from '../../../src/reading/speech-plan.ts';
import { cutText, type SpokenPart, shownSpan, spokenParts } from '../../../src/reading/spoken-text.ts';

const ALL: SpeechPolicy = { captions: true, alt: true, links: true, notes: true, code: true, tables: true };
const NONE: SpeechPolicy = { captions: false, alt: false, links: false, notes: false, code: false, tables: false };

const run = (text: string, role: Run['role'] = 'plain', lang = 'en'): Run => ({ text, role, lang });
const block = (kind: SpeechBlock['kind'], ...runs: Run[]): SpeechBlock => ({ kind, cue: null, runs });

const said = (blocks: SpeechBlock[], policy: SpeechPolicy) =>
  planSpeech(blocks, policy).map(({ parts }) => parts.map(({ text }) => text).join('|'));

describe('the plan of what is read aloud', () => {
  const blocks = [
    block('heading', run('The rule')),
    block('text', run('The sea rises'), run('1', 'note'), run(' slowly. Read '), run('the book', 'link'), run(' now.')),
    block('alt', run('A pole.', 'alt')),
    block('caption', run('The pole at low water.')),
    block('code', run('share = 1')),
    block('table', run('First\n'), run('0.4 m\n')),
    block('text', run('The end.')),
  ];

  it('says every sentence once and in order', () => {
    expect(said(blocks, ALL)).toEqual([
      'The rule',
      'The sea rises1 slowly.',
      'Read the book now.',
      'A pole.',
      'The pole at low water.',
      'share = 1',
      'First',
      '0.4 m',
      'The end.',
    ]);
  });

  it('passes over what the policy leaves out, and nothing else', () => {
    expect(said(blocks, NONE)).toEqual(['The rule', 'The sea rises slowly.', 'Read the book now.', 'The end.']);
  });

  it.each([
    ['captions', 'The pole at low water.'],
    ['alt', 'A pole.'],
    ['code', 'share = 1'],
    ['tables', '0.4 m'],
  ] as const)('says %s when only they are wanted', (name, sentence) => {
    expect(said(blocks, NONE)).not.toContain(sentence);
    expect(said(blocks, { ...NONE, [name]: true })).toContain(sentence);
  });

  it('announces a block once, before its first sentence, and a link behind its sentence', () => {
    const heading: SpeechBlock = { kind: 'heading', cue: 'heading', runs: [run('One. Two.')] };
    const link = block('text', run('No. '), run('Here.', 'link'), run(' No more.'));
    const plan = planSpeech([heading, link], { ...NONE, links: true });
    expect(plan.map(({ before, after }) => [before, after])).toEqual([
      ['heading', null],
      [null, null],
      [null, null],
      [null, 'link'],
      [null, null],
    ]);
  });

  it('changes language with the words, not with the marks between them', () => {
    const mixed = [run('He said '), run('bonjour', 'plain', 'fr'), run('. ', 'plain', 'en'), run('Then he left.')];
    const [first, second] = planSpeech([block('text', ...mixed)], NONE);
    expect(first?.parts.map(({ text, lang }) => [lang, text])).toEqual([
      ['en', 'He said '],
      ['fr', 'bonjour.'],
    ]);
    expect(second?.parts.map(({ lang }) => lang)).toEqual(['en']);
  });

  it('says only the host of a web address, and no soft hyphen', () => {
    const text = block('text', run('See https://www.harbour.example/tides?year=2026#may for the pa\u00adper.'));
    expect(said([text], NONE)).toEqual(['See harbour.example for the paper.']);
  });

  it('passes over blocks without a word', () => {
    expect(said([block('text', run('* * *')), block('text', run(' '))], ALL)).toEqual([]);
  });

  it('says every letter of any article exactly once when nothing is left out', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Be', '.', '?', ' ', '水', '。', 'ក', '។', 'ب', '\n') });
    const runs = fc.array(
      fc.record({ text, role: fc.constantFrom('plain', 'link', 'note', 'alt'), lang: fc.constantFrom('en', 'km', '') }),
    );
    const anyBlocks = fc.array(
      fc.record({ kind: fc.constantFrom('text', 'table', 'code'), cue: fc.constant(null), runs }),
    );
    const letters = (words: string) => words.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(anyBlocks as fc.Arbitrary<SpeechBlock[]>, (given) => {
        expect(letters(said(given, ALL).join(''))).toBe(letters(given.map(blockText).join('')));
      }),
    );
  });
});

describe('the words shown for words spoken', () => {
  const text = 'See https://a.example/x and go.';
  const [part] = spokenParts([run(text)], { start: 0, end: text.length }, NONE) as [SpokenPart];
  const shown = (word: string) => {
    const start = part.text.indexOf(word);
    const span = shownSpan(part, { start, end: start + word.length });
    return span && text.slice(span.start, span.end);
  };

  it('are the same words, behind an address that is said shorter too', () => {
    expect([shown('See'), shown('go')]).toEqual(['See', 'go']);
  });

  it('are the whole address for any part of its host', () => {
    expect(shown('example')).toBe('https://a.example/x');
  });

  it('skip a note mark that is not said', () => {
    const runs = [run('tide'), run('12', 'note'), run(' rose')];
    const [spoken] = spokenParts(runs, { start: 0, end: 11 }, NONE) as [SpokenPart];
    expect(spoken.text).toBe('tide rose');
    expect(shownSpan(spoken, { start: 5, end: 9 })).toEqual({ start: 7, end: 11 });
  });
});

describe('a sentence too long for an engine', () => {
  const cut = (text: string, lang: string, limit: number) =>
    cutText(text, lang, limit).map(({ start, end }) => text.slice(start, end));

  it('is cut where one takes breath', () => {
    expect(cut('When the wind had turned, the captain waited behind the island.', 'en', 45)).toEqual([
      'When the wind had turned, ',
      'the captain waited behind the island.',
    ]);
  });

  it('is cut between words where there is no breath', () => {
    expect(cut('one two three four', 'en', 9)).toEqual(['one two ', 'three ', 'four']);
  });

  it('keeps a word whole that is longer than the limit', () => {
    expect(cut('abcdefghijkl mno', 'en', 5)).toEqual(['abcdefghijkl ', 'mno']);
  });

  it('is cut sooner in signs that take longer to say', () => {
    expect(cut('他每天早上七点站在码头边看水位然后告诉大家', 'zh', 30).length).toBeGreaterThan(1);
  });

  it('holds every letter once, in any text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 1, max: 200 }), (text, limit) => {
        const parts = cut(text, 'en', limit);
        expect(parts.join('')).toBe(text);
        for (const part of parts) expect(part.length <= limit || !/\s\S/.test(part.trim())).toBe(true);
      }),
    );
  });
});
