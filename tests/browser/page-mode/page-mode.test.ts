import '../../support/fake-extension.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { PALETTE_NAMES, PALETTES } from '../../../src/reading/modes.ts';
import { ratio } from '../../../src/reading/ratio.ts';
import { contrastOf, frames, get, groundOf, hex, MIXED, px, setPage, styleOf, undress, wear } from './dressed-page.ts';

afterEach(undress);

describe('the size of words', () => {
  it('follows the choice, whether the page counts in px, rem, em or per cent', () => {
    setPage(
      '<p id="a">px</p><p id="b">rem</p><div id="em"><p id="c">em</p></div><p id="d">per cent</p>',
      '#a { font-size: 16px } #b { font-size: 1rem } #em { font-size: 8px } #c { font-size: 2em } #d { font-size: 100% }',
    );
    wear('dark', 32);
    for (const id of ['a', 'b', 'c', 'd']) expect(styleOf(id).fontSize).toBe('32px');
  });

  it('keeps line heights in proportion', () => {
    setPage(
      '<p id="text">One</p><p id="own">Two</p>',
      '#text { font: 16px/24px serif } #own { font: 16px/normal serif }',
    );
    wear('dark', 32);
    expect(px(styleOf('text').lineHeight) / px(styleOf('text').fontSize)).toBe(1.5);
    expect(styleOf('own').lineHeight).toBe('normal');
  });

  it('reaches words against the page’s own important rules, in sheets and in style attributes', () => {
    setPage(
      '<p id="text" class="x">One</p><p id="inline" style="font-size: 10px !important">Two</p>',
      '#text.x#text { font-size: 10px !important }',
    );
    wear('dark', 32);
    expect([px(styleOf('text').fontSize), px(styleOf('inline').fontSize)]).toEqual([25.3, 25.3]);
  });

  it('reaches words in fields and buttons', () => {
    setPage('<button id="button">Go</button><input id="field" value="x"><select id="list"><option>y</select>');
    wear('dark', 32);
    for (const id of ['button', 'field', 'list']) expect(px(styleOf(id).fontSize)).toBeGreaterThan(28);
  });

  it('leaves pictures, drawings and players their size', () => {
    const drawing = '<svg id="drawing" width="50" height="20"><text font-size="8" y="9">Km</text></svg>';
    setPage(
      `<p style="font-size: 14px">Words<img id="picture" width="40" height="30" alt="">${drawing}</p><canvas id="canvas" width="30" height="10"></canvas>`,
    );
    wear('dark', 64);
    expect(['picture', 'drawing', 'canvas'].map((id) => get(id).getBoundingClientRect().width)).toEqual([40, 50, 30]);
  });

  it('opens boxes that were made for smaller words', () => {
    setPage(
      `<div id="box"><p>The ferry to the islands leaves from the second pier.</p></div>
       <p id="line">The ferry to the islands leaves from the second pier today.</p>`,
      '#box { height: 60px; width: 240px; overflow: hidden } p { font-size: 16px; margin: 0 } #line { width: 470px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }',
    );
    wear('dark', 32);
    for (const id of ['box', 'line']) {
      expect(get(id).scrollHeight).toBeLessThanOrEqual(get(id).clientHeight + 2);
      expect(get(id).scrollWidth).toBeLessThanOrEqual(get(id).clientWidth + 2);
    }
  });

  it('makes room for what is placed freely in a box', () => {
    setPage(
      '<header id="bar"><nav id="nav">Timetable Fares Harbours Weather Contact</nav></header><p id="text">Words</p>',
      '#bar { position: relative; height: 40px; width: 300px } #nav { position: absolute; font-size: 14px } #text { margin: 0 }',
    );
    wear('dark', 32);
    expect(get('text').getBoundingClientRect().top).toBeGreaterThanOrEqual(
      get('nav').getBoundingClientRect().bottom - 1,
    );
    expect(get('bar').getBoundingClientRect().width).toBe(300);
  });

  it('shows no smaller part than before of a list that is cut short, and scrolls a row that runs out', () => {
    const lines = Array.from({ length: 10 }, (_, at) => `<p>Harbour ${at}</p>`).join('');
    setPage(
      `<div id="list">${lines}</div><div id="row">${'<a>A boat</a> '.repeat(30)}</div>`,
      '#list { height: 100px; overflow: hidden } p { margin: 0; font: 16px/20px serif } #row { width: 300px; white-space: nowrap; overflow: hidden; font-size: 16px }',
    );
    wear('dark', 32);
    expect(get('list').clientHeight).toBeGreaterThanOrEqual(5 * 40 - 2);
    expect(styleOf('row').overflowX).toBe('auto');
  });

  it('keeps in sight what a second, hidden row of a menu would swallow, and no more than that', () => {
    setPage(
      '<ul id="menu"><li>News</li><li id="last">Weather</li><li>Archive</li><li>About the harbour office</li></ul>',
      '#menu { width: 200px; height: 24px; overflow: hidden; margin: 0; padding: 0 } li { display: inline-block; width: 95px; font: 16px/24px serif; overflow: hidden }',
    );
    wear('dark', 48);
    const inside = (element: HTMLElement) =>
      element.getBoundingClientRect().bottom <= get('menu').getBoundingClientRect().bottom + 24;
    expect(inside(get('last'))).toBe(true);
    expect(inside(get('menu').lastElementChild as HTMLElement)).toBe(false);
  });

  it('lets no row reach out where nothing scrolls', () => {
    const links = ['Timetable', 'Fares', 'Harbours', 'Weather', 'Contact'].map((name) => `<a>${name}</a>`).join('');
    setPage(
      `<nav id="bar"><div id="row">${links}<a id="far">Night boats</a></div></nav>`,
      '#bar { width: 320px; overflow: hidden } #row { display: flex; justify-content: center; white-space: nowrap; font-size: 12px; gap: 4px; width: 320px }',
    );
    wear('dark', 48);
    const { left, right } = get('bar').getBoundingClientRect();
    for (const link of document.querySelectorAll('#row a')) {
      const box = link.getBoundingClientRect();
      expect(box.left, link.textContent ?? '').toBeGreaterThanOrEqual(left - 3);
      expect(box.right, link.textContent ?? '').toBeLessThanOrEqual(right + 3);
    }
  });

  it('shows words that were placed at the edge of a drawing', () => {
    setPage(
      '<div id="drawing"><p id="label">13.0 %</p></div>',
      '#drawing { position: relative; width: 300px; height: 100px; overflow: hidden } #label { position: absolute; left: 0; top: 0; width: 60px; margin: 0; font-size: 14px; text-align: right; white-space: nowrap; transform: translateX(-4px) }',
    );
    wear('dark', 48);
    const range = document.createRange();
    range.selectNodeContents(get('label'));
    const out = [...range.getClientRects()].some(({ left }) => left < get('drawing').getBoundingClientRect().left - 3);
    expect(!out || styleOf('drawing').overflowX === 'visible').toBe(true);
  });

  it('shows every word of a text that is cut to some lines with dots', () => {
    setPage(
      '<p id="teaser">The ferry to the islands leaves from the second pier.</p>',
      '#teaser { width: 200px; font-size: 16px; display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden }',
    );
    wear('dark', 32);
    expect(get('teaser').scrollHeight).toBeLessThanOrEqual(get('teaser').clientHeight + 2);
    expect(styleOf('teaser').webkitLineClamp).toBe('none');
  });

  it('leaves the long row of a slide show as long as it was', () => {
    const slides = Array.from({ length: 8 }, (_, at) => `<div class="slide"><p>Boat ${at}</p></div>`).join('');
    setPage(
      `<div id="show"><div id="track">${slides}</div></div>`,
      '#show { width: 300px; overflow: hidden } #track { display: flex; width: 1200px } .slide { width: 150px; flex: none } p { font-size: 16px }',
    );
    wear('dark', 64);
    expect(get('track').getBoundingClientRect().width).toBe(1200);
    expect(styleOf('track').flexWrap).toBe('nowrap');
  });

  it('leaves boxes closed that were closed before', () => {
    setPage('<div id="menu"><p>Hidden entry of a menu</p></div>', '#menu { height: 0; overflow: hidden } ');
    wear('dark', 32);
    expect(get('menu').clientHeight).toBe(0);
  });
});

describe('the spacing', () => {
  it('is the chosen one for words, not for pictures made of letters nor for letters that join', () => {
    setPage(
      '<p id="text">Words</p><i id="icon">arrow_back</i><p id="arabic" lang="ar">عاد القطار</p>',
      '#icon { font-family: "Material Icons" }',
    );
    wear('dark', 32, 'wide');
    expect(px(styleOf('text').letterSpacing)).toBeCloseTo(32 * 0.12, 1);
    expect(px(styleOf('text').lineHeight)).toBe(64);
    expect(styleOf('icon').letterSpacing).toBe('normal');
    expect(styleOf('arabic').letterSpacing).toBe('normal');
    expect(px(styleOf('arabic').wordSpacing)).toBeGreaterThan(0);
  });
});

describe.each(PALETTE_NAMES)('the colours of %s', (mode) => {
  it('give every word 7:1 on what is behind it', () => {
    setPage(MIXED);
    wear(mode);
    for (const id of ['home', 'title', 'text', 'bold', 'held', 'button', 'field', 'cell']) {
      expect(contrastOf(get(id)), id).toBeGreaterThanOrEqual(7);
    }
    expect(groundOf(document.body)).toBe(PALETTES[mode].bg);
  });
});

describe('the colours', () => {
  it('leave pictures alone and give words on a picture a ground of their own', () => {
    const picture = 'url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")';
    setPage(
      `<div id="photo"><p id="caption">On deck</p></div><a id="sign" href="#/">Next</a>`,
      `#photo { background: ${picture} center / cover no-repeat; height: 90px } #sign { background: ${picture} no-repeat right; color: #aaa }`,
    );
    wear('dark');
    expect(styleOf('photo').backgroundImage).toContain('data:image/gif');
    expect(styleOf('sign').backgroundImage).toContain('data:image/gif');
    expect(styleOf('caption').backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(contrastOf(get('caption'))).toBeGreaterThanOrEqual(7);
  });

  it('hold where a layer of colour lies behind the words without being around them', () => {
    setPage(
      '<header id="bar"><div id="layer"></div><p id="name">Sally’s</p></header>',
      '#bar { position: relative } #layer { position: absolute; inset: 0; background: #2d2d2d } #name { position: relative; color: #eee }',
    );
    for (const mode of PALETTE_NAMES) {
      wear(mode);
      const layer = hex(styleOf('layer').backgroundColor);
      expect(ratio(hex(styleOf('name').color), layer), mode).toBeGreaterThanOrEqual(7);
      undress();
    }
  });

  it('hold for words that reach out of the inline box with the ground', () => {
    setPage(
      '<a id="link" href="#/"><span id="words">All sandals</span></a>',
      '#link { background: #222; color: #eee } #words { display: block; font-size: 20px }',
    );
    for (const mode of PALETTE_NAMES) {
      wear(mode);
      expect(ratio(hex(styleOf('words').color), groundOf(document.body)), mode).toBeGreaterThanOrEqual(7);
      undress();
    }
  });

  it('show letters that were cut out of a gradient', () => {
    setPage(
      '<h1 id="title">Summer</h1>',
      '#title { background: linear-gradient(red, blue); background-clip: text; -webkit-text-fill-color: transparent }',
    );
    wear('dark');
    expect(styleOf('title').getPropertyValue('-webkit-text-fill-color')).toBe(styleOf('title').color);
    expect(styleOf('title').backgroundImage).toBe('none');
  });

  it('put dark drawings back on the light ground they were made for', () => {
    setPage('<p><img id="logo" alt="Ferry" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>');
    wear('dark');
    expect(hex(styleOf('logo').backgroundColor)).toBe('#ffffff');
  });

  it('reach generated words and signs', () => {
    setPage('<p id="text">Words</p>', '#text::before { content: "Note "; color: #eee; background: #ddd }');
    wear('dark');
    const before = getComputedStyle(get('text'), '::before');
    expect(hex(before.color)).not.toBe('#eeeeee');
    expect(hex(before.backgroundColor)).not.toBe('#dddddd');
  });

  it('read colours of every notation', () => {
    setPage('<p id="text">Words</p>', '#text { color: oklch(0.8 0.1 150); background: color(srgb 0.9 0.9 0.9) }');
    wear('light');
    expect(contrastOf(get('text'))).toBeGreaterThanOrEqual(7);
  });

  it('do not follow a fade of the page', async () => {
    setPage('<a id="link" href="#/">Link</a>', '#link { color: #111; transition: color 5s }');
    wear('dark');
    expect(contrastOf(get('link'))).toBeGreaterThanOrEqual(7);
    get('link').insertAdjacentElement('afterend', document.createElement('hr'));
    await frames();
    expect(contrastOf(get('link'))).toBeGreaterThanOrEqual(7);
  });

  it('are the system’s where it forces its own: then only sizes change', () => {
    setPage(MIXED);
    const before = styleOf('text').color;
    wear(null, 32);
    expect(styleOf('text').color).toBe(before);
    expect(styleOf('text').fontSize).toBe('32px');
  });
});
