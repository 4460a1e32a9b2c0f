import { describe, expect, it } from 'vitest';
import { duplicatePictures } from '../../../../src/article/passes/duplicate-pictures.ts';
import { repeatedAlt } from '../../../../src/article/passes/repeated-alt.ts';
import { AFTER, BEFORE, ran, SENTENCE, SOURCE } from './content.ts';

const CAPTION = 'Ines Alder waits on the bridge of the ferry Aurelia before it leaves.';
const image = (alt: string, src = 'a.jpg') => `<img src="https://news.example/${src}" alt="${alt}">`;
const alts = (html: string, title?: string) =>
  [...ran(repeatedAlt, html, title).root.querySelectorAll('img')].map((picture) => picture.getAttribute('alt'));

describe('an alternative text', () => {
  it.each([
    ['its caption', `<figure>${image(CAPTION)}<figcaption>${CAPTION}</figcaption></figure>`],
    [
      'its caption but for the credit',
      `<figure>${image(CAPTION)}<figcaption>${CAPTION} Photo: J. Alder</figcaption></figure>`,
    ],
    [
      'its caption and a credit more',
      `<figure>${image(`${CAPTION} (AP)`)}<figcaption>${CAPTION}</figcaption></figure>`,
    ],
    ['a sentence of the text', `${image(SENTENCE)}${SOURCE}`],
    ['the title', image('The ferry that waited')],
  ])('is emptied when it repeats %s, and picture and caption stay', (_, html) => {
    const { root, removals } = ran(repeatedAlt, `${html}${BEFORE}`);
    expect(root.querySelector('img')?.getAttribute('alt')).toBe('');
    expect(removals).toHaveLength(1);
    expect(removals[0]?.node).toBeUndefined();
  });

  it('stays when it says what nothing else says', () => {
    const alt = 'A woman in a yellow coat leans on a brass rail.';
    expect(alts(`<figure>${image(alt)}<figcaption>${CAPTION}</figcaption></figure>${BEFORE}`)).toEqual([alt]);
  });

  it('stays on different pictures that share it', () => {
    expect(alts(`${image('On the table', 'a.jpg')}${BEFORE}${image('On the table', 'b.jpg')}${AFTER}`)).toEqual([
      'On the table',
      'On the table',
    ]);
  });
});

describe('a picture shown twice', () => {
  const left = (html: string) => ran(duplicatePictures, html).root.querySelectorAll('img').length;

  it('goes when the next one is the same file in another size', () => {
    expect(left(`${image('x', 'a-1024x768.jpg?w=1024')}${image('x', 'a.jpg?w=300')}${BEFORE}`)).toBe(1);
  });

  it('goes when one names the file only among several sizes, and leaves the one that is for browsers with scripts', () => {
    const small = '<img data-legible-noscript="" src="https://news.example/a_medium.jpg" alt="x">';
    const set = 'https://news.example/a_small.jpg 320w, https://news.example/a_medium.jpg 480w';
    const { root } = ran(duplicatePictures, `<div>${small}<img srcset="${set}" alt="x"></div>${BEFORE}`);
    expect([...root.querySelectorAll('img')].map((picture) => picture.getAttribute('srcset'))).toEqual([set]);
  });

  it('stays when only the sizes, or the stand-ins of a lazy loader, are the same', () => {
    const lazy = (name: string) => `<img src="/wait.png" srcset="/${name}.jpg 320w, /${name}-wide.jpg 640w" alt="x">`;
    expect(left(`${lazy('quay')}${lazy('boat')}${BEFORE}`)).toBe(2);
  });

  it('stays when another file has the same alternative text', () => {
    expect(left(`${image('x', 'a.jpg')}${image('x', 'b.jpg')}${BEFORE}`)).toBe(2);
  });

  it('stays when the text returns to it later', () => {
    expect(left(`${image('x')}${BEFORE}${image('x')}${AFTER}`)).toBe(2);
  });
});
