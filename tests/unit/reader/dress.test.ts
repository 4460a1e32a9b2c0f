import '../../support/fake-extension.ts';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dress } from '../../../src/reader/content/dress.ts';

function dressed(markup: string): HTMLElement {
  const { document } = new JSDOM('<!doctype html>', { url: 'https://example.org/news/story?id=7' }).window;
  const source = document.createElement('div');
  source.innerHTML = markup;
  const before = source.outerHTML;
  const out = document.createElement('div');
  out.append(document.adoptNode(dress(source, document)));
  expect(source.outerHTML).toBe(before);
  return out;
}

const html = (markup: string) => dressed(markup).querySelector(':scope > div')?.innerHTML;

describe('what comes from a page', () => {
  it.each([
    ['scripts', '<p>Words<script>alert(1)</script></p>', '<p>Words</p>'],
    ['handlers', '<p onclick="x()">Words</p>', '<p>Words</p>'],
    ['addresses that run', '<a href="javascript:x()">Words</a>', '<a>Words</a>'],
    ['hidden ways to run', '<a href="&#106;avascript:x()">Words</a>', '<a>Words</a>'],
    [
      'forms, but not their words',
      '<form action="/buy"><p>Words</p><input name="card"><button>Buy</button></form>',
      '<p>Words</p>Buy',
    ],
    ['styles and classes', '<p style="color:#fff" class="tool" align="center">Words</p>', '<p>Words</p>'],
    ['roles and names', '<div role="status" aria-hidden="true" tabindex="3">Words</div>', '<div>Words</div>'],
  ])('loses %s', (_, markup, expected) => {
    expect(html(markup)).toBe(expected);
  });

  it('keeps words, languages, emphasis, quotes, lists, tables and dates', () => {
    const kept =
      '<p lang="fr" dir="ltr">Un <em>mot</em>, <strong>fort</strong> <q cite="https://example.org">dit</q> <time datetime="2026-03-04">hier</time></p><ol start="3" reversed=""><li value="9">x</li></ol><dl><dt>a</dt><dd>b</dd></dl><details open=""><summary>s</summary>t</details>';
    expect(html(kept)).toBe(kept);
  });

  it('keeps its stamps, by which things are put back', () => {
    expect(html('<p data-legible-n="12" data-other="x">Words</p>')).toBe('<p data-legible-n="12">Words</p>');
  });

  it('cannot take an id of ours, nor use one twice', () => {
    expect(html('<p id="panel-title">a</p><p id="panel-title">b</p>')).toBe(
      '<p id="in-article-panel-title">a</p><p>b</p>',
    );
  });
});

describe('links', () => {
  it('open as on the page, a new window without a way back', () => {
    expect(html('<a href="/more" target="_blank" rel="opener">m</a><a href="/next" target="left">n</a>')).toBe(
      '<a href="/more" target="_blank" rel="noopener">m</a><a href="/next">n</a>',
    );
  });

  it('around a picture without words are named by what they show; empty ones go', () => {
    const names = (markup: string) =>
      [...dressed(markup).querySelectorAll('a')].map((link) => link.ariaLabel ?? link.getAttribute('aria-label'));
    expect(names('<a href="/big.jpg?w=9"><img src="/s.jpg" alt=""></a>')).toEqual(['The picture alone']);
    expect(names('<a href="https://shop.example/x"><img src="/s.jpg"></a>')).toEqual([
      'Link of the picture to shop.example',
    ]);
    expect(names('<a href="/big.jpg"><img src="/s.jpg" alt="A pier"></a><a href="/x">words</a>')).toEqual([null, null]);
    expect(names('<p>Words<a href="/x"> </a></p>')).toEqual([]);
  });

  it('that lead nowhere are no links', () => {
    expect(html('<a href="#">up</a><a name="old">x</a>')).toBe('<a>up</a><a>x</a>');
  });
});

describe('players and pictures', () => {
  it('embedded players become links with their name, or with the place they come from', () => {
    const links = dressed(
      '<iframe src="https://video.example/e/1" title="The ferry leaves"></iframe><p>See <iframe src="//maps.example/x"></iframe></p>',
    ).querySelectorAll('a');
    expect([...links].map((link) => link.textContent)).toEqual([
      'The ferry leaves',
      'Video or other content from maps.example',
    ]);
    expect([...links].map((link) => link.href)).toEqual(['https://video.example/e/1', 'https://maps.example/x']);
  });

  it('frames without an address of the web go', () => {
    expect(html('<iframe src="about:blank"></iframe><iframe></iframe>')).toBe('');
  });

  it('pictures keep their description and load at once; one without is marked', () => {
    const [first, second] = dressed(
      '<img src="/a.png" alt="A pier" loading="lazy" width="3" height="2"><img src="/b.png">',
    ).querySelectorAll('img');
    expect([first?.alt, first?.hasAttribute('loading'), first?.hasAttribute('data-undescribed')]).toEqual([
      'A pier',
      false,
      false,
    ]);
    expect([second?.alt, second?.hasAttribute('data-undescribed')]).toEqual(['', true]);
  });

  it('players show their keys and wait to be started', () => {
    const video = dressed('<video src="/v.mp4" autoplay loop></video>').querySelector('video');
    expect([video?.controls, video?.preload, video?.autoplay]).toEqual([true, 'none', false]);
  });
});

describe('wide things', () => {
  it('stand in a named box that takes focus; a table inside a table in none of its own', () => {
    const boxes = dressed(
      '<table><caption>Tides</caption><tr><td><table><tr><td>x</td></tr></table></td></tr></table><pre>code</pre>',
    ).querySelectorAll('.wide');
    expect([...boxes].map((box) => [box.getAttribute('role'), box.getAttribute('aria-label')])).toEqual([
      ['region', 'Table: Tides'],
      ['region', 'Code'],
    ]);
  });
});

describe('elements that a page makes its own', () => {
  it('stay as plain ones, with all their words', () => {
    expect(html('<p is="x-notes" lang="fr">Words <b is="x-b">and more</b></p>')).toBe(
      '<p lang="fr">Words <b>and more</b></p>',
    );
  });

  it('or that HTML does not know keep their words', () => {
    expect(html('<mtext><p>Words</p></mtext><p>in <text>a view</text></p><nonsense>too</nonsense>')).toBe(
      '<p>Words</p><p>in a view</p>too',
    );
  });

  it('and things that could not be loaded keep the words shown in their place', () => {
    expect(html('<object data="/plan.pdf"><p>The plan in words.</p></object>')).toBe('<p>The plan in words.</p>');
  });
});

describe('drawings', () => {
  it('find their own parts', () => {
    const drawing = dressed(
      '<svg><linearGradient id="g" xlink:href="#h"></linearGradient><rect fill="url(#g)" mask="url(\'#m\')"></rect></svg>',
    );
    expect(drawing.querySelector('rect')?.getAttribute('fill')).toBe('url(#in-article-g)');
    expect(drawing.querySelector('rect')?.getAttribute('mask')).toBe('url(#in-article-m)');
    expect(drawing.querySelector('lineargradient, linearGradient')?.getAttribute('xlink:href')).toBe('#in-article-h');
  });

  it('fetch nothing from other files', () => {
    expect(html('<svg><rect filter="url(https://other.example/f.svg#f)" width="3"></rect></svg>')).toBe(
      '<svg><rect width="3"></rect></svg>',
    );
  });
});

describe('documents that stand in an address', () => {
  it.each([
    ['a page', '<a href="data:text/html,x">Words</a>', '<a>Words</a>'],
    ['a drawing to go to', '<a href=" data:image/svg+xml,x">Words</a>', '<a>Words</a>'],
    ['a page for a picture', '<video src="data:text/html,x"></video>', '<video controls="" preload="none"></video>'],
  ])('are left out: %s', (_, markup, expected) => {
    expect(html(markup)).toBe(expected);
  });

  it('are kept where they are a picture or a sound', () => {
    const kept = dressed(
      '<img alt="x" src="data:image/png;base64,iVBORw0KGgo="><audio src="data:audio/wav;base64,UklGRg=="></audio>',
    );
    expect(kept.querySelector('img')?.hasAttribute('src')).toBe(true);
    expect(kept.querySelector('audio')?.hasAttribute('src')).toBe(true);
  });
});
