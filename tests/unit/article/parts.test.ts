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

  test('the descriptions of pictures where they stand, behind a sentence that they stand in', () => {
    const sea = '<img src="/sea.jpg" alt="The sea at night">';
    const said = (html: string) => readingText(articleOf(story(`${html}${paragraphsHtml}`))).spoken.slice(0, 2);
    expect(said(`<h2>${sea} Before dawn</h2>`)).toEqual(['The sea at night', 'Before dawn']);
    expect(said(`<h2>Before ${sea} dawn</h2>`)).toEqual(['Before dawn', 'The sea at night']);
  });

  test('the words of a link that is labelled with nothing but its address', () => {
    const link = (label: string) =>
      `<p>The captain keeps <a href="/log" aria-label="${label}">a log</a> in his cabin.</p>`;
    const labelOf = (label: string) =>
      content(`${link(label)}${paragraphsHtml}`)
        .querySelector('a')
        ?.getAttribute('aria-label');
    expect(labelOf('/news/4403-the-log-of-the-ferry')).toBeNull();
    expect(labelOf('https://news.example/log')).toBeNull();
    expect(labelOf('a log of every crossing')).toBe('a log of every crossing');
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

  test('and counts signs of dense scripts as what they say', () => {
    const lede = '渡船在黎明前离开港口，当时海水仍是黑色，码头上没有人向它挥手告别，船上有十二个人，大多数是渔民。';
    const above = `<main><h1>${TITLE}</h1><p class="ingress">${lede}</p><div class="story">${paragraphsHtml}</div></main>`;
    expect(readingText(articleOf(page(above))).body[0]).toBe(lede);
  });

  test('the standfirst of a page that prints its title once more under it', () => {
    const text = 'Twelve people waited for two days in the northern harbour.';
    const head = `<header><h1>${TITLE}</h1><p class="standfirst">${text}</p><h2>${TITLE}</h2></header>`;
    const { content } = articleOf(page(`<main>${head}<div class="story">${paragraphsHtml}</div></main>`));
    expect(content.textContent).toContain(text);
  });

  test('a first paragraph however long, with the heading over it, outside the container of the rest', () => {
    const lede = PARAGRAPHS.join(' ').repeat(2);
    const document = page(`<main><article><h1>${TITLE}</h1><section id="brief"><h3>In short</h3><p>${lede}</p></section>
      <h2>At noon</h2>${paragraphsHtml}</article></main>`);
    expect(readingText(articleOf(document)).body.slice(0, 2)).toEqual(['In short', lede]);
  });

  test('the lede of a page that sets its headline in a second-level heading', () => {
    const lede =
      'Twelve people learn how to wait on the water, and what those know who have waited on it all their lives.';
    const document = page(`<article><h2>How twelve people waited</h2><div><div>${lede} ${lede}</div></div>
      <div class="video"><h2>More videos</h2></div><div class="story">${paragraphsHtml}</div></article>`);
    expect(readingText(articleOf(document)).body).toEqual([`${lede} ${lede}`, ...PARAGRAPHS]);
  });

  test('the lede of a page that prints its title once more right over the text', () => {
    const lede = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`;
    const document = page(`<article><h2>How twelve people waited</h2><div><div>${lede}</div></div>
      <div class="story"><h2>${TITLE}</h2>${paragraphsHtml}</div></article>`);
    expect(readingText(articleOf(document)).body).toEqual([lede, ...PARAGRAPHS]);
  });

  test.each([
    ['by their box', '<div class="key-takeaways">', '<h4>What to know</h4>'],
    ['by the heading over them', '<div>', '<h4>Key takeaways</h4>'],
  ])('its key points above the text, called so %s', (_, box, heading) => {
    const points = ['Ferries wait longer than the timetable has it', 'Bread and tea last twelve people for two days'];
    const list = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
    const above = (html: string) =>
      page(`<main><h1>${TITLE}</h1>${html}<div class="story">${paragraphsHtml}</div></main>`);
    const said = readingText(articleOf(above(`${box}${heading}${list}</div>`))).body;
    expect(said).toEqual(expect.arrayContaining([...points, ...PARAGRAPHS]));
  });

  test('a line of the title that stands in the container of the text as a subtitle', () => {
    const line = 'Twelve people learn how to wait on the water';
    const document = story(`<h2 class="sub-headline">${line}</h2>${paragraphsHtml}`);
    expect(readingText(articleOf(document)).body).toEqual(PARAGRAPHS);
    expect(readingText(articleOf(document)).spoken).toContain(line);
  });

  test('a short paragraph as text, whatever the box of the text is called', () => {
    const short = 'Nobody had slept, and nobody said so aloud.';
    const document = page(
      `<main><h1>${TITLE}</h1><div class="text-description">${paragraphsHtml}<p>${short}</p></div></main>`,
    );
    expect(readingText(articleOf(document)).body).toEqual([...PARAGRAPHS, short]);
  });

  test('a first paragraph as text, also where the page summarises itself in its words', () => {
    const head = `<title>${TITLE}</title><meta name="description" content="${PARAGRAPHS[0]}">`;
    const document = page(
      `<main><h1>${TITLE}</h1><div class="story">${paragraphsHtml}<p class="byline">By Ada Moreno</p></div></main>`,
      head,
    );
    expect(readingText(articleOf(document)).body.slice(0, 2)).toEqual(PARAGRAPHS.slice(0, 2));
  });

  test('the space between words where it stands in an element of its own', () => {
    const root = content(`${paragraphsHtml}<p>The <a href="/log">log</a><strong> </strong>says so.</p>`);
    expect(root.textContent).toContain('The log says so.');
  });

  test('posts of others that it shows, whatever their box is called', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>The ferry is late again, and the whole island knows it.</p></blockquote>';
    const [first, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    const root = content(`${first}<div class="social-media-embed">${post}</div>${rest.join('')}`);
    expect(root.textContent).toContain('The ferry is late again');
  });

  test('paragraphs of the same class that a page builder has put into rows of their own', () => {
    const row = (text: string) => `<div class="row"><div class="col"><p class="body-text">${text}</p></div></div>`;
    const document = page(
      `<main><h1>${TITLE}</h1><div class="rows">${PARAGRAPHS.map(row).join('<div class="row"><a href="/a">A lamp</a></div>')}</div></main>`,
    );
    expect(readingText(articleOf(document)).body).toEqual(expect.arrayContaining(PARAGRAPHS));
  });

  test('and such paragraphs by the name of their class, when most others have none', () => {
    const row = (html: string) => `<div class="row"><div class="col">${html}</div></div>`;
    const named = PARAGRAPHS.map((text) => row(`<p class="article-paragraph">${text} It was so.</p>`));
    const [start, ...rest] = named.slice(0, 4);
    const document = page(
      `<main><h1>${TITLE}</h1><div>${start}${rest.join('')}${row(paragraphsHtml)}<div class="row"><a href="/a">A lamp</a></div>${named[4]}</div></main>`,
    );
    expect(readingText(articleOf(document)).body).toContain(`${PARAGRAPHS[4]} It was so.`);
  });

  test.each([
    [
      'a dash in its title',
      'The ferry that waited — and nobody waved',
      'Harbour News',
      'The ferry that waited — and nobody waved',
    ],
    [
      'no name of its site in its title',
      'The ferry that waited - Harbour News',
      'Harbour News',
      'The ferry that waited',
    ],
  ])('%s', (_, card, site, title) => {
    const head = `<title>x</title><meta property="og:title" content="${card}"><meta property="og:site_name" content="${site}">`;
    expect(articleOf(page(`<main><div class="story">${paragraphsHtml}</div></main>`, head)).title).toBe(title);
  });

  test('readings of Han signs in brackets, as browsers without ruby print them', () => {
    const document = story(`<p><ruby>弾劾<rp>(</rp><rt>だんがい</rt><rp>)</rp></ruby>です。</p>${paragraphsHtml}`);
    const [line = ''] = readingText(articleOf(document)).body;
    expect(line).toBe('弾劾（だんがい）です。');
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

  test('the questions over such answers, each in a box of its own', () => {
    const fold = (question: string, answer: string) =>
      `<div class="accordion"><div class="accordion-title"><h3>${question}</h3></div><div class="accordion-content"><p>${answer}</p></div></div>`;
    const answers = PARAGRAPHS.slice(0, 3).map((text, i) => fold(`Is it safe on day ${i}?`, `${text} ${text}`));
    const said = readingText(articleOf(story(`${paragraphsHtml}${answers.join('')}`))).body;
    expect(said).toEqual(expect.arrayContaining(['Is it safe on day 1?', 'Is it safe on day 2?']));
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
