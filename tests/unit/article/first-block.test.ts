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

  it('behind a standfirst that share buttons part from it', () => {
    const standfirst =
      '<div class="dek">Two ferrymen tell how the winter was, and why they stayed at all in the end.</div>';
    expect(landing(`<h1>The ferry</h1>${standfirst}${links(5)}<article>${paragraphsHtml}</article>`)).toBe(
      PARAGRAPHS[0],
    );
    const short = '<p>A day on the water, from the first boat to the last lamp of the evening.</p>';
    const buttons = '<button>Share</button>'.repeat(5);
    expect(landing(`<h1>The ferry</h1>${links(3)}<article>${short}${buttons}${paragraphsHtml}</article>`)).toBe(
      PARAGRAPHS[0],
    );
    const main = `<main>${standfirst}${links(5)}${paragraphsHtml}</main>`;
    expect(landing(`<h1>The ferry</h1>${links(3)}${main}`)).toBe(PARAGRAPHS[0]);
  });

  it('at a first paragraph of its own kind, though share buttons or a box stand behind it', () => {
    const [first = '', ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    expect(landing(`<h1>The ferry</h1>${links(5)}<article>${first}${links(4)}${others.join('')}</article>`)).toBe(
      PARAGRAPHS[0],
    );
    const boxes = `<div>${first}</div><aside>${links(4)}</aside><div>${others.join('')}</div>`;
    expect(landing(`<h1>The ferry</h1>${links(5)}<article>${boxes}</article>`)).toBe(PARAGRAPHS[0]);
  });

  it('at a paragraph whose boxes are those of the next, whatever the page sells in between', () => {
    const inBoxes = (text: string) => `<section class="group"><div class="inline"><p>${text}</p></div></section>`;
    const [first = '', ...others] = PARAGRAPHS.map(inBoxes);
    const offer = `<section class="offer"><p>Sign in to read the news of your coast and of all others.</p>${links(6)}</section>`;
    expect(landing(`<h1>The ferry</h1>${links(5)}<article>${first}${offer}${others.join('')}</article>`)).toBe(
      PARAGRAPHS[0],
    );
  });

  it('not in a box that calls itself a newsletter, but in a text that has one', () => {
    const letter = `<div class="newsletter-widget"><p>${PARAGRAPHS[4]}</p></div>`;
    expect(landing(`<h1>The ferry</h1>${links(5)}<article>${letter}${paragraphsHtml}</article>`)).toBe(PARAGRAPHS[0]);
    expect(
      landing(
        `<h1>The ferry</h1>${links(5)}<div class="newsletter-archive"><article>${paragraphsHtml}</article></div>`,
      ),
    ).toBe(PARAGRAPHS[0]);
  });

  it('behind a note that names other pages, and a box of facts', () => {
    const note =
      '<div>This page is about the boat that crosses the river every morning. For other ones see <a href="/x">Ferry (list)</a> and <a href="/y">Boats of the coast</a>.</div>';
    expect(
      landing(
        `<h1>The ferry</h1>${links(3)}<main>${note}<table><tr><td>${links(6)}</td></tr></table>${paragraphsHtml}</main>`,
      ),
    ).toBe(PARAGRAPHS[0]);
  });

  it('not in what is told under the pictures of a gallery, though that is longer', () => {
    const gallery = `<ul>${PARAGRAPHS.map((text) => `<li><p>${text}</p></li>`)
      .join('')
      .repeat(5)}</ul>`;
    expect(landing(`<h1>The ferry</h1>${links(5)}<article>${paragraphsHtml}</article>${links(5)}${gallery}`)).toBe(
      PARAGRAPHS[0],
    );
  });

  it('in a list that holds the text itself', () => {
    const list = `<ol>${PARAGRAPHS.map((text) => `<li>${text}</li>`).join('')}</ol>`;
    expect(landing(`<h1>The ferry</h1>${links(5)}<article>${list}</article>`)).toBe(PARAGRAPHS[0]);
  });

  it('before a table that holds the most', () => {
    const table = `<table>${PARAGRAPHS.map((text) => `<tr><td>${text}</td></tr>`).join('')}</table>`;
    expect(landing(`<h1>The ferry</h1>${links(5)}<main><p>${PARAGRAPHS[0]}</p>${links(4)}${table}</main>`)).toBe(
      PARAGRAPHS[0],
    );
  });

  it('at a first paragraph most of which is links', () => {
    const linked = `A ferryman was heard in court today, where he said that nobody had asked him anything before. ${links(30)}`;
    const short = 'Nobody on <a href="/a">the ferry that waited</a> or on <a href="/b">the island</a> was harmed.';
    for (const text of [linked, short])
      expect(landing(`<h1>The ferry</h1>${links(5)}<article><p>${text}</p>${paragraphsHtml}</article>`)).toBe(
        text.replace(/<[^>]+>/g, ''),
      );
    const byline = 'By <a href="/a">A. Ferrywoman of this paper</a> and <a href="/b">B. Boatman of the coast guard</a>';
    expect(landing(`<h1>The ferry</h1>${links(5)}<article><p>${byline}</p>${paragraphsHtml}</article>`)).toBe(
      PARAGRAPHS[0],
    );
  });

  it('under the headline that the page is called by, not under that of a box on the way', () => {
    const body = `<h1>The ferry</h1>${links(4)}<section>${paragraphsHtml}</section><h1>Read more</h1><section>${paragraphsHtml.repeat(3)}</section>`;
    const called = page(body);
    called.title = 'The ferry | The Coast';
    expect(findArticleStart(called)?.landing.textContent).toBe(PARAGRAPHS[0]);
    expect(findArticleStart(called)?.text.previousElementSibling).toBeNull();
    expect(findArticleStart(called)?.text.parentElement?.previousElementSibling?.textContent).toBe('Share');
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
