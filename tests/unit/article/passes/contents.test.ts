import { describe, expect, test } from 'vitest';
import { contents } from '../../../../src/article/passes/contents.ts';
import { AFTER, BEFORE, ran } from './content.ts';

const links = (address: (place: string) => string) =>
  ['dawn', 'noon', 'night'].map((place) => `<li><a href="${address(place)}">What came at ${place}</a></li>`).join('');
const HERE = 'https://news.example/2026/ferry.html#';

describe('a table of contents', () => {
  test.each([
    ['a list of links to places in the page', `<ul>${links((place) => `#${place}`)}</ul>`],
    ['addresses in full', `<ol>${links((place) => HERE + place)}</ol>`],
    ['its label', `<h2>Table of contents</h2><ul>${links((place) => `#${place}`)}</ul>`],
    ['a label in another language', `<p>Auf dieser Seite:</p><ul>${links((place) => `#${place}`)}</ul>`],
    ['a label whose list a script would have made', '<p>Table of Contents</p>'],
  ])('goes: %s', (_, html) => {
    const { root, removals } = ran(contents, `${BEFORE}${html}${AFTER}`);
    expect([...root.children].map((block) => block.localName)).toEqual(['p', 'p']);
    expect(removals.every(({ reason }) => reason === 'table-of-contents')).toBe(true);
  });
});

describe('what only looks like one stays', () => {
  test.each([
    ['links to other pages', `<ul>${links((place) => `/${place}`)}</ul>`],
    ['links to places in another page', `<ul>${links((place) => `https://news.example/storm.html#${place}`)}</ul>`],
    ['two links', '<ul><li><a href="#dawn">At dawn</a></li><li><a href="#noon">At noon</a></li></ul>'],
    [
      'notes that lead back to their place',
      `<ol>${'<li>The log of the ferry, second volume. <a href="#r">Back</a></li>'.repeat(3)}</ol>`,
    ],
    ['a sentence about a table of contents', '<p>The table of contents of the log had been torn out.</p>'],
    ['a heading called Overview over text', '<h2>Overview</h2>'],
  ])('%s', (_, html) => {
    const { text, removals } = ran(contents, `${BEFORE}${html}${AFTER}`);
    expect(removals).toEqual([]);
    expect(text).toContain(html.replace(/<[^>]+>/g, '').slice(0, 20));
  });
});
