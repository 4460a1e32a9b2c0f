import Readability from '@mozilla/readability/Readability.js';
import { STAMP } from './article.ts';
import type { Pruned } from './prune.ts';
import { holdsMoreThan, textOf } from './text.ts';

/** Readability is content with a first attempt of at least this many characters, its own default. */
const ENOUGH = 500;

/**
 * Its attempts in its own order: with all its rules; then without those against unlikely names, without weights for names,
 * and without the cleaning by conditions. Left to itself it writes the page out as HTML before the first attempt and parses
 * that before each further one.
 */
const ATTEMPTS = [0b111, 0b110, 0b100, 0] as const;

/**
 * Asks Readability which elements of a pruned page are its article. Its output is only read: it flattens headings, drops
 * figures and glues text, so the article is built from the pruned copy itself.
 * @param title the page's title, by which Readability knows a heading that repeats it.
 * @returns the stamps of the elements it kept; empty when it found nothing.
 */
export function readabilityStamps(pruned: Pruned, title: string): Set<string> {
  let best: Element | null = null;
  let most = 0;
  for (const rules of ATTEMPTS) {
    const content = attempt(pruned, title, rules);
    const length = content ? textOf(content).length : 0;
    if (length > most) [best, most] = [content, length];
    if (most >= ENOUGH) break;
  }
  const stamps = new Set<string>();
  for (const element of best?.querySelectorAll(`[${STAMP}]`) ?? []) stamps.add(element.getAttribute(STAMP) as string);
  return stamps;
}

/** The steps of Readability's `parse` that choose; the others write its result out as HTML and tidy what nobody reads here. */
interface Steps {
  _flags: number;
  _metadata: { readonly title: string };
  _articleTitle: string;
  _prepDocument(): void;
  _getArticleMetadata(linkedData: object): { readonly title: string };
  _grabArticle(): Element | null;
  _simplifyNestedElements(content: Element): void;
}

function attempt(pruned: Pruned, title: string, rules: number): Element | null {
  const trial = pruned.document.implementation.createHTMLDocument(title);
  trial.body.replaceWith(trial.importNode(pruned.body, true));
  trial.head.append(author(trial));
  Object.defineProperty(trial.body, 'innerHTML', { value: '', writable: true });
  // Below any length, also of no text at all: it would try again by itself, on a page that it has taken apart.
  const reader = new Readability(trial, { charThreshold: -1 }) as unknown as Steps;
  Object.assign(reader, { _flags: rules, ...SHORT_CUTS });
  reader._prepDocument();
  reader._metadata = reader._getArticleMetadata({});
  reader._articleTitle = reader._metadata.title;
  const content = reader._grabArticle();
  if (content) reader._simplifyNestedElements(content);
  // Or Chromium (156) keeps it for the sake of its players as long as the page lives.
  trial.documentElement.remove();
  return content;
}

const nothing = () => undefined;

/** Whether an element holds nothing but breaks and rules. Readability asks this of every box, and reads all its text first. */
function isEmpty(element: Element): boolean {
  if (element.nodeType !== 1 || holdsMoreThan(element, 0)) return false;
  const { length } = element.children;
  return length === 0 || length === element.querySelectorAll('br, hr').length;
}

/** How often a sign stands in an element. Readability folds the text and splits it. */
function countOf(element: Element, sign: string): number {
  const text = element.textContent ?? '';
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** The same answer for less work; steps that find nothing to do in a pruned copy; and what tidies attributes nobody reads here. */
const SHORT_CUTS = {
  _isElementWithoutContent: isEmpty,
  _getCharCount: countOf,
  _isProbablyVisible: () => true,
  _cleanStyles: nothing,
};

/** With an author in the head Readability leaves bylines where they are; datelines would go with them otherwise. */
function author(document: Document): Element {
  const meta = document.createElement('meta');
  meta.setAttribute('name', 'author');
  meta.setAttribute('content', 'author');
  return meta;
}
