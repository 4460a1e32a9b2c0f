import '../../support/fake-extension.ts';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dress } from '../../../src/reader/content/dress.ts';
import { vectors } from '../../fixtures/injection/vectors.ts';
import { findIntruder } from '../../support/intruder.ts';

const EVIL = 'http://evil.example';
const { document } = new JSDOM('<!doctype html>', { url: 'https://news.example/story' }).window;

/** The view's tree for a piece of a page, as the browser would have parsed it there. */
function shown(html: string): HTMLElement {
  const source = document.createElement('div');
  source.innerHTML = `<p>Words before.</p><div>${html}</div>`;
  const out = document.createElement('div');
  out.append(document.adoptNode(dress(source, document)));
  return out;
}

const ALL = vectors(EVIL).map((vector) => ({ ...vector, tree: shown(vector.html) }));
const KINDS = [...new Set(ALL.map(({ kind }) => kind))];

describe('an article that brings', () => {
  it.each(KINDS)('%s brings nothing that runs, posts, styles or takes a name, and keeps its words', (kind) => {
    const found = ALL.filter((vector) => vector.kind === kind).flatMap(({ html, tree }) => {
      const wrong = tree.textContent.includes('Words before.') ? findIntruder(tree) : 'words are lost';
      return wrong === null ? [] : [[wrong, html]];
    });
    expect(found).toEqual([]);
  });

  it('addresses of other hosts asks nothing there, but for links that a person follows', () => {
    const asks = ALL.flatMap(({ tree }) =>
      [...tree.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) => value.includes('evil.example') && !(element.localName === 'a' && name === 'href'),
          )
          .map(({ name }) => `${element.localName} ${name}`),
      ),
    );
    expect([...new Set(asks)]).toEqual([]);
  });
});
