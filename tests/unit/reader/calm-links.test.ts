import '../../support/fake-extension.ts';

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createCalmLinks } from '../../../src/reader/content/calm-links.ts';
import { cleanCopy } from '../../../src/reader/keep/clean-copy.ts';

const PAGE = 'https://news.example/story';

function text(markup: string) {
  const { document } = new JSDOM(`<body><div class="text">${markup}</div>`).window;
  const body = document.querySelector('.text') as HTMLElement;
  const before = body.innerHTML;
  return { body, before, links: createCalmLinks(body, PAGE) };
}

const RUNNING = `<p>The <a href="https://ferry.example/times">ferry</a> leaves <a href="/late">late</a>, says
  <a href="https://ferry.example/times">the table</a>.<a href="#in-article-note">1</a></p>`;

describe('links that are made part of the words', () => {
  it('stay as words and lead nowhere; those within the article still lead on', () => {
    const { body, links } = text(RUNNING);
    links.wear('plain');
    expect([...body.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))).toEqual([
      '#in-article-note',
    ]);
    expect(body.textContent).toContain('The ferry leaves late');
    expect(links.listed.value).toEqual([]);
  });

  it('leave alone a link that is all there is of its line: it stands in nobody’s way', () => {
    const { body, links } = text(
      `${RUNNING}<p><a href="/more">More about ferries</a></p><ul><li><a href="/x">X</a></li></ul>`,
    );
    links.wear('plain');
    expect([...body.querySelectorAll('a[href]')].map((link) => link.textContent)).toEqual([
      '1',
      'More about ferries',
      'X',
    ]);
  });

  it('leave alone a link around a picture', () => {
    const { body, links } = text('<p>Words <a href="/big"><img alt="A ferry" src="f.png"></a></p>');
    links.wear('plain');
    expect(body.querySelectorAll('a[href]')).toHaveLength(1);
  });

  it('come back letter for letter', () => {
    for (const look of ['plain', 'list'] as const) {
      const { body, before, links } = text(RUNNING);
      links.wear(look);
      expect(body.innerHTML).not.toBe(before);
      links.wear('underlined');
      expect(body.innerHTML).toBe(before);
    }
  });
});

it('an address that the page hid in the text never becomes a link', () => {
  const { body, links } = text('<p>Words <a data-kept-href="javascript:alert(1)">and more</a> words.</p>');
  for (const look of ['underlined', 'plain', 'list', 'underlined'] as const) links.wear(look);
  expect(body.querySelector('a')?.attributes).toHaveLength(0);
  expect(cleanCopy(body, body.ownerDocument).querySelector('[href]')).toBeNull();
});

describe('a copy of the text, to keep', () => {
  it.each(['plain', 'list'] as const)('has its links whole while they are shown as %s', (look) => {
    const { body, before, links } = text(RUNNING);
    links.wear(look);
    expect(cleanCopy(body, body.ownerDocument).innerHTML).toBe(before);
  });
});

describe('links in a list at the end', () => {
  it('have a number in the text, the same for the same address, which is not read aloud', () => {
    const { body, links } = text(RUNNING);
    links.wear('list');
    const numbers = [...body.querySelectorAll('.link-number')];
    expect(numbers.map(({ textContent }) => textContent)).toEqual(['[1]', '[2]', '[1]']);
    expect(numbers.every((number) => number.hasAttribute('data-silent'))).toBe(true);
    expect(links.listed.value).toEqual([
      { href: 'https://ferry.example/times', words: 'ferry', host: 'ferry.example' },
      { href: '/late', words: 'late', host: null },
    ]);
  });

  it('are counted anew when something was put back into the text', () => {
    const { body, links } = text(RUNNING);
    links.wear('list');
    const back = body.ownerDocument.createElement('p');
    back.append(
      'Seen from ',
      Object.assign(body.ownerDocument.createElement('a'), { href: '/pier', textContent: 'the pier' }),
    );
    body.prepend(back);
    links.wear('list');
    expect(links.listed.value.map(({ words }) => words)).toEqual(['the pier', 'ferry', 'late']);
  });

  it('say whether anything changed at all', () => {
    expect(text('<p>No link.</p>').links.wear('list')).toBe(false);
    expect(text(RUNNING).links.wear('underlined')).toBe(false);
    expect(text(RUNNING).links.wear('plain')).toBe(true);
  });
});
