import { describe, expect, it } from 'vitest';
import { related } from '../../../../src/article/passes/boxes.ts';
import { readMore } from '../../../../src/article/passes/read-more.ts';
import { AFTER, BEFORE, ran, SOURCE } from './content.ts';

const PICTURE = '<img src="https://news.example/a.jpg" alt="Waves">';
const TEASER = '<a class="article-teaser" href="/storm"><span>The storm that never came to the island</span></a>';
const card = (picture: string) => `<div class="row"><div>${picture}</div><div>${TEASER}</div></div>`;
const pictures = (html: string) => ran(related, html).root.querySelectorAll('img').length;

describe('a box of another article', () => {
  it('goes with the thumbnail beside it', () => {
    const { root, removals, text } = ran(related, `${BEFORE}${card(PICTURE)}${SOURCE}${AFTER}`);
    expect(root.querySelector('img')).toBeNull();
    expect(text).not.toContain('The storm');
    expect(removals).toEqual([expect.objectContaining({ reason: 'leads-elsewhere' })]);
    expect(removals[0]?.node?.querySelector('img')).not.toBeNull();
  });

  it.each([
    ['over all text', `${card(PICTURE)}${BEFORE}${SOURCE}${AFTER}`],
    ['in a figure', `${BEFORE}${card(`<figure>${PICTURE}</figure>`)}${SOURCE}${AFTER}`],
    ['with words of its own', `${BEFORE}${card(`${PICTURE}<p>The sea that morning.</p>`)}${SOURCE}${AFTER}`],
    ['in a row of pictures', `${BEFORE}${card(`${PICTURE}${PICTURE}`)}${SOURCE}${AFTER}`],
  ])('leaves a picture %s', (_, html) => {
    expect(pictures(html)).toBeGreaterThan(0);
    expect(ran(related, html).text).not.toContain('The storm');
  });
});

describe('a label of other articles that has lost their headlines', () => {
  const label = '<h4>Auch interessant</h4>';
  const pictures = (html: string) => ran(readMore, `${BEFORE}${html}${AFTER}`).root.querySelectorAll('img').length;

  it.each([
    ['under it', `${label}<div><div>${PICTURE}</div></div>`],
    ['beside it', `<div><div>${label}</div><div>${PICTURE}</div></div>`],
  ])('takes the thumbnail %s along', (_, html) => {
    expect(pictures(html)).toBe(0);
    expect(ran(readMore, `${BEFORE}${html}${AFTER}`).text).not.toContain('interessant');
  });

  it.each([
    ['in a figure', `${label}<figure>${PICTURE}</figure>`],
    ['behind the next paragraph', `${label}${SOURCE}<div>${PICTURE}</div>`],
    ['under another heading', `<h4>Auf der Insel</h4><div>${PICTURE}</div>`],
  ])('leaves a picture %s', (_, html) => {
    expect(pictures(html)).toBe(1);
  });
});
