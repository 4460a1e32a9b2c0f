import type { MainText } from './main-text.ts';
import type { TextBlock } from './text-blocks.ts';

/** A page as the signals see it. */
export interface PageText {
  readonly document: Document;
  readonly url: URL;
  readonly blocks: readonly TextBlock[];
  readonly main: MainText;
}

/** Something that can be read off a page: 0 to 1 for shares and flags, a few units for the logarithm of a count. */
type Reading = (page: PageText) => number;

/** Containers of an article's text by the names that publishing systems give them, and by schema.org. */
const ARTICLE_BODY =
  '[itemprop=articleBody], [class*=article-body i], [class*=articlebody i], [class*=article-content i], [class*=article__ i], ' +
  '[class*=entry-content i], [class*=post-content i], [class*=post-body i], [class*=story-body i], [class*=blog-content i]';

const CART =
  '[class*=add-to-cart i], [class*=addtocart i], [name=add-to-cart], form[action*=cart i], [itemprop=price], [itemprop=offers]';

const BYLINE = '[rel~=author], [itemprop~=author], [class*=byline i], [class*=author i]';

/** Parts of an address under which sites keep what is to be read. */
const READING_PATH = /(^|[/.])(blogs?|news|articles?|story|stories|posts?|guides?|resources|learn)(\/|\.|$)/i;

/** Parts of an address under which sites keep lists, wares and services. */
const LIST_PATH =
  /(^|\/)(tags?|category|categories|topics?|search|products?|shop|store|collections?|services?|courses?|solutions?|pricing|author)(\/|$)/i;

const has =
  (selector: string): Reading =>
  ({ document }) =>
    document.querySelector(selector) ? 1 : 0;

/** The kind of page that it tells social networks it is (Open Graph, `og:type`). */
const openGraph =
  (kind: string): Reading =>
  ({ document }) =>
    document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase().includes(kind) ? 1 : 0;

const pathOf = ({ url }: PageText) => url.pathname.split('/').filter(Boolean);

/** Headlines become addresses with a hyphen for each space. The longest part counts. */
const hyphens: Reading = (page) => Math.log2(Math.max(1, ...pathOf(page).map((part) => part.split(/[-_]/).length)));

/** Share of the running text in all text of the page, menus and teasers included. */
const textShare: Reading = ({ blocks, main }) =>
  main.length /
  Math.max(
    1,
    blocks.reduce((sum, { length }) => sum + length, 0),
  );

/** Every signal by the code under which a verdict names it. */
export const SIGNALS = {
  'text-share': textShare,
  'article-body': has(ARTICLE_BODY),
  'reading-address': ({ url }) => (READING_PATH.test(url.host + url.pathname) ? 1 : 0),
  'og-article': openGraph('article'),
  'headline-address': hyphens,
  'list-address': ({ url }) => (LIST_PATH.test(url.pathname) ? 1 : 0),
  cart: has(CART),
  'in-article': ({ main }) => (main.container.closest('article') ? 1 : 0),
  'og-product': openGraph('product'),
  byline: has(BYLINE),
  'front-page': (page) => (pathOf(page).length === 0 ? 1 : 0),
  headings: ({ main }) => Math.log2(1 + main.container.querySelectorAll('h2, h3, h4').length),
} satisfies Readonly<Record<string, Reading>>;

export type SignalName = keyof typeof SIGNALS;
