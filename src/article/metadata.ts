import { isRightToLeft } from './direction.ts';
import { sharedGrams } from './repetition/grams.ts';
import { letters } from './repetition/letters.ts';
import { fold, textOf } from './text.ts';

/** What a page says about its article. */
export interface Metadata {
  /** Address of the page. */
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly siteName: string | null;
  /** The page's own summary of itself. */
  readonly description: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
}

/** Reads what the live page says about its article. */
export function readMetadata(document: Document): Metadata {
  const linked = linkedData(document);
  const siteName = metaContent(document, 'og:site_name', 'application-name') ?? publisher(linked);
  return {
    url: document.URL,
    title: title(document, linked, siteName),
    byline: byline(document, linked),
    published: published(document, linked),
    siteName,
    description:
      metaContent(document, 'og:description', 'description', 'twitter:description') ?? string(linked?.description),
    lang: language(document),
    dir: direction(document),
  };
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /Article|Posting|Report|^Review$|^Recipe$|^HowTo$/;

/** The page's own description as an article in linked data, if it has one that can be parsed. */
function linkedData(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parse(script.textContent ?? ''));
    if (found) return found;
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

function articleIn(value: unknown): Json | null {
  const queue = [value];
  for (const item of queue) {
    if (Array.isArray(item)) queue.push(...item);
    else if (isJson(item)) {
      if ([item['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return item;
      if (Array.isArray(item['@graph'])) queue.push(...item['@graph']);
    }
  }
  return null;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const string = (value: unknown) => (typeof value === 'string' && fold(value) !== '' ? fold(value) : null);

function names(value: unknown): string | null {
  const list = [value].flat().map((item) => (isJson(item) ? string(item.name) : string(item)));
  return list.filter((name) => name !== null && !/^https?:/.test(name)).join(', ') || null;
}

const publisher = (linked: Json | null) => names(linked?.publisher);

function metaContent(document: Document, ...keys: string[]): string | null {
  for (const key of keys) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const value = string(document.querySelector(`meta[${attribute}="${key}"]`)?.getAttribute('content'));
      if (value) return value;
    }
  }
  return null;
}

function byline(document: Document, linked: Json | null): string | null {
  const told =
    names(linked?.author) ?? metaContent(document, 'author', 'article:author', 'dc.creator', 'parsely-author');
  if (told && !/^https?:/.test(told)) return told;
  const shown = document.querySelector('[rel="author"], [itemprop="author"], .byline, .author-name');
  const text = shown ? textOf(shown) : '';
  return text !== '' && text.length < 100 ? text : null;
}

function published(document: Document, linked: Json | null): string | null {
  const told =
    string(linked?.datePublished) ??
    metaContent(document, 'article:published_time', 'datePublished', 'date', 'parsely-pub-date', 'dc.date') ??
    document.querySelector('article time[datetime], time[pubdate], time[datetime]')?.getAttribute('datetime');
  if (!told) return null;
  const time = Date.parse(told);
  return Number.isNaN(time) ? told : new Date(time).toISOString();
}

const SEPARATOR = /\s+[|\-–—·•»:/\\]\s+|\s*[|»]\s*/;

/** Share of a title's pieces in a headline that pages word in another way for search engines and shares. */
const OTHER_WORDS = 0.5;

/**
 * The headline as the page shows it, where linked data, share cards or the page's title tell it, nearly so, or in part;
 * else as they tell it, without the site.
 */
function title(document: Document, linked: Json | null, siteName: string | null): string {
  const page = fold(document.title);
  const headline = string(linked?.headline);
  const card = metaContent(document, 'og:title', 'twitter:title');
  const told = [headline, card, metaContent(document, 'twitter:title')];
  const headings = [...document.querySelectorAll('h1')].map(lines).filter((text) => text !== '');
  const shown = headings.find((heading) => told.includes(heading) || (heading.length > 10 && page.includes(heading)));
  if (shown) return shown;
  const known = headline ?? (withoutSite(card ?? page, siteName, card === null || siteName === null) || null);
  if (known === null) return headings[0] ?? '';
  return headings.find((heading) => isReworded(heading, known)) ?? known;
}

/** Text of a heading; a break in it parts words. */
function lines(heading: Element): string {
  if (!heading.querySelector('br')) return textOf(heading);
  const copy = heading.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
  return textOf(copy);
}

/** Whether a heading says a title in other words; with all of the title's words behind a kicker it says no other ones. */
function isReworded(heading: string, title: string): boolean {
  const [shown, told] = [letters(heading), letters(title)];
  return !shown.includes(told) && sharedGrams(told, shown) >= OTHER_WORDS;
}

/** @param guess whether the longest part is taken for the title where no part is the site's name; dashes part sentences, too. */
function withoutSite(title: string, siteName: string | null, guess: boolean): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const site = siteName?.toLowerCase();
  const kept = parts.filter((part) => part.toLowerCase() !== site);
  if (kept.length < parts.length && kept.length === 1) return kept[0] as string;
  if (!guess) return title;
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  return longest.length > title.length * 0.6 ? longest : title;
}

function language(document: Document): string | null {
  const root = document.documentElement;
  const told = root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? document.body?.getAttribute('lang');
  return string(told ?? metaContent(document, 'og:locale', 'content-language', 'language'))?.replace('_', '-') ?? null;
}

function direction(document: Document): 'ltr' | 'rtl' {
  const told = (document.documentElement.getAttribute('dir') ?? document.body?.getAttribute('dir'))?.toLowerCase();
  if (told === 'rtl' || told === 'ltr') return told;
  return isRightToLeft(language(document) ?? '') ? 'rtl' : 'ltr';
}
