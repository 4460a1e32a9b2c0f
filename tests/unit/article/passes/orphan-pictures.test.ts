import { describe, expect, it } from 'vitest';
import { orphanPictures } from '../../../../src/article/passes/orphan-pictures.ts';
import { content, ran } from './content.ts';

const left = (html: string) => {
  const node = content('<div>See also: <a href="https://news.example/other">Another ferry</a></div>');
  const before = [{ pass: 'related', reason: 'leads-elsewhere', text: 'See also', where: null, node }];
  const { root } = ran(orphanPictures, html, undefined, before);
  return root.querySelectorAll('img').length;
};
const linked = (alt: string, to = 'other') => `<a href="https://news.example/${to}"><img src="a.jpg" alt="${alt}"></a>`;

describe('the thumbnail of a box that was left out', () => {
  it('goes with it', () => {
    expect(left(`<p>Text.</p>${linked('')}`)).toBe(0);
  });

  it.each([
    ['a picture that leads elsewhere', linked('', 'map')],
    ['a picture with a description', linked('The ferry at dawn')],
    ['a picture with a caption', `<figure>${linked('')}<figcaption>At dawn</figcaption></figure>`],
    ['a picture beside words', `<a href="https://news.example/other"><img src="a.jpg" alt=""> Another ferry</a>`],
    ['a picture that leads nowhere', '<img src="a.jpg" alt="">'],
  ])('does not take along %s', (_, html) => {
    expect(left(html)).toBe(1);
  });
});
