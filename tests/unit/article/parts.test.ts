import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingText } from '../../../src/article/reading-text.ts';
import { articleOf, PARAGRAPHS, page, paragraphsHtml } from './page.ts';

const TITLE = 'The ferry that waited';
const story = (html: string) => page(`<main><h1>${TITLE}</h1><div class="story">${html}</div></main>`);
const content = (html: string) => articleOf(story(html)).content;

describe('an article keeps', () => {
  test('its headings with the levels the page gave them', () => {
    const root = content(`<h2>Before dawn</h2>${paragraphsHtml}<h4>At noon</h4>${paragraphsHtml}`);
    expect([...root.querySelectorAll('h2, h3, h4')].map((heading) => heading.localName)).toEqual(['h2', 'h4']);
  });

  test('a dateline that stands outside any paragraph', () => {
    const document = story(`<span class="dateline">AUBURN, Wash. —</span> ${paragraphsHtml}`);
    expect(readingText(articleOf(document)).body).toEqual(['AUBURN, Wash. —', ...PARAGRAPHS]);
  });

  test('text between line breaks, as the paragraphs a reader sees', () => {
    const document = story(PARAGRAPHS.join('<br><br>'));
    expect(readingText(articleOf(document)).body).toEqual(PARAGRAPHS);
  });

  test('a longer standfirst as text, a short one as a subtitle', () => {
    const short = 'Twelve people learn how to wait on the water';
    const above = (text: string) =>
      page(`<main><h1>${TITLE}</h1><p class="standfirst">${text}</p><div class="story">${paragraphsHtml}</div></main>`);
    const long = `${short}, and what they were told in two days and two nights by those who had waited before them.`;
    expect(readingText(articleOf(above(long))).body[0]).toBe(long);
    expect(readingText(articleOf(above(short)))).toMatchObject({ body: PARAGRAPHS });
    expect(readingText(articleOf(above(short))).spoken).toContain(short);
  });

  test('mathematics and code as they are', () => {
    const root = content(`${paragraphsHtml}<p>So <math><mi>x</mi></math> it is.</p><pre><code>a  b</code></pre>`);
    expect(root.querySelector('math mi')?.textContent).toBe('x');
    expect(root.querySelector('pre')?.textContent).toBe('a  b');
  });

  test('pictures that wait for a script, with the address they wait for', () => {
    const root = content(
      `${paragraphsHtml}<p><img src="data:image/gif;base64,R0lGOD" data-src="/late.jpg" alt="Late"></p>`,
    );
    expect(root.querySelector('img')?.getAttribute('src')).toBe('https://news.example/late.jpg');
  });

  test('answers that open at a click, though the page folds them away', () => {
    const html = `${paragraphsHtml}<div class="accordion"><h3>Is it safe?</h3>
      <div class="accordion-content" hidden><p>It is as safe as a ferry can be, and safer than the road along the coast.</p></div></div>`;
    expect(readingText(articleOf(story(html))).body.join(' ')).toContain('as safe as a ferry can be');
  });

  test('no text that the page hides', () => {
    expect(content(`${paragraphsHtml}<p hidden>Nobody sees this.</p>`).textContent).not.toContain('Nobody');
  });

  test('addresses that can be followed, and no others', () => {
    const root = content(
      `${paragraphsHtml}<p>See <a href="/a">one</a>, <a href="javascript:go()">two</a> and more of it.</p>`,
    );
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://news.example/a',
      null,
    ]);
  });

  test('an article that its page hides until a script has run', () => {
    const long = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace(/^./, 'And $&'))]
      .map((text) => `<p>${text}</p>`)
      .join('');
    const document = page(`<div style="visibility: hidden"><main><h1>${TITLE}</h1><div>${long}</div></main></div>`);
    expect(readingText(articleOf(document)).body).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  });
});

describe('whatever the paragraphs say', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 18, maxLength: 40 });
  const sentence = words.map((list) => `${list.join(' ')}, and so it went on until the end.`);

  test('each stays once and in order, and the page is left as it was', () => {
    const texts = fc.uniqueArray(sentence, { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(texts, (all) => {
        const document = story(all.map((text) => `<p>${text}</p>`).join(''));
        const before = document.documentElement.outerHTML;
        expect(readingText(articleOf(document)).body).toEqual(all);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 12 },
    );
  });
});
