import { findMainText, isParagraph } from './main-text.ts';
import { type TextBlock, textBlocks, textLength } from './text-blocks.ts';

/** What speaks for and against an article, as numbers. Shares are 0 to 1, flags 0 or 1. */
export interface Signals {
  readonly [name: string]: number;
}

const flag = (condition: unknown): number => (condition ? 1 : 0);

function metaContent(document: Document, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
}

/** Types named in the page's JSON-LD, found by text: faster than parsing, and broken JSON still counts. */
function schemaTypes(document: Document): Set<string> {
  const types = new Set<string>();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const [, list = ''] of (script.textContent ?? '').matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g)) {
      for (const [, type = ''] of list.matchAll(/"(?:https?:\/\/schema\.org\/)?([^"]+)"/g)) types.add(type);
    }
  }
  for (const element of document.querySelectorAll('[itemtype*="schema.org/"]')) {
    types.add(element.getAttribute('itemtype')?.split('/').at(-1) ?? '');
  }
  return types;
}

function sum(blocks: readonly TextBlock[], of: 'length' | 'linked'): number {
  return blocks.reduce((total, block) => total + block[of], 0);
}

/** Reads the signals off a page. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a list of signals, one a line, not a course of action.
export function readSignals(document: Document): Signals {
  const blocks = textBlocks(document);
  const main = findMainText(blocks);
  const paragraphs = blocks.filter(isParagraph);
  const all = sum(blocks, 'length') || 1;
  const types = schemaTypes(document);
  const has = (pattern: RegExp) => flag([...types].some((type) => pattern.test(type)));
  const url = new URL(document.URL);
  const segments = url.pathname.split('/').filter(Boolean);
  const slug = segments.at(-1) ?? '';
  const hyphens = Math.max(0, ...segments.map((segment) => segment.split(/[-_]/).length - 1));
  const headings = [...document.querySelectorAll('h2, h3, h4')];
  const linkedHeadings = headings.filter((h) => h.querySelector('a[href]') || h.closest('a[href]')).length;
  const mainLong = main?.paragraphs.filter(({ length }) => length >= 200).length ?? 0;
  const text = document.body?.textContent ?? '';
  const ogType = metaContent(document, 'meta[property="og:type"]').toLowerCase();
  return {
    mainText: main?.length ?? 0,
    mainLength: Math.log10(10 + (main?.length ?? 0)),
    mainParagraphs: Math.log2(1 + (main?.paragraphs.length ?? 0)),
    mainLong: Math.log2(1 + mainLong),
    mainShare: (main?.length ?? 0) / all,
    mainOfParagraphs: (main?.length ?? 0) / (sum(paragraphs, 'length') || 1),
    longest: Math.log10(10 + Math.max(0, ...(main?.paragraphs.map(({ length }) => length) ?? []))),
    meanParagraph: Math.log10(10 + (main ? main.length / main.paragraphs.length : 0)),
    linkedShare: sum(blocks, 'linked') / all,
    textLength: Math.log10(10 + all),
    blocks: Math.log10(10 + blocks.length),
    ogArticle: flag(ogType.includes('article')),
    ogWebsite: flag(ogType === 'website'),
    ogProduct: flag(ogType.includes('product')),
    publishedMeta: flag(
      document.querySelector(
        'meta[property="article:published_time"], meta[itemprop=datePublished], meta[name*=publish i], meta[name*="date" i]',
      ),
    ),
    schemaArticle: has(/Article$|^BlogPosting$|Report$|^Posting$/),
    schemaProduct: has(/^Product|Offer/),
    schemaList: has(/^(ItemList|CollectionPage|SearchResultsPage|Blog)$/),
    schemaService: has(/Service|LocalBusiness|Course|Event/),
    schemaWebPage: has(/^WebPage$/),
    schemaDate: flag(
      /"datePublished"/.test(
        [...document.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent).join(),
      ),
    ),
    schemaAuthor: flag(
      /"author"/.test(
        [...document.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent).join(),
      ),
    ),
    rootPath: flag(segments.length === 0),
    depth: segments.length,
    hyphens: Math.log2(1 + hyphens),
    slugHyphens: Math.log2(1 + slug.split(/[-_]/).length - 1),
    urlDate: flag(/\/(19|20)\d\d[/-]?(0?[1-9]|1[0-2])?([/-]|$)/.test(url.pathname)),
    urlId: flag(/\d{5,}/.test(url.pathname)),
    urlSection: flag(
      /(^|\/)(tags?|category|categories|topics?|search|products?|shop|store|collections?|services?|courses?|solutions?|pricing|author)(\/|$)/i.test(
        url.pathname,
      ),
    ),
    urlBlog: flag(
      /(^|[/.])(blogs?|news|articles?|story|stories|posts?|guides?|resources|learn)(\/|\.|$)/i.test(
        url.host + url.pathname,
      ),
    ),
    slugHtml: flag(/\.s?html?$/.test(slug)),
    search: flag(/[?&](q|query|s|search)=/.test(url.search)),
    h1: document.querySelectorAll('h1').length === 1 ? 1 : 0,
    h1None: flag(!document.querySelector('h1')),
    h1Length: Math.log2(1 + textLength(document.querySelector('h1')?.textContent ?? '')),
    headings: Math.log2(1 + headings.length),
    linkedHeadings: Math.log2(1 + linkedHeadings),
    linkedHeadingShare: linkedHeadings / (headings.length || 1),
    articles: Math.log2(1 + document.querySelectorAll('article').length),
    time: flag(document.querySelector('time')),
    times: Math.log2(1 + document.querySelectorAll('time').length),
    byline: flag(document.querySelector('[rel~=author], [itemprop~=author], [class*=byline i], [class*=author i]')),
    bylineMeta: flag(
      document.querySelector('meta[name=author], meta[property="article:author"], meta[name^="parsely-author"]'),
    ),
    prices: Math.log2(1 + (text.match(/[$€£¥₹]\s?\d|\d\s?(€|USD|EUR)/g)?.length ?? 0)),
    cart: flag(
      document.querySelector(
        '[class*=add-to-cart i], [class*=addtocart i], [name=add-to-cart], form[action*=cart i], [itemprop=price], [itemprop=offers]',
      ),
    ),
    cartWords: flag(/add to (cart|bag|basket)/i.test(text)),
    inputs: Math.log2(1 + document.querySelectorAll('input:not([type=hidden]), select, textarea').length),
    buttons: Math.log2(1 + document.querySelectorAll('button, [role=button]').length),
    images: Math.log2(1 + document.querySelectorAll('img').length),
    comments: flag(document.querySelector('[id*=comment i], [class*=comment i]')),
    figures: flag(document.querySelector('figure, figcaption')),
    share: flag(document.querySelector('[class*=share i], [href*="sharer"], [href*="intent/tweet"]')),
    next: flag(document.querySelector('[rel=next], [class*=pagination i]')),
  };
}
