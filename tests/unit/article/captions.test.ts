import { describe, expect, test } from 'vitest';
import { readingText } from '../../../src/article/reading-text.ts';
import { articleOf, PARAGRAPHS, page, paragraphsHtml, withInside } from './page.ts';

const body = (document: Document) => readingText(articleOf(document)).body;

describe('captions', () => {
  const figure = '<figure><img src="/ferry.jpg" alt="A ferry"><figcaption>The ferry at dawn.</figcaption></figure>';

  test('are told apart from body text and stay with their picture', () => {
    const article = articleOf(withInside(figure));
    expect(readingText(article)).toMatchObject({ body: PARAGRAPHS, captions: ['The ferry at dawn.'] });
    expect(article.content.querySelector('figure img')?.getAttribute('src')).toBe('https://news.example/ferry.jpg');
  });

  test('are known by their name where the page has no figure', () => {
    const html =
      '<div class="photo"><img src="/ferry.jpg" alt=""><div class="photo-caption">The ferry at dawn.</div></div>';
    expect(readingText(articleOf(withInside(html)))).toMatchObject({
      body: PARAGRAPHS,
      captions: ['The ferry at dawn.'],
    });
  });

  test.each([
    [
      'in the same line as a picture of a figure',
      '<figure><span><img src="/ferry.jpg" alt=""></span><cite>The ferry at dawn.</cite></figure>',
    ],
    ['in italics in the line of a picture', '<p><img src="/ferry.jpg" alt=""><br><em>The ferry at dawn.</em></p>'],
    [
      'beside a caption of the figure',
      '<figure><span><img src="/ferry.jpg" alt=""></span><span><figcaption>The ferry</figcaption><cite>at dawn.</cite></span></figure>',
    ],
    ['in italics under a picture', '<p><img src="/ferry.jpg" alt=""></p><p><em>The ferry at dawn.</em></p>'],
  ])('are known %s', (_, html) => {
    expect(readingText(articleOf(withInside(html)))).toMatchObject({
      body: PARAGRAPHS,
      captions: ['The ferry at dawn.'],
    });
  });

  test.each([
    ['a sentence in italics that no picture precedes', '<p><em>The ferry left at dawn.</em></p>'],
    ['a sentence beside a small picture in the line', '<p><img src="/wave.png" alt=""> The ferry left at dawn.</p>'],
  ])('do not take %s', (_, html) => {
    expect(body(withInside(html))).toContain('The ferry left at dawn.');
  });

  test('come along with the picture between title and text', () => {
    const document = page(`<main><header><h1>The ferry that waited</h1>${figure}</header>
      <div class="story">${paragraphsHtml}</div></main>`);
    expect(readingText(articleOf(document))).toMatchObject({ body: PARAGRAPHS, captions: ['The ferry at dawn.'] });
  });
});
