import { describe, expect, test } from 'vitest';
import { leafBlocks, linkShare, takeOut } from '../../../src/article/blocks.ts';
import { PASSES } from '../../../src/article/passes/index.ts';
import { changed, remembering } from '../../../src/article/remembered.ts';
import { textOf } from '../../../src/article/text.ts';
import { articleOf, page, paragraphsHtml } from './page.ts';

const crowded = `
  <main><h1>The ferry that waited</h1>
  <div class="post-meta">By Ada Lund, 3 May 2024</div>
  <div class="body"><p class="intro">A standfirst that says in one line what the ferry did on that day.</p>
  <figure><img src="/a.jpg" alt="The ferry at the pier in the evening light"><span>The ferry at the pier</span>
    <div>in the evening light <small>Photo: A. Lund</small></div></figure>
  <div class="infobox"><p>The ferry was built in 1911 and carries forty people.</p></div>
  ${paragraphsHtml}
  <ul class="related-links"><li><a href="/x">Another story about the harbour and its people</a></li></ul>
  <div class="newsletter-signup"><p>Sign up for our newsletter</p></div>
  <figure><img src="/b.jpg" alt="A second picture"><figcaption>The harbour master waits at the pier for the ferry</figcaption></figure>
  <figcaption>The harbour master waits at the pier for the ferry.</figcaption>
  </div></main>`;

const crowdedArticle = (without: readonly string[]) => articleOf(page(crowded), { without });

describe('what is remembered of a copy', () => {
  test('is forgotten where something was taken out, and stays elsewhere', () => {
    const { body } = page(
      '<div id="a"><p>One.</p><p>Two <a href="/x">links</a></p></div><div id="b"><p>Three.</p></div>',
    );
    const [a, b] = [...body.children] as [Element, Element];
    remembering(() => {
      expect([textOf(a), textOf(b), leafBlocks(a).length]).toEqual(['One.Two links', 'Three.', 2]);
      expect(linkShare(a)).toBeGreaterThan(0);
      takeOut(a.lastElementChild as Element, body, 'test', 'test');
      expect([textOf(a), textOf(body), leafBlocks(a).length, linkShare(a)]).toEqual(['One.', 'One.Three.', 1, 0]);
    });
  });

  test('is read again when told that it changed, and always once the work is done', () => {
    const { body } = page('<p>One.</p>');
    const paragraph = body.firstElementChild as Element;
    remembering(() => {
      textOf(body);
      paragraph.textContent = 'Two.';
      changed(paragraph);
      expect(textOf(body)).toBe('Two.');
    });
    paragraph.textContent = 'Three.';
    expect(textOf(body)).toBe('Three.');
  });

  test('changes nothing of what the passes give', () => {
    const { content, title, byline, removals } = crowdedArticle(PASSES.map(({ name }) => name));
    const early = removals.length;
    const all = [...removals];
    const context = {
      title,
      byline,
      siteName: null,
      lang: 'en',
      url: 'https://news.example/2026/ferry.html',
      description: null,
      published: null,
    };
    for (const pass of PASSES) all.push(...pass.run(content, { ...context, removals: all }));
    const article = crowdedArticle([]);
    expect(article.content.innerHTML).toBe(content.innerHTML);
    expect(article.removals.map(({ text }) => text)).toEqual(all.map(({ text }) => text));
    expect(all.length).toBeGreaterThan(early);
  });
});
