import { describe, expect, it } from 'vitest';
import { findArticleStart } from '../../../src/article/first-block.ts';
import { findOwnLink } from '../../../src/article/own-links.ts';
import { findNavigation, findSearch } from '../../../src/article/places.ts';
import { PARAGRAPHS, page, paragraphsHtml } from './page.ts';

const links = (count: number) => '<a href="/x">Share</a> '.repeat(count);
const landing = (body: string) => findArticleStart(page(body))?.landing.textContent;

describe('an article begins', () => {
  it('at its headline, where the text follows at once', () => {
    expect(landing(`${links(9)}<h1>The ferry</h1><article>${paragraphsHtml}</article>`)).toBe('The ferry');
  });

  it('at its text, where share buttons stand between', () => {
    expect(landing(`<h1>The ferry</h1>${links(5)}<article>${paragraphsHtml}</article>`)).toBe(PARAGRAPHS[0]);
  });

  it('at a short first sentence too', () => {
    expect(
      landing(`<h1>The ferry</h1>${links(5)}<article><p>Nobody had expected the ferry.</p>${paragraphsHtml}</article>`),
    ).toBe('Nobody had expected the ferry.');
  });

  it('in its first section, though a later one is longer', () => {
    const first = PARAGRAPHS.slice(0, 3)
      .map((text) => `<p>${text}</p>`)
      .join('');
    expect(
      landing(
        `<h1>The ferry</h1>${links(5)}<section>${first}</section>${links(3)}<section>${paragraphsHtml.repeat(2)}</section>`,
      ),
    ).toBe(PARAGRAPHS[0]);
  });

  it('not in a caption, an aside, or a comment before it', () => {
    const caption = `<figure><figcaption>${PARAGRAPHS[4]}</figcaption></figure><aside><p>${PARAGRAPHS[3]}</p></aside>`;
    expect(landing(`<h1>The ferry</h1>${links(5)}<article>${caption}${paragraphsHtml}</article>`)).toBe(PARAGRAPHS[0]);
  });

  it('nowhere on a page without text', () => {
    expect(findArticleStart(page('<h1>Photos</h1><img src="a.jpg">'))).toBeNull();
  });
});

describe('other places', () => {
  it('the navigation is the first with several links, not the breadcrumbs', () => {
    const document = page(
      `<nav><a href="/">Home</a></nav><nav><a href="/a">A</a><a href="/b">B</a><a href="/c">C</a></nav>`,
    );
    expect(findNavigation(document)?.textContent).toBe('A');
  });

  it('the search is a field that takes keys, not a disabled one', () => {
    expect(findSearch(page('<input type="search" disabled>'))).toBeNull();
    expect(findSearch(page('<form role="search"><input name="words"></form>'))).not.toBeNull();
  });
});

describe("a page's own skip link", () => {
  const text = `<main id="main"><h1>The ferry</h1>${paragraphsHtml}</main>`;
  const fault = (before: string) => findOwnLink(page(before + text))?.fault;

  it('is known in other languages', () => {
    for (const name of [
      'Skip to content',
      'Zum Inhalt springen',
      'Aller au contenu',
      'Saltar al contenido',
      '본문 바로가기',
      '跳到内容',
    ]) {
      expect(fault(`<a href="#main">${name}</a>`)).toBeNull();
    }
  });

  it('is dead when nothing has its id', () => {
    expect(fault('<a href="#content">Skip to content</a>')).toBe('dead');
  });

  it('is far when tab stops lie between its target and the text', () => {
    expect(fault(`<a href="#top">Skip to content</a><div id="top"></div>${links(5)}`)).toBe('far');
  });

  it('is no link to another page, and none far down', () => {
    expect(findOwnLink(page(`<a href="/main-story">Skip to main story</a>${text}`))).toBeNull();
    expect(findOwnLink(page(`${links(9)}<a href="#main">Skip to content</a>${text}`))).toBeNull();
  });
});
