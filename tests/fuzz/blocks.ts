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

type Markup = Arbitrary<string>;

/** So many of a kind, one after the other. */
const several = (least: number, most: number, of: Markup): Markup =>
  fc.array(of, { minLength: least, maxLength: most }).map((parts) => parts.join(''));

const list = (inline: Markup, block: Markup): Markup => {
  const item = fc.oneof({ weight: 4, arbitrary: inline }, block).map((text) => `<li>${text}`);
  return fc.tuple(fc.constantFrom('ul', 'ol'), several(1, 5, item)).map(([tag, items]) => `<${tag}>${items}</${tag}>`);
};

const table = (inline: Markup, block: Markup): Markup => {
  const caption = said.map((text) => `<caption>${text}</caption>`);
  const cell = fc.oneof({ weight: 5, arbitrary: inline }, block).map((text) => `<td>${text}</td>`);
  const row = several(1, 3, cell).map((cells) => `<tr>${cells}</tr>`);
  return fc
    .tuple(several(0, 1, caption), several(1, 4, row))
    .map(([captions, rows]) => `<table>${captions}${rows}</table>`);
};

const figure = fc
  .tuple(
    picture,
    several(
      0,
      2,
      said.map((text) => `<figcaption>${text}</figcaption>`),
    ),
    name,
  )
  .map(([image, captions, called]) => `<figure class="${called}">${image}${captions}</figure>`);

const term = fc.tuple(said, said).map(([word, text]) => `<dl><dt>${word}<dd>${text}</dl>`);

const heading = fc
  .tuple(fc.constantFrom('h1', 'h2', 'h3', 'h6'), said)
  .map(([tag, text]) => `<${tag}>${text}</${tag}>`);

const paragraph = (inline: Markup): Markup =>
  fc.tuple(attribute, several(1, 4, inline), close).map(([own, text, end]) => wrap('p', own, text, end));

const box = (block: Markup): Markup =>
  fc
    .tuple(boxTag, name, attribute, several(0, 4, block), close)
    .map(([tag, called, own, text, end]) => wrap(tag, `class="${called}" ${own}`, text, end));

/** Boxes in boxes in boxes, now and then more of them than anybody writes by hand. */
const depth = (block: Markup): Markup =>
  fc
    .tuple(fc.oneof({ weight: 40, arbitrary: fc.nat(12) }, fc.nat(260)), block)
    .map(([boxes, text]) => `${'<div>'.repeat(boxes)}${text}`);

const card = (block: Markup): Markup =>
  several(1, 3, block).map(
    (text) => `<x-card><template shadowrootmode=open><div>${text}<slot></slot></div></template>${text}</x-card>`,
  );

/** Words of a line, some of them set apart. */
function lines(inline: Markup): Markup {
  const apart = fc.tuple(inlineTag, attribute, inline, close);
  const within = fc.tuple(said, inlineTag, said);
  return fc.oneof(
    { weight: 6, arbitrary: said },
    { weight: 2, arbitrary: apart.map(([tag, own, text, end]) => wrap(tag, own, text, end)) },
    {
      weight: 2,
      arbitrary: within.map(([before, tag, text]) => `${before} ${wrap(tag, '', text, 9)} and so on.`),
    },
    { weight: 1, arbitrary: picture },
  );
}

/** All kinds of blocks, the common ones often. */
function blocks(inline: Markup, block: Markup): Markup {
  return fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 12, arbitrary: paragraph(inline) },
    { weight: 2, arbitrary: heading },
    { weight: 2, arbitrary: said },
    { weight: 1, arbitrary: said.map((text) => `<pre><code>${text}\n  ${text}</code></pre>`) },
    { weight: 2, arbitrary: broken },
    { weight: 8, arbitrary: constructs(block) },
    { weight: 3, arbitrary: figure },
    { weight: 2, arbitrary: list(inline, block) },
    { weight: 2, arbitrary: table(inline, block) },
    { weight: 1, arbitrary: term },
    { weight: 1, arbitrary: card(block) },
    { weight: 8, arbitrary: box(block) },
    { weight: 1, arbitrary: depth(block) },
  );
}

/** Blocks of an article and of pages around articles, nested in one another, some of them broken. */
const { block } = fc.letrec<{ block: string; inline: string }>((tie) => ({
  inline: lines(tie('inline')),
  block: blocks(tie('inline'), tie('block')),
}));

/** A block, as text of mark-up with places for sentences. */
export { block };
