import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/reader/keep/markdown.ts';
import { fileName, type Source, sourceLine } from '../../../src/reader/keep/source.ts';

const SOURCE: Source = {
  title: 'The blue book',
  byline: 'Anna Berg',
  site: 'The Post',
  url: 'https://post.example/book',
  published: '3 May 2026',
  lang: 'en',
  dir: 'ltr',
};

/** The Markdown of a text, without the head that tells where it is from. */
function markdown(html: string): string {
  const { document } = new JSDOM(`<div>${html}</div>`, { url: SOURCE.url }).window;
  return toMarkdown(document.querySelector('div') as HTMLElement, SOURCE)
    .split('\n')
    .slice(4)
    .join('\n')
    .trim();
}

describe('an article as Markdown', () => {
  it('begins with its title and where it is from', () => {
    const { document } = new JSDOM('<div><p>Text.</p></div>').window;
    expect(toMarkdown(document.querySelector('div') as HTMLElement, SOURCE)).toBe(
      '# The blue book\n\nAnna Berg: The blue book. The Post, 3 May 2026. https://post.example/book\n\nText.\n',
    );
  });

  it.each([
    [
      '<h2>Storm</h2><p>Two <strong>boats</strong> and <em>one</em> <a href="/x">list</a>.</p>',
      '## Storm\n\nTwo **boats** and *one* [list](https://post.example/x).',
    ],
    ['<ul><li>Wind</li><li>Ships<ol><li>First</li></ol></li></ul>', '- Wind\n- Ships\n\n  1. First'],
    ['<blockquote><p>One.</p><p>Two.</p></blockquote>', '> One.\n> \n> Two.'],
    ['<pre><code>a\n  b ``` c</code></pre>', '````\na\n  b ``` c\n````'],
    ['<p>Type <code>a`b</code> now.</p>', 'Type ``a`b`` now.'],
    [
      '<table><tr><th>Day</th><th>Ships</th></tr><tr><td>First</td><td>4 | 5</td></tr></table>',
      '| Day | Ships |\n| --- | --- |\n| First | 4 \\| 5 |',
    ],
    [
      '<figure><img src="/a.png" alt="A lamp"><figcaption>The pier.</figcaption></figure>',
      '![A lamp](https://post.example/a.png)\n\nThe pier.',
    ],
    ['<p>2 * 3 [sic] &lt;b&gt; # no_heading</p>', '2 \\* 3 \\[sic\\] \\<b\\> \\# no\\_heading'],
    ['<div>Words by themselves<p>A paragraph</p>and more</div>', 'Words by themselves\n\nA paragraph\n\nand more'],
  ])('writes %s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});

it('a source without byline and date has neither', () => {
  expect(sourceLine({ ...SOURCE, byline: null, published: null })).toBe(
    'The blue book. The Post. https://post.example/book',
  );
});

it.each([
  ['Who: "what" / where?', 'Who what where.html'],
  ['...', 'article.html'],
  ['x'.repeat(200), `${'x'.repeat(80)}.html`],
])('names the file of %s', (title, name) => {
  expect(fileName(title, 'html')).toBe(name);
});
