import { findArticleStart } from './first-block.ts';
import { isTabStop } from './focusable.ts';
import { rendered } from './rendered.ts';
import { type TextBlock, textBlocks, textLength } from './text-blocks.ts';

/** Fewer links make no navigation worth a skip: breadcrumbs, a pager, a "back" link. */
const LEAST_LINKS = 3;

/** Fields that search the site, by type, role, or the names that search forms use everywhere. */
const SEARCH_FIELDS =
  'input[type=search], [role=searchbox], [role=search] input:not([type=hidden]), search input:not([type=hidden]), ' +
  'input[name=q], input[name=s], input[name=query], input[name=search], form[action*=search i] input[type=text]';

/** First rendered element of a kind that also passes a test of its own. */
function firstRendered(document: Document, selector: string, test: (element: Element) => boolean = () => true) {
  for (const element of document.querySelectorAll(selector)) if (rendered(element) && test(element)) return element;
  return null;
}

/** Where the page's navigation begins: its first link, since that can take focus by itself. */
export function findNavigation(document: Document): Element | null {
  const links = (nav: Element) => [...nav.querySelectorAll('a[href], button')].filter(isTabStop);
  const nav = firstRendered(document, 'nav, [role=navigation]', (nav) => links(nav).length >= LEAST_LINKS);
  return nav ? (links(nav)[0] ?? null) : null;
}

/** The page's search field. */
export function findSearch(document: Document): Element | null {
  return firstRendered(document, SEARCH_FIELDS, isTabStop);
}

/** The page's headings that are rendered and say something, in document order. */
export function findHeadings(document: Document): Element[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(
    (heading) => textLength(heading.textContent ?? '') > 0 && rendered(heading),
  );
}

/**
 * Where the page's content begins: the article's headline or text; else the first heading or text in `main`; else none.
 * @param blocks the page's texts, where they have been read already.
 */
export function findContent(document: Document, blocks: readonly TextBlock[] = textBlocks(document)): Element | null {
  const start = findArticleStart(document, blocks);
  if (start) return start.landing;
  const main = firstRendered(document, 'main, [role=main]');
  return main ? (findHeadings(document).find((heading) => main.contains(heading)) ?? main) : null;
}
