import { describe, expect, test } from 'vitest';
import { teasers } from '../../../../src/article/passes/teasers.ts';
import { AFTER, BEFORE, ran, SOURCE } from './content.ts';

const text = `${BEFORE}${SOURCE}${AFTER}`.repeat(2);
const headline = (address: string) => `<h3><a href="${address}">The storm that never came</a></h3>`;
const WORDS = 'For three days the island waited for a storm that had been promised.';

describe('a teaser of another article goes', () => {
  test.each([
    ['an article inside the article', `<article>${headline('/storm')}<p>${WORDS}</p></article>`],
    ['a card', `<div class="story-card"><a href="/storm"><h3>The storm that never came</h3></a><p>${WORDS}</p></div>`],
    [
      'a linked headline over a paragraph that breaks off',
      `${headline('/storm')}<p>For three days the island waited for…</p>`,
    ],
    ['a card that invites to read on', '<div class="teaser-row"><p>For three days the island waited. mehr</p></div>'],
  ])('%s', (_, html) => {
    const { root, removals } = ran(teasers, `${text}${html}`);
    expect(root.textContent).not.toContain('three days');
    expect(root.textContent).not.toContain('storm');
    expect(removals.every(({ reason }) => reason === 'leads-elsewhere')).toBe(true);
  });
});

describe('what only looks like one stays', () => {
  test.each([
    ['a linked headline over a whole paragraph', `${headline('/storm')}<p>${WORDS}</p>`],
    ['a card whose headline is a place in the page', `<div class="card">${headline('#storm')}<p>${WORDS}</p></div>`],
    ['a card without a link', `<div class="card"><h3>The storm</h3><p>${WORDS}</p></div>`],
    [
      'a paragraph that breaks off under a heading of the text',
      '<h3>At noon</h3><p>For three days the island waited…</p>',
    ],
    ['a card that holds the text', `<div class="card">${headline('/storm')}${text}<p>${WORDS}</p></div>`],
  ])('%s', (_, html) => {
    const { root, removals } = ran(teasers, `${text}${html}`);
    expect(removals).toEqual([]);
    expect(root.textContent).toContain('three days');
  });
});
