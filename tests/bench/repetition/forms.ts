import { type Case, elements, escaped, type Ground, type Planted, variant } from './plant.ts';

/** The words of a text, or its signs where a script sets no spaces between words. */
function words(text: string): { readonly list: string[]; readonly glue: string } {
  const list = text.split(/\s+/);
  return list.length > 4 ? { list, glue: ' ' } : { list: [...text], glue: '' };
}

function part(text: string, from: number, to: number): string {
  const { list, glue } = words(text);
  return list.slice(Math.round(list.length * from), Math.round(list.length * to)).join(glue);
}

/** A box in which publishers set quotations apart, by turns. */
const boxed = (turn: number, inner: string) =>
  variant(turn, [
    `<blockquote class="pullquote"><p>${inner}</p></blockquote>`,
    `<aside class="pull-quote"><p>${inner}</p></aside>`,
    `<figure class="wp-block-pullquote"><blockquote><p>${inner}</p></blockquote></figure>`,
    `<div class="quote"><p>${inner}</p></div>`,
  ]);

const quoted = (make: (sentence: string, turn: number) => string, heard = (sentence: string) => sentence): Case => {
  return ({ document, sentence, turn }) => {
    const copy = elements(document, make(sentence, turn));
    // Most stand before their sentence, some after it.
    const place = turn % 4 === 3 ? { end: copy } : { before: copy };
    return { ...place, heard: [{ words: heard(sentence), times: 1 }] };
  };
};

const asIs = (html: (text: string) => string): Case => quoted((sentence) => html(escaped(sentence)));

const changed = (change: (text: string) => string, heard?: (sentence: string) => string): Case =>
  quoted((sentence, turn) => boxed(turn, change(sentence)), heard);

/** Quotations that stand in the text and are set beside it once more. */
export const QUOTES: Readonly<Record<string, Case>> = {
  'quote in an aside': asIs((text) => `<aside><p>${text}</p></aside>`),
  'quote in an aside with a block quote': asIs((text) => `<aside><blockquote>${text}</blockquote></aside>`),
  'block quote with a class': asIs((text) => `<blockquote class="pull-quote">${text}</blockquote>`),
  'block quote without a class': asIs((text) => `<blockquote><p>${text}</p></blockquote>`),
  'figure with a block quote': asIs((text) => `<figure><blockquote><p>${text}</p></blockquote></figure>`),
  'figure named pull quote': asIs((text) => `<figure class="pullquote"><p>${text}</p></figure>`),
  'bold paragraph': asIs((text) => `<p><strong>${text}</strong></p>`),
  'div named quote': asIs((text) => `<div class="article-quote">${text}</div>`),
  'span named quote': asIs((text) => `<span class="pullQuote">${text}</span>`),
  'paragraph named quote': asIs((text) => `<p class="quote">${text}</p>`),
  'quote in capitals': changed((text) => escaped(text.toUpperCase())),
  'quote in other marks': changed((text) => `« ${escaped(text.replace(/["“”„«»]/g, ''))} »`),
  'quote with hard spaces': changed((text) => escaped(text.replaceAll(' ', '\u00a0'))),
  'quote with soft hyphens': changed((text) => escaped(text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00ad'))),
  'quote cut at its end': changed(
    (text) => `${escaped(part(text, 0, 0.7))} …`,
    (text) => part(text, 0, 0.7),
  ),
  'quote cut at its start': changed(
    (text) => `…${escaped(part(text, 0.3, 1))}`,
    (text) => part(text, 0.3, 1),
  ),
  'quote cut in the middle': changed(
    (text) => `${escaped(part(text, 0, 0.4))} [...] ${escaped(part(text, 0.6, 1))}`,
    (text) => part(text, 0, 0.4),
  ),
  'quote in two paragraphs': quoted(
    (text) => {
      const halves = [part(text, 0, 0.5), part(text, 0.5, 1)].map((half) => `<p>${escaped(half)}</p>`);
      return `<blockquote class="pull-quote">${halves.join('')}</blockquote>`;
    },
    (text) => part(text, 0, 0.5),
  ),
  'quote reworded by a word': changed(
    (text) => {
      const { list, glue } = words(text);
      const at = Math.round(list.length * 0.7);
      return escaped([...list.slice(0, at), list[0] ?? '', ...list.slice(at + 1)].join(glue));
    },
    (text) => part(text, 0, 0.6),
  ),
  'quote with a name after a dash': changed((text) => `${escaped(text)} — Ingrid Halvorsen, harbour master`),
  'quote with a name of its own': quoted(
    (text, turn) => `${boxed(turn, escaped(text)).replace(/<\/(\w+)>$/, '<cite>Ingrid Halvorsen</cite></$1>')}`,
  ),
};

/** Whole passages said again in another role. */
export const BOXES: Readonly<Record<string, Case>> = {
  'key points said in the text': ({ document, points, turn }) => {
    const list = `<ul>${points.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`;
    const name = variant(turn, ['key-points', 'article-highlights', 'takeaways']);
    const html = `<div class="${name}"><h3>Key points</h3>${list}</div>`;
    return { top: elements(document, html), heard: points.map((words) => ({ words, times: 1 })) };
  },
  'standfirst equal to the lede': ({ document, lede, turn }) => {
    const name = variant(turn, ['standfirst', 'subtitle', 'article-lead']);
    const html = `<p class="${name}">${escaped(lede)}</p>`;
    return { top: elements(document, html), heard: [{ words: lede, times: 1 }] };
  },
  'title over the text': ({ document, title, turn }) => {
    const tag = variant(turn, ['h1', 'h2', 'h3']);
    return { top: elements(document, `<${tag}>${escaped(title)}</${tag}>`), heard: [{ words: title, times: 0 }] };
  },
  'player message twice': ({ document }) => {
    const message = 'To view this video please turn scripts on, and consider another browser that plays it.';
    const player = `<div class="video-player"><video controls poster="/p.jpg"></video><p>${message}</p></div>`;
    return twice(document, player, message);
  },
  'author box twice': ({ document }) => {
    const about = 'Ingrid Halvorsen writes about harbours and has lived in three of them since she left school.';
    return twice(document, `<div class="author-bio"><p>${about}</p></div>`, about);
  },
};

/** A box of the site: once would do, and not at all is right as well. */
function twice(document: Document, html: string, words: string): Planted {
  return {
    before: elements(document, html),
    after: elements(document, html),
    heard: [{ words, times: 1, least: 0 }],
  };
}

const CAPTION = 'The lighthouse keeper Anselm Varga rows his last bag of flour ashore at Port Kessan on Tuesday';
const image = (alt: string, width = 1200) =>
  `<img src="/pictures/lighthouse-keeper-${width}x${(width * 2) / 3}.jpg" width="${width}" height="${(width * 2) / 3}" alt="${escaped(alt)}">`;

const pictured = (html: string, words = CAPTION): Case => {
  return ({ document }: Ground) => ({
    before: elements(document, html),
    heard: [{ words, times: 1 }],
    pictures: 1,
  });
};

const caption = (text = CAPTION) => `<figcaption>${text}</figcaption>`;

/** Captions and alternative texts that say the same sentence again. */
export const CAPTIONS: Readonly<Record<string, Case>> = {
  'alt equal to the caption': pictured(`<figure>${image(CAPTION)}${caption()}</figure>`),
  'alt equal to the caption but for a credit': pictured(
    `<figure>${image(CAPTION)}${caption(`${CAPTION}. Credit: R. Okafor`)}</figure>`,
  ),
  'caption again in an enlarged view': pictured(
    `<figure>${image(CAPTION)}${caption()}<div class="zoom"><div class="caption">${CAPTION}</div></div></figure>`,
  ),
  'caption again beside the figure': pictured(
    `<div class="media"><figure>${image('')}${caption()}</figure><div class="caption">${CAPTION}</div></div>`,
  ),
  'caption again in an overlay': pictured(
    `<figure><div class="overlay"><span class="caption">${CAPTION}</span></div>${image(CAPTION)}${caption()}</figure>`,
  ),
  'caption again for the ear': pictured(
    `<figure>${image('')}<span class="sr-only">${CAPTION}</span>${caption()}</figure>`,
  ),
  'caption cut and whole': pictured(
    `<figure>${image('')}<div class="caption-truncated">${CAPTION.slice(0, 60)}…</div><div class="caption-full">${CAPTION}</div></figure>`,
    CAPTION.slice(0, 60),
  ),
  'caption again as an italic paragraph': pictured(
    `<div class="wp-caption">${image('')}<p class="wp-caption-text">${CAPTION}</p></div><p><em>${CAPTION}</em></p>`,
  ),
  'picture again for browsers without scripts': pictured(
    `<figure>${image(CAPTION, 600)}<noscript>${image(CAPTION)}</noscript></figure>`,
  ),
  'picture again in another size': pictured(`<p>${image(CAPTION, 600)}</p><p>${image(CAPTION)}</p>`),
  'caption that the text says': ({ document, sentence }) => ({
    before: elements(document, `<figure>${image('')}${caption(escaped(sentence))}</figure>`),
    heard: [{ words: sentence, times: 1 }],
    pictures: 1,
  }),
  'alt that the text says': ({ document, sentence }) => ({
    before: elements(document, `<figure>${image(sentence)}</figure>`),
    heard: [{ words: sentence, times: 1 }],
    pictures: 1,
  }),
};
