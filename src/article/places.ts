import { findArticleStart } from './first-block.ts';
import { isTabStop } from './focusable.ts';
import { HEADINGS, LEAST_LINKS, MAIN, NAVIGATION, SEARCH_FIELDS } from './place-selectors.ts';
import { rendered } from './rendered.ts';
import { type TextBlock, textBlocks, textLength } from './text-blocks.ts';

/** First rendered element of a kind that also passes a test of its own. */
function firstRendered(document: Document, selector: string, test: (element: Element) => boolean = () => true) {
  for (const element of document.querySelectorAll(selector)) if (rendered(element) && test(element)) return element;
  return null;
}

/** Where the page's navigation begins: its first link, since that can take focus by itself. */
export function findNavigation(document: Document): Element | null {
  const links = (nav: Element) => [...nav.querySelectorAll('a[href], button')].filter(isTabStop);
  const nav = firstRendered(document, NAVIGATION, (nav) => links(nav).length >= LEAST_LINKS);
  return nav ? (links(nav)[0] ?? null) : null;
}

/** The page's search field. */
export function findSearch(document: Document): Element | null {
  return firstRendered(document, SEARCH_FIELDS, isTabStop);
}

/** The page's headings that are rendered and say something, in document order. */
export function findHeadings(document: Document): Element[] {
  return [...document.querySelectorAll(HEADINGS)].filter(
    (heading) => textLength(heading.textContent ?? '') > 0 && rendered(heading),
  );
}

/**
 * Where the page's content begins: the article's headline or text; else the first heading or text in `main`; else the first h1.
 * @param blocks the page's texts, where they have been read already.
 */
export function findContent(document: Document, blocks: readonly TextBlock[] = textBlocks(document)): Element | null {
  const start = findArticleStart(document, blocks);
  if (start) return start.landing;
  const main = firstRendered(document, MAIN);
  if (!main) return firstRendered(document, 'h1');
  return findHeadings(document).find((heading) => main.contains(heading)) ?? main;
}
