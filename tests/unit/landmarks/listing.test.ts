import { describe, expect, it } from 'vitest';
import { listOutline } from '../../../src/landmarks/listing.ts';
import { stepsFrom } from '../../../src/landmarks/step.ts';
import { page, scan } from './page.ts';

function list(body: string) {
  const found = scan(page(body));
  const ids = new Map<Element, number>();
  return listOutline(found, found.before, (element) => {
    if (!ids.has(element)) ids.set(element, ids.size);
    return ids.get(element) as number;
  });
}

const names = (body: string) =>
  list(body).landmarks.map(({ role, name, number }) =>
    [role, name, number].filter((part) => part !== '' && part !== null).join(' '),
  );

describe('the list of landmarks', () => {
  it('tells those of one role apart by their names', () => {
    expect(names('<nav aria-label="Main">a</nav><nav aria-label="Foot">b</nav>')).toEqual([
      'navigation Main',
      'navigation Foot',
    ]);
  });

  it('calls unnamed ones by their first heading, where there are several', () => {
    expect(names('<aside><h2>Read more</h2></aside><aside><p>x</p><h3>Weather</h3></aside>')).toEqual([
      'complementary Read more',
      'complementary Weather',
    ]);
  });

  it('numbers those that would be called the same', () => {
    expect(names('<nav>a</nav><nav>b</nav><nav aria-label="Foot">c</nav>')).toEqual([
      'navigation 1',
      'navigation 2',
      'navigation Foot',
    ]);
  });

  it('gives a single one no number and no borrowed name', () => {
    expect(names('<main><h1>Boats</h1></main>')).toEqual(['main']);
  });
});

describe('the list of headings', () => {
  it('nests by level, and skipped levels make no empty steps', () => {
    const depths = list('<h2>a</h2><h1>b</h1><h3>c</h3><h4>d</h4><h3>e</h3><h6>f</h6><h1>g</h1>').headings;
    expect(depths.map(({ depth }) => depth)).toEqual([0, 0, 1, 2, 1, 2, 0]);
  });
});

const BODY = `<header><h2 id="site">Site</h2></header><main id="main"><h1 id="a">a</h1><p id="p">x</p><h2 id="b">b <a href="/" id="link">y</a></h2>
  <h3 id="c">c</h3><h2 id="d">d</h2></main><footer id="foot">z</footer>`;

/** Ids of the places that a step leads to, nearest first. */
function steps(hereId: string, kind: 'heading' | 'landmark' | 'section', by: 1 | -1): string[] {
  const document = page(BODY);
  const here = document.getElementById(hereId);
  const found = scan(document, here);
  if (!found.before) throw new Error('the person is nowhere');
  return stepsFrom(found, found.before, here, kind, by).map(({ element }) => element.id);
}

describe('a step', () => {
  it('leads to the next heading in the page, then to those behind it', () => {
    expect(steps('p', 'heading', 1)).toEqual(['b', 'c', 'd']);
    expect(steps('b', 'heading', 1)).toEqual(['c', 'd']);
  });

  it('back from the text under a heading leads to that heading, back from the heading to the one before', () => {
    expect(steps('p', 'heading', -1)).toEqual(['a', 'site']);
    expect(steps('a', 'heading', -1)).toEqual(['site']);
  });

  it('back from a link in a heading counts as back from the heading', () => {
    expect(steps('link', 'heading', -1)).toEqual(['a', 'site']);
  });

  it('has nowhere to lead at the last one and before the first', () => {
    expect(steps('d', 'heading', 1)).toEqual([]);
    expect(steps('site', 'heading', -1)).toEqual([]);
  });

  it('by landmarks leads out of the one the person is in, and back to its beginning', () => {
    expect(steps('p', 'landmark', 1)).toEqual(['foot']);
    expect(steps('p', 'landmark', -1)).toEqual(['main', '']);
    expect(steps('main', 'landmark', -1)).toEqual(['']);
  });

  it('by sections passes over headings below the present one', () => {
    expect(steps('b', 'section', 1)).toEqual(['d']);
    expect(steps('c', 'section', 1)).toEqual(['d']);
    expect(steps('a', 'section', 1)).toEqual([]);
  });
});
