import { describe, expect, it } from 'vitest';
import { page, scan, titles } from './page.ts';

const MARKED: readonly (readonly [rule: string, body: string, found: readonly string[]])[] = [
  [
    'tags tell level and words',
    '<h1>Boats</h1><h2>Small</h2><h3>Rowed</h3><h2>Large</h2>',
    ['1 Boats', '2 Small', '3 Rowed', '2 Large'],
  ],
  [
    'a role makes one of any element, level 2 unless it says otherwise',
    '<p role="heading">a b</p><div role="heading" aria-level="4">c</div>',
    ['2 a b', '4 c'],
  ],
  [
    'aria-level goes before the tag, nonsense does not',
    '<h2 aria-level="5">a</h2><h3 aria-level="high">b</h3><h1 aria-level="0">c</h1><h2 aria-level="8">d</h2>',
    ['5 a', '3 b', '1 c', '8 d'],
  ],
  ['an emptied role is no heading', '<h2 role="presentation">a</h2><h2 role="none">b</h2><h2 role="button">c</h2>', []],
  [
    'a heading without words is left out, a picture with words is not',
    '<h1></h1><h2> &nbsp; </h2><h2><img alt="Harbour news"></h2>',
    ['2 Harbour news'],
  ],
  ['a label counts before the words', '<h2 aria-label="Weather today">WX</h2>', ['2 Weather today']],
  [
    'hidden parts of a heading are not said',
    '<h2>Price <span hidden>old</span><span aria-hidden="true">★</span></h2>',
    ['2 Price'],
  ],
  [
    'the sign that links to a heading is no part of it',
    '<h2>Ropes <a href="#ropes">#</a></h2><h3>Knots¶</h3>',
    ['2 Ropes', '3 Knots'],
  ],
  [
    'hidden headings are left out',
    '<h2 hidden>a</h2><div aria-hidden="true"><h2>b</h2></div><div inert><h2>c</h2></div><div style="display:none"><h2>d</h2></div>',
    [],
  ],
  [
    'headings in banners, sidebars and feet count as well',
    '<header><h2>a</h2></header><aside><h2>b</h2></aside><footer><h2>c</h2></footer>',
    ['2 a', '2 b', '2 c'],
  ],
];

describe('headings', () => {
  it.each(MARKED)('%s', (_, body, found) => {
    expect(titles(body)).toEqual(found);
  });

  it('are cut when they are paragraphs in truth', () => {
    const [title] = titles(`<h2>${'wave '.repeat(100)}</h2>`);
    expect(title?.length).toBeLessThan(170);
    expect(title).toMatch(/…$/);
  });

  it('are found in however deep a page', () => {
    const document = page('');
    let at: Element = document.body;
    for (let depth = 0; depth < 800; depth++) at = at.appendChild(document.createElement('div'));
    at.appendChild(document.createElement('h2')).textContent = 'Deep';
    expect(scan(document).headings.map(({ name }) => name)).toEqual(['Deep']);
  });

  it('are guessed from lines that stand bold and alone, where a page has no other', () => {
    const body =
      '<p><b>What it costs</b></p><p><b>It costs nothing.</b></p><p>Or <b>little</b></p><div><strong>Who may come</strong></div>';
    expect(titles(body)).toEqual(['?2 What it costs', '?2 Who may come']);
    expect(titles(`${body}<h2>One</h2>`)).toEqual(['2 One']);
  });

  it('are counted up to where the person is', () => {
    const document = page('<h1>a</h1><nav><h2>b</h2></nav><p id="here">x</p><h2>c</h2><main>d</main>');
    const found = scan(document, document.getElementById('here'));
    expect(found.before).toEqual({ headings: 2, landmarks: 1 });
  });

  it('are counted with the one the person is on', () => {
    const document = page('<h1>a</h1><h2 id="here">b</h2><h2>c</h2>');
    expect(scan(document, document.getElementById('here')).before?.headings).toBe(2);
  });
});
