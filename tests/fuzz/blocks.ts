import fc, { type Arbitrary } from 'fast-check';
import { constructs } from './constructs.ts';
import { said } from './sentences.ts';

/** Names by which pages tell what a box is, and names that only look like it. */
const NAMES = [
  ...['article-body', 'entry-content', 'post', 'content', 'story__text', 'row', 'col-md-8', 'with-sidebar', 'hero'],
  ...['caption', 'pull-quote', 'pullquote', 'standfirst', 'lede', 'key-points', 'highlight', 'summary', 'byline'],
  ...['related', 'share', 'ad', 'advert-free', 'promo', 'newsletter', 'comments', 'sidebar', 'nav', 'footer'],
  ...['sr-only', 'hidden', 'modal', 'accordion', 'tab-pane', 'author', 'dateline', 'read-more', 'label', ''],
];

const name = fc.constantFrom(...NAMES);
const boxTag = fc.constantFrom(
  ...['div', 'div', 'div', 'section', 'article', 'main', 'aside', 'header', 'footer', 'nav', 'center', 'form'],
  ...[
    'blockquote',
    'figure',
    'details',
    'fieldset',
    'address',
    'hgroup',
    'dialog',
    'my-box',
    'search',
    'menu',
    'object',
  ],
);
const inlineTag = fc.constantFrom(
  ...['b', 'i', 'em', 'strong', 'span', 'a href="/x"', 'a href="#n1"', 'a', 'mark', 'small', 'q', 'cite', 'code', 'u'],
  ...[
    'font color=red',
    'time',
    'sup',
    'bdo dir=rtl',
    'label',
    'ruby',
    'x-word',
    'ins',
    'del',
    'abbr title=t',
    'button',
  ],
);
const attribute = fc.constantFrom(
  ...['', '', '', '', '', '', 'hidden', 'aria-hidden=true', 'style="display:none"', 'style="color:red"', 'dir=rtl'],
  ...[
    'onclick="x()"',
    'role=navigation',
    'role=article',
    'role=dialog',
    'id=n1',
    'id=n1 name=body',
    'lang=km',
    'is=x-y',
  ],
  ...['slot=a', 'tabindex=3', 'contenteditable', 'popover', `data-x="${'y'.repeat(5000)}"`, 'itemprop=articleBody'],
);

/** An element around some content, sometimes left open or closed by another's name. */
function wrap(tag: string, attributes: string, inside: string, close: number): string {
  const [first = tag] = tag.split(' ');
  const opened = `<${tag}${attributes ? ` ${attributes}` : ''}>${inside}`;
  return close === 0 ? opened : close === 1 ? `${opened}</div>` : `${opened}</${first}>`;
}

const close = fc.nat(24);
const picture = fc.tuple(said, fc.nat(3), fc.boolean()).map(([alt, file, lazy]) => {
  const source = lazy
    ? `data-src="/p${file}.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="`
    : `src="/p${file}.jpg"`;
  return `<img ${source} alt="${alt}" width=600>`;
});

/** Pieces that break the tree around them, or that no article should hold. */
const BROKEN: readonly string[] = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '</body>',
    '<b>',
    '</b>',
    '<a href="/y">',
    '</a>',
    '<table>',
    '</table>',
    '<tr>',
  ],
  ...[
    '<td>',
    '<select>',
    '</select>',
    '<option>',
    '<svg>',
    '</svg>',
    '<math>',
    '<mtext>',
    '<style>x{}</style>',
    '<li>',
  ],
  ...[
    '<br><br>',
    '<br/>',
    '<hr>',
    '<!--',
    '-->',
    '<!doctype html>',
    '<![CDATA[ x ]]>',
    '<?php x ?>',
    '</',
    '<',
    '&',
    '&#',
  ],
  ...[
    '<script>document.x = "</p>"</script>',
    '<script>alert(1)//',
    '</script>',
    '<textarea>',
    '</textarea>',
    '<title>',
  ],
  ...[
    '</title>',
    '<body class=b id=c>',
    '<html lang=ar dir=rtl>',
    '<base href="https://b.example/">',
    '<head>',
    '<frame>',
  ],
  ...[
    '<form><form>',
    '<noscript>',
    '</noscript>',
    '<noscript><img src="/n.jpg" alt=n></noscript>',
    '<template><p>t</p>',
  ],
  ...[
    '</template>',
    '<a id=cookie name=cookie></a>',
    '<img name=body src=x onerror=alert(1)>',
    '<input name=children>',
  ],
  ...[
    '<form id=f><input name=attributes><input name=firstChild></form>',
    '<meta http-equiv=refresh content="0;url=/z">',
  ],
  ...[
    '<iframe srcdoc="<p>x</p>"></iframe>',
    '<iframe src="https://v.example/e"></iframe>',
    '<video src="/v.mp4"></video>',
  ],
  ...['<svg><foreignObject><p>x</p></foreignObject></svg>', '<math><annotation-xml encoding="text/html"><p>x</p>'],
  ...[
    '<svg><title><p>x</p></title><desc>d</desc></svg>',
    '<svg role=img aria-label=s><text>drawn</text></svg>',
    '<param>',
  ],
  ...[
    '<details open>',
    '<summary>',
    '<rt>',
    '<rp>',
    '<dd>',
    '<figcaption>',
    '</figcaption>',
    '<caption>',
    '<col>',
    '\0',
  ],
  ...['<map name=m><area href="/a"></map>', '<object data="/o"><p>other</p></object>', '<marquee>', '<slot>', '<x-y/>'],
];

const broken = fc.constantFrom(...BROKEN);

/** Blocks of an article and of pages around articles, nested in one another, some of them broken. */
const { block } = fc.letrec<{ block: string; inline: string }>((tie) => {
  const inline = tie('inline');
  const inside = tie('block');
  const several = (least: number, most: number, of: Arbitrary<string> = inside) =>
    fc.array(of, { minLength: least, maxLength: most }).map((parts) => parts.join(''));
  const list = fc.tuple(
    fc.constantFrom('ul', 'ol'),
    several(
      1,
      5,
      fc.oneof({ weight: 4, arbitrary: inline }, inside).map((text) => `<li>${text}`),
    ),
  );
  const table = fc.tuple(
    several(
      0,
      1,
      said.map((text) => `<caption>${text}</caption>`),
    ),
    several(
      1,
      4,
      several(
        1,
        3,
        fc.oneof({ weight: 5, arbitrary: inline }, inside).map((text) => `<td>${text}</td>`),
      ).map((row) => `<tr>${row}</tr>`),
    ),
  );
  const figure = fc.tuple(
    picture,
    several(
      0,
      2,
      said.map((text) => `<figcaption>${text}</figcaption>`),
    ),
    name,
  );
  return {
    inline: fc.oneof(
      { weight: 6, arbitrary: said },
      {
        weight: 2,
        arbitrary: fc
          .tuple(inlineTag, attribute, inline, close)
          .map(([tag, own, text, end]) => wrap(tag, own, text, end)),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(said, inlineTag, said)
          .map(([before, tag, text]) => `${before} ${wrap(tag, '', text, 9)} and so on.`),
      },
      { weight: 1, arbitrary: picture },
    ),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      {
        weight: 12,
        arbitrary: fc
          .tuple(attribute, several(1, 4, inline), close)
          .map(([own, text, end]) => wrap('p', own, text, end)),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom('h1', 'h2', 'h3', 'h6'), said)
          .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
      },
      { weight: 2, arbitrary: said },
      { weight: 1, arbitrary: said.map((text) => `<pre><code>${text}\n  ${text}</code></pre>`) },
      { weight: 2, arbitrary: broken },
      { weight: 8, arbitrary: constructs(inside) },
      {
        weight: 3,
        arbitrary: figure.map(([image, captions, called]) => `<figure class="${called}">${image}${captions}</figure>`),
      },
      { weight: 2, arbitrary: list.map(([tag, items]) => `<${tag}>${items}</${tag}>`) },
      { weight: 2, arbitrary: table.map(([caption, rows]) => `<table>${caption}${rows}</table>`) },
      { weight: 1, arbitrary: fc.tuple(said, said).map(([term, text]) => `<dl><dt>${term}<dd>${text}</dl>`) },
      {
        weight: 1,
        arbitrary: several(1, 3).map(
          (text) => `<x-card><template shadowrootmode=open><div>${text}<slot></slot></div></template>${text}</x-card>`,
        ),
      },
      {
        weight: 8,
        arbitrary: fc
          .tuple(boxTag, name, attribute, several(0, 4), close)
          .map(([tag, called, own, text, end]) => wrap(tag, `class="${called}" ${own}`, text, end)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.oneof({ weight: 40, arbitrary: fc.nat(12) }, fc.nat(260)), inside)
          .map(([depth, text]) => `${'<div>'.repeat(depth)}${text}`),
      },
    ),
  };
});

/** A block, as text of mark-up with places for sentences. */
export { block };
