import fc, { type Arbitrary } from 'fast-check';
import { said } from './sentences.ts';

type Markup = Arbitrary<string>;

/** The given mark-up, its numbered places filled in order. */
const filled = (template: string, ...parts: readonly Markup[]): Markup =>
  fc.tuple(...parts).map((texts) => template.replace(/\$(\d)/g, (_, at: string) => texts[Number(at) - 1] as string));

const credit = fc.constantFrom(
  ...['<span class=credit>Photo: Ana Castell</span>', '<cite>Ana Castell / North Press</cite>', '(Ana Castell)', ''],
  ...['<small class="photo-credit">© North Press</small>', '<span class=source>Source: harbour office</span>'],
);

const image = fc.constantFrom(
  '<picture><source srcset="/a.webp 1x, /a2.webp 2x" type=image/webp><img src=/a.jpg alt="$1"></picture>',
  '<a href=/a.jpg><img src=/a-300x200.jpg srcset="/a-600.jpg 600w" sizes=50vw alt="$1"></a>',
  '<noscript><img src=/a.jpg alt="$1"></noscript><img class=lazy data-src=/a.jpg alt="$1">',
  '<img src=/a.jpg alt="$1" title="$1">',
  '<amp-img src=/a.jpg alt="$1"></amp-img><img src=/b.jpg alt>',
);

/** Pictures as sites set them: with captions of several kinds, credits, one figure in another, the caption beside the figure. */
const pictures = fc.tuple(image, said, said, said, credit, fc.nat(5)).map(([form, alt, first, second, by, kind]) => {
  const shown = form.replaceAll('$1', () => alt);
  const caption = `<figcaption>${first} ${by}</figcaption>`;
  const forms = [
    `<figure>${shown}${caption}</figure>`,
    `<figure class=gallery><figure>${shown}${caption}</figure><figure>${shown}<figcaption>${second}</figcaption></figure>${caption}</figure>`,
    `<div class="wp-caption alignleft">${shown}<p class="wp-caption-text">${first} ${by}</p></div>`,
    `<p>${shown}</p><p class=caption><em>${first}</em> ${by}</p>`,
    `<figure>${shown}<figcaption><p>${first}</p><p>${by}</p></figcaption></figure><p>${first}</p>`,
    `<table class=image><tr><td>${shown}<tr><td>${first} ${by}</table>`,
  ];
  return forms[kind] as string;
});

const quotes = fc.oneof(
  filled('<aside class="pullquote"><blockquote><p>$1</p><cite>Ana Castell</cite></blockquote></aside>', said),
  filled('<div class=quote><span class=open>“</span>$1<span class=close>”</span></div>', said),
  filled(
    '<figure class=pull-quote><blockquote>$1 $2</blockquote><figcaption>Ana Castell</figcaption></figure>',
    said,
    said,
  ),
  filled(
    '<blockquote class=twitter-tweet><p>$1</p>— Ana (@ana) <a href=/s/1>May 4</a></blockquote><script></script>',
    said,
  ),
  filled('<blockquote><p>$1</p><blockquote><p>$2</p></blockquote><p>$1</p></blockquote>', said, said),
);

const tables = fc.oneof(
  filled(
    '<table><thead><tr><th scope=col>$1<th>$2</thead><tbody><tr><td rowspan=2>$2<td>$3<tr><td>$1</tbody></table>',
    said,
    said,
    said,
  ),
  filled(
    '<table><caption>$1</caption><colgroup><col span=2></colgroup><tr><td colspan=9>$2<table><tr><td>$3</table></table>',
    said,
    said,
    said,
  ),
  filled('<table width=100%><tr><td width=20%>$1<td><p>$2</p><p>$3</p></table>', said, said, said),
  filled('<div role=table><div role=row><span role=cell>$1</span><span role=cell>$2</span></div></div>', said, said),
);

const lists = fc.oneof(
  filled('<ol><li>$1<ul><li>$2<li>$3</ul><li value=7>$1</ol>', said, said, said),
  filled('<ul class=key-points><li><p>$1</p><li><strong>$2</strong></ul>', said, said),
  filled('<dl><div><dt>$1<dt>$2<dd>$3</div><dd>$1</dl>', said, said, said),
  filled('<p>• $1<br>• $2<br>• $3</p>', said, said, said),
  filled(
    '<ol class=footnotes><li id=fn1>$1 <a href=#ref1>↩</a></ol><p>$2<sup id=ref1><a href=#fn1>1</a></sup></p>',
    said,
    said,
  ),
);

const embeds = fc.oneof(
  filled(
    '<figure><video controls poster=/v.jpg><source src=/v.mp4><track src=/v.vtt><p>$1</p></video><figcaption>$2</figcaption></figure>',
    said,
    said,
  ),
  filled('<div class=embed><iframe src=https://v.example/embed/1 title="$1" allowfullscreen></iframe></div>', said),
  filled('<audio controls src=/a.mp3>$1</audio><details><summary>Transcript</summary><p>$2</p></details>', said, said),
  filled(
    '<figure><svg viewBox="0 0 9 9" role=img><title>$1</title><desc>$2</desc><text>$1</text></svg></figure>',
    said,
    said,
  ),
  filled('<math display=block><mi>x</mi><mo>=</mo><mtext>$1</mtext></math>', said),
);

const concealed = fc.oneof(
  filled(
    '<details><summary>$1</summary><p>$2</p><details open><summary>$3</summary>$1</details></details>',
    said,
    said,
    said,
  ),
  filled('<div hidden=until-found><p>$1</p></div><p style="visibility:hidden">$2</p>', said, said),
  filled('<p style="opacity:0;height:0">$1</p><p style="position:absolute;left:-9999px">$2</p>', said, said),
  filled('<div aria-hidden=true>$1</div><div>$1</div>', said),
  filled('<p class=sr-only>$1</p><p><span class=visually-hidden>$2</span> $1</p>', said, said),
  filled(
    '<div role=tablist><button role=tab aria-selected=true>A</button></div><div role=tabpanel>$1</div><div role=tabpanel hidden>$2</div>',
    said,
    said,
  ),
);

const voices = fc.oneof(
  filled('<p><b>Q:</b> $1</p><p><b>A:</b> $2</p><p><b>Q:</b> $1</p>', said, said),
  filled('<p class=poem>$1<br>$2<br>$1</p><p class=poem>$3<br>$2<br>$1</p>', said, said, said),
  filled('<article class=live-post><time datetime=2026-05-04>10:40</time><h3>$1</h3><p>$2</p></article>', said, said),
  filled('<p><span class=dropcap>Z</span>$1 <q>$2</q>, she said. “$2”</p>', said, said),
  filled('<section dir=rtl lang=ar><p>$1</p></section><p dir=auto><bdi>$2</bdi> $3</p>', said, said, said),
  filled('<ruby>$1<rt>$2</rt></ruby><p><del>$1</del> <ins>$3</ins></p>', said, said, said),
);

const furniture = fc.oneof(
  filled(
    '<p><strong>Read more:</strong> <a href=/r>$1</a></p><aside class=related><h4>Related</h4><ul><li><a href=/r>$1</a></ul></aside>',
    said,
  ),
  filled('<div class=newsletter><p>$1</p><form><input type=email><button>Sign up</button></form></div>', said),
  filled(
    '<header><h1>$1</h1><p class=standfirst>$2</p><address rel=author>By Ana Castell</address></header><h1>$1</h1><p>$2</p>',
    said,
    said,
  ),
  filled(
    '<p class=byline>By Ana Castell | <time>4 May 2026</time></p><p><em>$1</em></p><hr><p><i>Ana Castell $2</i></p>',
    said,
    said,
  ),
  filled(
    '<div class=share><a href=/f>Share</a> <button>Copy link</button></div><p>$1</p><p>Advertisement</p><p>$1</p>',
    said,
  ),
);

/** Custom elements with trees of their own, where words stand in slots by name, in fallback, or in a tree within a tree. */
const shadows = (inside: Markup): Markup =>
  fc.oneof(
    fc
      .tuple(inside, said, said)
      .map(
        ([block, named, fallback]) =>
          `<x-card><template shadowrootmode=open><slot name=top></slot><div><slot>${fallback}</slot></div></template><p slot=top>${named}</p>${block}</x-card>`,
      ),
    fc
      .tuple(said, said)
      .map(
        ([outer, inner]) =>
          `<x-card><template shadowrootmode=open><p>${outer}</p><x-card>${inner}</x-card><style>p{display:none}</style></template></x-card>`,
      ),
  );

/**
 * Constructs that real articles are made of, sound in themselves; their surroundings may not be.
 * @param inside blocks that may stand in them.
 */
export function constructs(inside: Markup): Markup {
  return fc.oneof(pictures, quotes, tables, lists, embeds, concealed, voices, furniture, shadows(inside));
}
