import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLines } from '../../../src/reader/speech/lines.ts';
import { chooseVoice } from '../../../src/reader/speech/web-speech.ts';

const { window } = new JSDOM('<!doctype html>');

beforeAll(() => {
  Object.assign(globalThis, { NodeFilter: window.NodeFilter, Node: window.Node });
});

function lines(markup: string) {
  const root = window.document.createElement('article');
  root.lang = 'en';
  root.innerHTML = markup;
  window.document.body.replaceChildren(root);
  return readLines(root);
}

const texts = (markup: string) => lines(markup).map(({ text }) => text);

describe('what is read aloud', () => {
  it('is every sentence once, in order, whatever stands inside it', () => {
    expect(
      texts('<h1>Title</h1><p>One <a href="/x">link</a> here. Two <em>words</em>.</p><ul><li>Three</li></ul>'),
    ).toEqual(['Title', 'One link here.', 'Two words.', 'Three']);
  });

  it('ends with its block, and goes on over a line break', () => {
    expect(texts('<div>Loose words<p>A paragraph</p>and the rest</div><p>A line<br>and its other half.</p>')).toEqual([
      'Loose words',
      'A paragraph',
      'and the rest',
      'A line and its other half.',
    ]);
  });

  it('has the descriptions of pictures in their place, and passes over what is hidden or empty', () => {
    expect(
      texts(
        '<p>Before.</p><figure><img alt="A pier"><figcaption>The pier.</figcaption></figure><img alt=""><p aria-hidden="true">No</p><p>…</p>',
      ),
    ).toEqual(['Before.', 'A pier', 'The pier.']);
  });

  it('has the cells of a table one by one', () => {
    expect(texts('<table><caption>Tides</caption><tr><th>Day</th><td>Four</td></tr></table>')).toEqual([
      'Tides',
      'Day',
      'Four',
    ]);
  });

  it('knows the language of each part, and where each word stands', () => {
    const [first, second] = lines('<p>One two. <br>Three</p><p lang="fr">Un <b>deux</b>.</p>').filter(
      ({ text }) => text !== 'Three',
    );
    expect([first?.lang, second?.lang]).toEqual(['en', 'fr']);
    expect(second?.range(3, 7)?.toString()).toBe('deux');
    expect(second?.range()?.toString()).toBe('Un deux.');
  });
});

describe('the voice for a language', () => {
  const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });

  it.each([
    [
      'speaks the very language before another',
      'pt-BR',
      [voice('pt-PT'), voice('pt-BR'), voice('en-US', true, true)],
      1,
    ],
    ['is of this device before one that sends the text away', 'en-GB', [voice('en-GB', false), voice('en-US')], 1],
    ['may write its language with an underline', 'de', [voice('fr_FR'), voice('de_DE')], 1],
  ])('%s', (_, lang, voices, chosen) => {
    expect(chooseVoice(voices, lang)).toBe(voices[chosen]);
  });

  it('is left to the browser where none speaks it, or the language is not known', () => {
    expect([chooseVoice([voice('en')], 'km'), chooseVoice([voice('en')], null)]).toEqual([null, null]);
  });
});
