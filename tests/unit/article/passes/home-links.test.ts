import { describe, expect, it } from 'vitest';
import { homeLinks } from '../../../../src/article/passes/home-links.ts';
import { BEFORE, content, ran } from './content.ts';

const HOME = 'https://news.example/';
const PICTURE = '<img src="https://news.example/a.png" alt="The News">';
const linked = (to: string, inside = PICTURE) => `<a href="${to}">${inside}</a>`;
const left = (html: string) => ran(homeLinks, BEFORE + html).root.querySelectorAll('img, svg').length;

describe('a picture that leads to the front page of the site', () => {
  it.each([
    ['is its sign, and goes', linked(HOME)],
    ['goes when it is drawn', linked(HOME, '<svg role="img"><title></title></svg>')],
    ['goes with the name of the site', `<div>${linked(HOME, `${PICTURE} <span>The News, since 1890</span>`)}</div>`],
    ['goes with the box around it', `<div class="foot"><p>${linked(HOME)}</p></div>`],
  ])('%s', (_, html) => {
    const { root, removals, text } = ran(homeLinks, BEFORE + html);
    expect(root.querySelectorAll('img, svg')).toHaveLength(0);
    expect(removals.map(({ pass, reason }) => [pass, reason])).toEqual([['home-links', 'page-control']]);
    expect(text).toContain('The ferry left the harbour');
  });

  it.each([
    ['a picture that leads to the front page of another site', linked('https://museum.example/')],
    ['a picture that leads to a part of the site', linked(`${HOME}maps/`)],
    ['a picture with a caption', `<figure>${linked(HOME)}<figcaption>Our old front page</figcaption></figure>`],
    ['a picture in a sentence', `<p>On ${linked(HOME, `${PICTURE} our front page`)} the tide is shown each hour.</p>`],
    [
      'a paragraph that is a link',
      `<p>${linked(HOME, `${PICTURE} The harbour master draws the tide on our front page each morning, and has done so for forty years.`)}</p>`,
    ],
    ['a picture that leads nowhere', PICTURE],
  ])('is not mistaken for %s', (_, html) => {
    expect(left(html)).toBe(1);
  });

  it('stays where the article stands on the front page itself, or on no site', () => {
    for (const url of [HOME, `${HOME}#today`, 'file:///home/reader/ferry.html', 'about:srcdoc']) {
      const root = content(BEFORE + linked(HOME));
      const context = { title: '', byline: null, siteName: null, lang: 'en', url, removals: [] };
      expect(homeLinks.run(root, context)).toEqual([]);
      expect(root.querySelectorAll('img')).toHaveLength(1);
    }
  });
});
