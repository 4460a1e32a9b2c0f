import { describe, expect, test } from 'vitest';
import type { Removal } from '../../../../src/article/article.ts';
import { bareHeadings } from '../../../../src/article/passes/bare-headings.ts';
import { AFTER, BEFORE, ran } from './content.ts';

const title = 'The ferry that waited';
/** A box that stood at place 5 of the page and has gone. */
const gone: Removal[] = [{ pass: 'related', reason: 'leads-elsewhere', text: 'A lamp on the quay', where: 5 }];
const headings = (html: string) =>
  [...ran(bareHeadings, html, title, gone).root.querySelectorAll('h2, h3')].map((heading) => heading.textContent);

describe('a heading that has lost what stood under it', () => {
  test('goes at the end of the text', () => {
    const { removals, text } = ran(bareHeadings, `${BEFORE}<h3>Comments</h3>`, title);
    expect(removals).toMatchObject([{ reason: 'label', text: 'Comments' }]);
    expect(text).not.toContain('Comments');
  });

  test('goes before the next heading of its rank', () => {
    expect(headings(`<h2 data-legible-n="4">From our archive</h2><h2 data-legible-n="6">At noon</h2>${AFTER}`)).toEqual(
      ['At noon'],
    );
  });

  test('goes before text when it announces other articles', () => {
    expect(
      headings(`<h3 data-legible-n="4">You may also like</h3><p data-legible-n="6">By noon the wind had turned.</p>`),
    ).toEqual([]);
  });
});

describe('a heading stays', () => {
  test.each([
    ['over its text', `<h2 data-legible-n="4">At noon</h2><p data-legible-n="6">By noon the wind had turned.</p>`],
    [
      'over a heading of a lower rank',
      `<h2 data-legible-n="4">At noon</h2><h3 data-legible-n="6">The wind</h3>${AFTER}`,
    ],
    [
      'over a heading when nothing has gone between',
      `<h2 data-legible-n="6">Boats</h2><h2 data-legible-n="7">Ferries</h2>${AFTER}`,
    ],
    [
      'when it is a line of the title',
      `<h2 role="doc-subtitle" data-legible-n="4">How twelve people waited</h2><h2 data-legible-n="6">At noon</h2>${AFTER}`,
    ],
    [
      'when it says a paragraph',
      `<h2 data-legible-n="4">Twelve people waited behind the island for two days, and what they told one another there is told here.</h2><h2 data-legible-n="6">At noon</h2>${AFTER}`,
    ],
    [
      'at the end over a picture',
      `${BEFORE}<h2 data-legible-n="4">The ferry</h2><figure><img src="/ferry.jpg" alt=""></figure>`,
    ],
  ])('%s', (_, html) => {
    expect(headings(html)).toHaveLength((html.match(/<h[23]/g) ?? []).length);
  });
});
