import { describe, expect, test } from 'vitest';
import { findAfter, findComments } from '../../../src/article/comments.ts';
import { page, paragraphsHtml } from './page.ts';

const TEXT = `<main><h1>The ferry that waited</h1>${paragraphsHtml}</main>`;

const LIST = '<ol><li>My aunt was on that boat.</li><li>So was mine.</li></ol>';

/** Words of the place found, shortened; null when none is found. */
const found = (body: string) => findComments(page(body))?.textContent?.trim().slice(0, 20) ?? null;

describe('comments are found', () => {
  test.each([
    ['by the id of their area', `${TEXT}<div id="comments">${LIST}</div>`],
    ['by a class that says so', `${TEXT}<section class="post-comments">${LIST}</section>`],
    ['by the name of their area', `${TEXT}<section aria-label="Reader comments">${LIST}</section>`],
    ['where a frame holds them', `${TEXT}<div id="disqus_thread">My aunt was on that boat<iframe></iframe></div>`],
  ])('%s', (_, body) => {
    expect(found(body)).toMatch(/^My aunt/);
  });

  test('by the heading over them, in many languages', () => {
    for (const title of ['Comments (12)', '3 Kommentare', 'Commentaires', 'Comentarios', '댓글 5', 'コメント', '评论'])
      expect(found(`${TEXT}<div><h3>${title}</h3>${LIST}</div>`)).toBe(title);
  });

  test('at their heading, where they have one', () => {
    expect(found(`${TEXT}<div id="comments"><h2>What you say</h2>${LIST}</div>`)).toBe('What you say');
  });
});

describe('no comments are', () => {
  test.each([
    ['a link that tells how many there are', `${TEXT}<a id="comments-link" href="#c">12 comments</a>`],
    ['a counter without any comment', `${TEXT}<div class="comments-count">12</div>`],
    ['a page that is open to comments', `<div class="comments-open"><form></form>${TEXT}</div>`],
    ['a word of the text before its end', `<h2>Comments</h2>${TEXT}`],
    ['a heading that speaks of one', `${TEXT}<h2>A comment on the weather of that night</h2>`],
  ])('%s', (_, body) => {
    expect(found(body)).toBeNull();
  });
});

describe('what comes behind the article', () => {
  const wordsAfter = (body: string) => findAfter(page(body))?.textContent?.trim() ?? null;

  test('is the first heading or area behind its last paragraph', () => {
    expect(wordsAfter(`${TEXT}<aside><h2>More boats</h2></aside><footer>Foot</footer>`)).toBe('More boats');
    expect(wordsAfter(`${TEXT}<footer>Foot</footer>`)).toBe('Foot');
  });

  test('is nothing where the page ends with the article, or has none', () => {
    expect(wordsAfter(TEXT)).toBeNull();
    expect(wordsAfter('<h1>Menu</h1><footer>Foot</footer>')).toBeNull();
  });
});
