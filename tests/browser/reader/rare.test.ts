import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { longParagraphs } from '../../fixtures/long-article.ts';
import { fake } from '../../support/fake-extension.ts';
import { closeReader, find, openReader, SENTENCES, setPage, settle, shadow, TITLE, use } from './reading-page.ts';

beforeEach(async () => {
  await page.viewport(1280, 900);
});
afterEach(() => {
  for (const area of ['sync', 'local'] as const) fake.storage[area].broken = false;
  closeReader();
});

const FERRY = '/tests/fixtures/pages/night-ferry.svg';
const PAUSE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

/** An article with some things between its paragraphs. */
const article = (...things: string[]) =>
  `<main><article><h1>${TITLE}</h1>${things.map((thing, i) => `<p>${SENTENCES.replaceAll('lamp', `lamp ${i + 1}`)}</p>${thing}`).join('')}<p>${SENTENCES.replaceAll('wind', 'fog')}</p></article></main>`;

const all = (selector: string) => [...shadow().querySelectorAll<HTMLElement>(selector)];

describe('pictures that pages load late', () => {
  it.each([
    ['with its address kept back', `<img alt="A ferry" width="400" src="${PAUSE}" data-src="${FERRY}">`],
    ['in sizes kept back', `<img alt="A ferry" width="400" src="${PAUSE}" data-srcset="${FERRY} 1x, ${FERRY}?2 2x">`],
    ['in sizes', `<img alt="A ferry" width="400" srcset="${FERRY} 400w, ${FERRY}?8 800w" sizes="400px">`],
    ['to be loaded when it is near', `<img alt="A ferry" width="400" loading="lazy" src="${FERRY}">`],
    [
      'for browsers without scripts',
      `<img alt="" width="400" src="${PAUSE}"><noscript><img alt="A ferry" src="${FERRY}"></noscript>`,
    ],
  ])('are there at once: one %s', async (_, picture) => {
    setPage(article('', '', '', `<div style="height: 6000px"></div><figure>${picture}</figure>`));
    await openReader();
    await expect
      .poll(() => all('.text img').map((each) => (each as HTMLImageElement).naturalWidth > 100))
      .toEqual([true]);
    expect((find('.text img') as HTMLImageElement).currentSrc).toContain(FERRY);
    expect(find('.text img').getAttribute('alt')).toBe('A ferry');
  });
});

describe('formulas', () => {
  it('stay formulas, in a line and as a block that scrolls by itself under a name', async () => {
    const fraction = '<mfrac><mi>a</mi><mn>2</mn></mfrac>';
    const line = `<p>${SENTENCES.replaceAll('page', 'leaf')} Half of it is <math>${fraction}</math> as anyone can see.</p>`;
    setPage(article(line, `<math display="block"><mi>x</mi><mo>=</mo>${fraction}</math>`));
    await openReader();
    expect(all('.text math').map(({ namespaceURI }) => namespaceURI)).toEqual(
      Array(2).fill('http://www.w3.org/1998/Math/MathML'),
    );
    expect(all('.text mfrac').map(({ textContent }) => textContent)).toEqual(['a2', 'a2']);
    const [top, bottom] = [...find('.text mfrac').children].map((each) => each.getBoundingClientRect());
    expect(top?.bottom).toBeLessThan((bottom?.top ?? 0) + 1);
    expect(find('.wide-math').ariaLabel ?? find('.wide-math').getAttribute('aria-label')).toBe('Formula');
  });
});

describe('drawings and frames', () => {
  it('keep their names', async () => {
    const drawing =
      '<figure><svg viewBox="0 0 9 9" width="300" height="300"><title>A map of the pier</title><rect width="9" height="9"/></svg></figure>';
    setPage(article(drawing, '<iframe title="The sound of the sea" src="https://player.vimeo.com/video/1"></iframe>'));
    await openReader();
    expect(find('.text svg').querySelector('title')?.textContent).toBe('A map of the pier');
    expect(find('.text svg').getAttribute('role')).toBe('img');
    expect(all('.text a').map(({ textContent }) => textContent)).toEqual(['The sound of the sea']);
  });
});

describe('an article of one sentence', () => {
  it('opens whole, with every panel', async () => {
    setPage(
      `<main><article><h1>${TITLE}</h1><p>The lamp keeper of the pier has put out his lamp for the last time.</p></article></main>`,
    );
    await openReader();
    expect(all('.text p').map(({ textContent }) => textContent)).toEqual([
      'The lamp keeper of the pier has put out his lamp for the last time.',
    ]);
    for (const panel of ['contents', 'look', 'print', 'help']) {
      await use(panel);
      expect(find('.panel h2').textContent).not.toBe('');
    }
  });
});

describe('an article of 100,000 words', () => {
  it('opens whole, changes its look, and has its place told', { timeout: 60_000 }, async () => {
    const paragraphs = longParagraphs(1800);
    expect(paragraphs.join(' ').split(' ').length).toBeGreaterThan(100_000);
    setPage(
      `<main><article><h1>${TITLE}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></main>`,
    );
    const control = await openReader();
    expect(all('.text p').map(({ textContent }) => textContent)).toEqual(paragraphs);
    await use('size');
    find<HTMLInputElement>('.panel input:not(:checked)').click();
    await settle();
    expect(find('[role="status"]').textContent).toMatch(/^Text size/);
    await use('print');
    expect(find('.panel h2').textContent).toBe('Print, save');
    all('.text p').at(900)?.scrollIntoView();
    await settle();
    control.where();
    await expect.poll(() => find('[role="status"]').textContent).toMatch(/\b5\d % read/);
  });
});

describe('a table of sixty columns', () => {
  const cells = Array.from({ length: 60 }, (_, i) => `measure ${i + 1}`);
  const TABLE = `<table><tr>${cells.map((_, i) => `<th>Head ${i + 1}</th>`).join('')}</tr><tr>${cells.map((words) => `<td>${words}</td>`).join('')}</tr></table>`;

  it('scrolls inside itself at 320 px, and as cards needs no scrolling', async () => {
    await page.viewport(320, 640);
    setPage(article('', TABLE));
    await openReader({ textSize: 32 });
    const box = find('.wide-table');
    expect(all('.text td').map(({ textContent }) => textContent)).toEqual(cells);
    expect(document.documentElement.scrollWidth).toBe(320);
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    closeReader();
    setPage(article('', TABLE));
    await openReader({ textSize: 32, tableCards: true });
    expect(all('.row-card dd').map(({ textContent }) => textContent)).toEqual(cells);
    expect(document.documentElement.scrollWidth).toBe(320);
  });
});

describe('a store that is full', () => {
  it('is told in a sentence, and the change holds', async () => {
    setPage(article(''));
    await openReader();
    for (const area of ['sync', 'local'] as const) fake.storage[area].broken = true;
    await use('size');
    find<HTMLInputElement>('.panel input[value="64"], .panel input:not(:checked)').click();
    const sentence = 'The browser could not save this change. It holds until you close this.';
    await expect.poll(() => find('[role="status"]').textContent).toBe(sentence);
    expect(find('.answer').textContent).toBe(sentence);
    const size = getComputedStyle(find('.text p')).fontSize;
    expect(size).not.toBe('24px');
    await use('contents');
    await use('size');
    expect(getComputedStyle(find('.text p')).fontSize).toBe(size);
  });
});
