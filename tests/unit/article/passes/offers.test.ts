import { describe, expect, test } from 'vitest';
import { offers } from '../../../../src/article/passes/offers.ts';
import { AFTER, BEFORE, ran, SOURCE } from './content.ts';

const text = `${BEFORE}${SOURCE}${AFTER}`.repeat(4);
const WORDS = '<h3>Cross with us</h3><p>We carry twelve people a day and have never left one behind.</p>';
const call = (address: string) => `<p><a href="${address}">Book a crossing</a></p>`;
const OWN = 'https://news.example/book';
const LONG = '<p>We have carried people, nets and crates of ice for longer than anybody can remember.</p>'.repeat(4);

describe('what a publisher offers between the parts of a text goes', () => {
  test('a box that ends in a link to a place on the same site', () => {
    const { root, removals } = ran(offers, `${text}<div>${WORDS}${call(OWN)}</div>${text}`);
    expect(root.textContent).not.toContain('left one behind');
    expect(removals).toMatchObject([{ pass: 'offers', reason: 'promotion' }]);
  });
});

describe('what only looks like one stays', () => {
  test.each([
    ['a box that ends in a link to another site', `<div>${WORDS}${call('https://ferries.example/book')}</div>`],
    ['a box that ends in a place of the page', `<div>${WORDS}${call('#book')}</div>`],
    ['a longer box', `<div>${WORDS}${LONG}${call(OWN)}</div>`],
    [
      'a box that ends in a sentence with a link',
      `<div>${WORDS}<p>Who wants to can <a href="${OWN}">book</a>.</p></div>`,
    ],
    ['a box with a list in it', `<div>${WORDS}<ul><li>A lamp for everyone</li></ul>${call(OWN)}</div>`],
    ['one of many boxes that the article lists', `<div class="ferry">${WORDS}${call(OWN)}</div>`.repeat(3)],
    [
      'a short one of boxes that the article lists',
      `<div class="ferry">${WORDS}${call(OWN)}</div>${`<div><div class="ferry">${WORDS}${LONG}${call(OWN)}</div></div>`.repeat(2)}`,
    ],
    ['a box that holds the text', `<div>${text}${WORDS}${call(OWN)}</div>`],
  ])('%s', (_, html) => {
    const { root, removals } = ran(offers, `${text}${html}${text}`);
    expect(removals).toEqual([]);
    expect(root.textContent).toContain('left one behind');
  });
});
