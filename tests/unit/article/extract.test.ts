import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/article/extract.ts';
import { readingText } from '../../../src/article/reading-text.ts';
import { articleOf, PARAGRAPHS, page, paragraphsHtml } from './page.ts';

const story = `
  <div class="sr-only"><h2>Accessibility links</h2><ul><li><a href="#content">Skip to content</a></li></ul></div>
  <nav><ul><li><a href="/world">World</a></li><li><a href="/video">Video</a></li></ul></nav>
  <main><h1>The ferry that waited</h1><div id="body">${paragraphsHtml}</div></main>
  <footer>All rights reserved</footer>`;

describe('an article', () => {
  test('is its paragraphs in order, without what stands around them', () => {
    expect(readingText(articleOf(page(story))).body).toEqual(PARAGRAPHS);
  });

  test('leaves the live page as it was', () => {
    const document = page(story);
    const before = document.documentElement.outerHTML;
    articleOf(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leaves no copy standing in a document, where Chromium would keep players and all around them', () => {
    const { content } = articleOf(page(`${story}<aside><video src="/v.mp4"></video></aside>`));
    expect(content.ownerDocument.querySelector('video, p')).toBeNull();
  });

  test.each([
    [
      'as the page shows it, when its title words the end in another way',
      'The ferry that waited for two days',
      'The ferry that waited: a report',
    ],
    [
      'as the page shows it, when only one of its share cards tells it',
      'Two days behind the island',
      'A captain learns patience',
    ],
    [
      'as the share card tells it, when the page shows it behind a kicker',
      'Boats The ferry that waited',
      'The ferry that waited',
    ],
    ['as the share card tells it, when the page shows only its own name', 'The Harbour Times', 'The ferry that waited'],
  ])('has its headline %s', (name, shown, told) => {
    const head = `<title>${told}</title><meta property="og:title" content="${told}">${
      name.includes('only one') ? `<meta name="twitter:title" content="${shown}">` : ''
    }`;
    const document = page(`<h1>${shown}</h1><main><div>${paragraphsHtml}</div></main>`, head);
    expect(articleOf(document).title).toBe(name.startsWith('as the page') ? shown : told);
  });

  test('has its headline in words, where the page breaks it into lines', () => {
    const head = '<title>The ferry that waited</title>';
    const document = page(`<h1>The ferry<br>that waited</h1><main><div>${paragraphsHtml}</div></main>`, head);
    expect(articleOf(document).title).toBe('The ferry that waited');
  });

  test('holds no marked-up annotation of a formula, which browsers do not show', () => {
    const formula =
      '<math><mi>x</mi><annotation-xml encoding="text/html"><p>Unseen words about it.</p></annotation-xml></math>';
    const { content } = articleOf(page(story.replace('<p>', `<p>${formula} `)));
    expect(content.textContent).not.toContain('Unseen words');
  });

  test('is the same when it is extracted twice', () => {
    const document = page(story);
    const [first, second] = [articleOf(document), articleOf(document)];
    expect(second.content.outerHTML).toBe(first.content.outerHTML);
    expect(second.removals.map(({ text }) => text)).toEqual(first.removals.map(({ text }) => text));
  });

  test('leads back from each of its blocks to the live element', () => {
    const document = page(story);
    const article = articleOf(document);
    const block = article.content.querySelector('p');
    const live = article.live(Number(block?.getAttribute('data-legible-n')));
    expect(live).toBe(document.querySelector('#body p'));
    live?.remove();
    expect(article.live(Number(block?.getAttribute('data-legible-n')))).toBeUndefined();
  });
});

describe('a page without an article', () => {
  test('says that it has no text', () => {
    expect(extract(page(''))).toEqual({ none: 'no-text' });
  });

  test('says that it has no body', () => {
    const document = page('');
    document.body.remove();
    expect(extract(document)).toEqual({ none: 'no-body' });
  });
});
