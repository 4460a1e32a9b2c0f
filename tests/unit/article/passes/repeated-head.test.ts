import { describe, expect, it } from 'vitest';
import { highlightBoxes } from '../../../../src/article/passes/highlight-boxes.ts';
import { repeatedStandfirst } from '../../../../src/article/passes/repeated-standfirst.ts';
import { repeatedTitle } from '../../../../src/article/passes/repeated-title.ts';
import { AFTER, BEFORE, ran, SENTENCE, SOURCE } from './content.ts';

const TITLE = 'The ferry that waited';
const LEDE = 'The ferry left the harbour before dawn, when the water was still black';

describe('the title', () => {
  it.each([
    ['a heading', `<h2>${TITLE}</h2>`],
    ['a heading in capitals', `<h2>${TITLE.toUpperCase()}</h2>`],
    ['a line of text', `<p>${TITLE}</p>`],
  ])('goes where it stands again over the text as %s', (_, html) => {
    expect(ran(repeatedTitle, `${html}${BEFORE}`).removals).toMatchObject([{ reason: 'repeats-title' }]);
  });

  it('stays inside a sentence of the text', () => {
    expect(ran(repeatedTitle, `<p>${TITLE} is what people in the harbour call it.</p>${BEFORE}`).removals).toEqual([]);
  });
});

describe('the standfirst', () => {
  it('goes when the first paragraph says the same', () => {
    const { removals } = ran(repeatedStandfirst, `<p class="standfirst">${LEDE}.</p>${BEFORE}${AFTER}`);
    expect(removals).toMatchObject([{ reason: 'repeats-lede' }]);
  });

  it('stays when it has words of its own', () => {
    const own =
      '<p class="standfirst">A night on board with the crew that nobody sees, and with the woman who leads it.</p>';
    expect(ran(repeatedStandfirst, `${own}${BEFORE}${AFTER}`).removals).toEqual([]);
  });
});

describe('a box of key points', () => {
  const box = (...points: string[]) =>
    `<div class="key-points"><h3>Key points</h3><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul></div>`;

  it('goes when the text says every point', () => {
    const { removals } = ran(highlightBoxes, `${box(LEDE, `${SENTENCE}, the captain said`)}${BEFORE}${SOURCE}${AFTER}`);
    expect(removals).toMatchObject([{ reason: 'repeats-key-points' }]);
  });

  it('stays whole when one point stands nowhere else', () => {
    const { removals } = ran(
      highlightBoxes,
      `${box(LEDE, 'The harbour closes for repairs in the first week of May')}${BEFORE}${AFTER}`,
    );
    expect(removals).toEqual([]);
  });
});
