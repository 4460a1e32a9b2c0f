import { describe, expect, test } from 'vitest';
import { factBoxes } from '../../../../src/article/passes/fact-boxes.ts';
import { readingText } from '../../../../src/article/reading-text.ts';
import { articleOf, PARAGRAPHS, page } from '../page.ts';
import { AFTER, BEFORE, ran, SOURCE } from './content.ts';

const FACTS = 'Twelve ferries wait behind the island each year, the harbour office says.';
const text = `${BEFORE}${SOURCE}${AFTER}`;

describe('a box of background', () => {
  test.each(['infobox', 'story-factbox', 'faktaruta', 'expandable-box js-expandable-box'])(
    'called %s is set apart from the text and loses nothing',
    (name) => {
      const { root, removals } = ran(factBoxes, `${text}<div class="${name}"><h3>Ferries</h3><p>${FACTS}</p></div>`);
      expect(root.querySelector('aside')?.textContent).toBe(`Ferries${FACTS}`);
      expect(removals).toEqual([]);
    },
  );

  test('is spoken where it stands and is no part of the body', () => {
    const [first = '', ...rest] = PARAGRAPHS;
    const box = `<div class="infobox"><p>${FACTS}</p></div>`;
    const story = `<p>${first}</p>${box}${rest.map((one) => `<p>${one}</p>`).join('')}`;
    const said = readingText(articleOf(page(`<main><h1>The ferry that waited</h1><div>${story}</div></main>`)));
    expect(said.body).toEqual(PARAGRAPHS);
    expect(said.spoken).toContain(FACTS);
  });
});

describe('what only looks like one stays in the text', () => {
  test.each([
    ['a box of another name', `${text}<div class="product-box"><p>${FACTS}</p></div>`],
    ['an article in a box of that name', `<div class="infobox">${text}</div><p>${FACTS}</p>`],
    ['a box with little text around it', `${BEFORE}<div class="infobox"><p>${FACTS}</p></div>`],
  ])('%s', (_, html) => {
    expect(ran(factBoxes, html).root.querySelector('aside')).toBeNull();
  });
});
