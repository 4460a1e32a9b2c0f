import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/article/detect.ts';
import { otherPages } from '../../fixtures/other-pages.ts';
import { PARAGRAPHS, paragraphsHtml } from './page.ts';

const URL = 'https://news.example/2026/the-ferry-that-waited-two-days.html';

function judge(html: string, url = URL) {
  return detect(new JSDOM(`<!doctype html>${html}`, { url }).window.document);
}

const article = `<h1>The ferry that waited</h1><p class="byline">By A. Writer</p><div class="article-body">${paragraphsHtml}</div>`;

describe('an article', () => {
  it('is recognised by its text, with the reasons', () => {
    const { article: found, reasons } = judge(`<article>${article}</article>`);
    expect(found).toBe(true);
    expect(reasons).toContain('one-place');
    expect(reasons).toContain('long-address');
  });

  it('is recognised in a script without spaces between words', () => {
    const line =
      '渡轮在黎明之前离开了港口，那时海水还是黑色的，码头上没有人向它挥手，船上有十二个人，大多数是渔民，他们带着渔网和冰。';
    expect(
      judge(`<article><h1>等待的渡轮</h1><div class="article-body">${`<p>${line}</p>`.repeat(5)}</div></article>`)
        .article,
    ).toBe(true);
  });

  it('is recognised with readers’ comments below it', () => {
    const comments = `<div class="comments">${`<div class="comment"><p>${PARAGRAPHS[0]}</p></div>`.repeat(5)}</div>`;
    expect(judge(`<article>${article}</article>${comments}`).article).toBe(true);
  });
});

describe('no article', () => {
  it('is a page without a body, an empty page, or a frameset', () => {
    expect(judge('').article).toBe(false);
    expect(judge('<html><frameset><frame src="/a"></frameset></html>').reasons).toEqual(['no-body']);
    expect(judge('<p>Saved.</p>').reasons).toEqual(['little-text']);
  });

  it('is the same text on the front page of a shop', () => {
    const shop = `<html><head><meta property="og:type" content="product"></head><body><form action="/cart/add"><button>Add</button></form>${paragraphsHtml}</body></html>`;
    expect(judge(shop, 'https://shop.example/').article).toBe(false);
  });

  it.each(otherPages())('is a $kind: $url', ({ html, url }) => {
    expect(judge(html, url).article).toBe(false);
  });
});
