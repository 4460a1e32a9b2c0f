import { measureProse } from './prose.ts';
import type { Pruned } from './prune.ts';
import { liveSignal, named } from './signal.ts';

/** Less text than this is no article that a page would hide until its script has run. */
const SHORTEST_ARTICLE = 900;
/** A page of teasers around a hidden article shows at most about twice the article's text. */
const LEAST_SHARE = 0.5;
const DIALOG = named('cookies?|consent|gdpr|modal|dialog|popup|pop-?up|privacy|terms|comments?|menu');

/**
 * The hidden element that holds the article: pages that fade their text in, stream it in hidden, or lay a wall over it.
 * It is taken for the article only when it holds a good part of the running text that the page shows elsewhere.
 * @returns the live element, or null in the usual case that the page shows its article.
 */
export function concealedArticle({ body, dropped }: Pruned): Element | null {
  let shown: number | null = null;
  for (const { element, reason } of dropped) {
    if (reason !== 'hidden' || element.getElementsByTagName('p').length === 0) continue;
    if (DIALOG.test(liveSignal(element)) || element.getAttribute('role') === 'dialog') continue;
    const prose = paragraphText(element);
    shown ??= measureProse(body).get(body) ?? 0;
    if (prose >= SHORTEST_ARTICLE && prose > shown * LEAST_SHARE) return element;
  }
  return null;
}

function paragraphText(element: Element): number {
  let sum = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length > 80) sum += length;
  }
  return sum;
}
