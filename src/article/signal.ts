import type { Matcher } from './any-of.ts';
import { ofText } from './remembered.ts';

/** Class names with a condition in front (`md:hidden`, `first:pt-3`) say how it looks at times, not what it is. */
const VARIANT = /\S*[:[]\S*/g;

/** Every pass asks the same copied elements, and nothing renames them in between. */
const read = new WeakMap<Element, string>();

/**
 * What a copied element calls itself: class, id, label and the name its components give it, lower case, words apart.
 * Remembered, so not for elements of the live page, which may be renamed: see {@link liveSignal}.
 */
export function signal(element: Element): string {
  const before = read.get(element);
  if (before !== undefined) return before;
  const words = liveSignal(element);
  read.set(element, words);
  return words;
}

/** What an element of the live page calls itself now. */
export function liveSignal(element: Element): string {
  if (!element.hasAttributes()) return '';
  const classes = ofText('classes', element.getAttribute('class') ?? '', ownClasses);
  const label = element.getAttribute('aria-label') ?? '';
  const component = element.getAttribute('data-component') ?? '';
  const { id } = element;
  if (id === '' && label === '' && component === '') return ofText('words-apart', classes, wordsApart);
  return wordsApart(`${classes} ${id} ${component} ${label}`);
}

const ownClasses = (classes: string) => classes.replace(VARIANT, ' ');
const wordsApart = (names: string) =>
  names
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

/**
 * Matches a name only as whole words of a signal, so that `share` is not found in `shareholder` and `ad` not in `head`.
 * @param names alternatives of a regular expression.
 */
export function named(names: string): Matcher {
  return ofSignals(new RegExp(`(?:^|[^a-z0-9])(?:${names})(?:$|[^a-z])`));
}

/** Matches signals, each of them once: a page gives one name to many elements, and several steps ask for it. */
export function ofSignals(pattern: RegExp): Matcher {
  const rule = pattern.source;
  const matches = (told: string) => pattern.test(told);
  return { test: (told) => told !== '' && ofText(rule, told, matches) };
}

/** Names that publishers give to the standfirst, as alternatives for {@link named}. */
export const STANDFIRST_NAMES =
  'lead|lede|leadin|intro|standfirst|stand-first|summary|dek|deck|sub-?title|sub-?hed|sub-?head(?:line|ing)?|abstract|excerpt|teaser-?text|description|chapeau|vorspann|ingress|entradilla|bajada|sommario|occhiello|preamble|article-lead';

/** Whether an element of a copy calls itself after what stands beside an article. */
export function hasOffTopicName(element: Element): boolean {
  return OFF_TOPIC.test(signal(element));
}

/** Names of what stands beside an article and is never part of it. */
export const OFF_TOPIC = named(
  [
    'comments?|commentlist|disqus|replies|respond',
    'related|related-?(?:posts?|articles?|content|stories)|recommend(?:ed|ations?)?|read-?next|up-?next|more-?(?:from|stories|news|posts)|also-?(?:like|read)|outbrain|taboola|trending|most-?(?:read|popular)|popular-?posts',
    'sidebar|side-?bar|rail|widget-?area|footer|site-?footer|masthead|breadcrumbs?',
    'newsletter|news-?letter|sign-?up|subscribe|subscription|promo|promos|paywall|regwall',
    'cookies?|consent|gdpr|modal|popup|pop-?up|lightbox|overlay|toast',
    'share|sharing|sharedaddy|share-?(?:bar|buttons?|tools)|social|social-?(?:share|links|media)|addtoany|addthis',
    'author-?(?:bio|box|info|card)|about-?(?:the-?)?author|bio|byline',
    'advert|advertisement|ad-?(?:slot|unit|container|wrapper|label|banner)|ads|dfp|sponsored?',
    'post-?nav(?:igation)?|nav-?(?:links|previous|next)|pagination|pager',
  ].join('|'),
);
