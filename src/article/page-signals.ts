import type { TextSample } from './text-sample.ts';

/** A page as the signals see it. */
export interface PageFacts {
  readonly document: Document;
  readonly url: URL;
  readonly text: TextSample;
  /** What the page says of itself as linked data, unparsed. */
  readonly linked: string;
  /** Kind of page that it tells social networks it is (Open Graph, `og:type`), lower case; empty when it tells none. */
  readonly kind: string;
}

/** Something that can be read off a page: 0 to 1 for flags, a few units for the logarithm of a count. */
type Reading = (page: PageFacts) => number;

const log = (count: number) => Math.log2(1 + count);

/** Parts of an address under which sites keep what is to be read. */
const READING_PATH = /(^|[/.])(blogs?|news|articles?|story|stories|posts?|guides?|resources|learn)(\/|\.|$)/i;

/** Parts of an address under which sites keep lists, wares and services. */
const LIST_PATH =
  /(^|\/)(tags?|category|categories|topics?|search|products?|shop|store|collections?|services?|courses?|solutions?|pricing|author)(\/|$)/i;

/** Containers of an article's text by the names that publishing systems give them, and by schema.org. */
const ARTICLE_BODY =
  '[itemprop=articleBody],[class*=article-body i],[class*=articlebody i],[class*=article-content i],[class*=entry-content i],[class*=post-content i],[class*=story-body i]';

const parts = ({ url }: PageFacts) => url.pathname.split('/').filter(Boolean);
const words = (part: string) => part.split(/[-_]/).length;
const tags = ({ document }: PageFacts, name: string) => document.getElementsByTagName(name).length;
const found = ({ document }: PageFacts, selector: string) => document.querySelectorAll(selector).length;
const has =
  (selector: string): Reading =>
  ({ document }) =>
    Number(document.querySelector(selector) !== null);

/** How many there are for each hundred characters of running text: pages to be clicked have more of everything. */
const perText = (count: number, { text }: PageFacts) => Math.log2((1 + count) / (1 + text.score / 100));

const linked =
  (pattern: RegExp): Reading =>
  (page) =>
    Number(pattern.test(page.linked));

/** Most paragraphs in one `article` element, among the first dozen: lists have one for each teaser. */
const inArticle: Reading = ({ document }) => {
  const articles = document.getElementsByTagName('article');
  let most = 0;
  for (let i = 0; i < Math.min(articles.length, 12); i++) {
    most = Math.max(most, (articles[i] as Element).getElementsByTagName('p').length);
  }
  return log(most);
};

/** Signals that cost next to nothing, by the code under which a verdict names them. */
export const FIRST_SIGNALS = {
  boxes: (page) => perText(tags(page, 'div'), page),
  links: (page) => perText(page.document.links.length, page),
  'one-place': ({ text }) => text.score / Math.max(1, text.length),
  'in-article': inArticle,
  lists: (page) => log(tags(page, 'ul')),
  // Headlines become addresses with a hyphen for each space.
  'long-address': (page) => Math.log2(words(parts(page).at(-1) ?? '')),
  'numbered-address': ({ url }) => Number(/\d{5}/.test(url.pathname)),
  'reading-address': ({ url }) => Number(READING_PATH.test(url.host + url.pathname)),
  'list-address': ({ url }) => Number(LIST_PATH.test(url.pathname)),
  'front-page': (page) => Number(parts(page).length === 0),
  'og-article': ({ kind }) => Number(kind.includes('article')),
  'og-product': ({ kind }) => Number(kind.includes('product')),
  'linked-person': linked(/"Person"/),
  'linked-data': linked(/./),
  'share-links': (page) => log(found(page, 'a[href*="share" i]')),
  'year-in-title': ({ document }) => Number(/\b20[12]\d\b/.test(document.title)),
} satisfies Readonly<Record<string, Reading>>;

/** Signals that search the names of all elements: read only where the first ones leave doubt. */
export const SECOND_SIGNALS = {
  related: (page) => log(found(page, '[class*=related i]')),
  cards: (page) => log(found(page, '[class*=card i]')),
  cart: has('[class*=cart i]'),
  'article-body': has(ARTICLE_BODY),
} satisfies Readonly<Record<string, Reading>>;

export type Signal = keyof typeof FIRST_SIGNALS | keyof typeof SECOND_SIGNALS;
