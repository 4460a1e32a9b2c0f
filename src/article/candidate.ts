import Readability from '@mozilla/readability/Readability.js';
import { STAMP } from './article.ts';
import type { Pruned } from './prune.ts';
import { SHORT_CUTS } from './short-cuts.ts';
import { textOf } from './text.ts';

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
  _metadata: { readonly byline: string };
  _articleTitle: string;
  _prepDocument(): void;
  _getArticleTitle(): string;
  _unescapeHtmlEntities(text: string): string;
  _grabArticle(): Element | null;
  _simplifyNestedElements(content: Element): void;
}

function attempt({ document, body }: Pruned, title: string, rules: number): Element | null {
  const root = document.createElement('html');
  const copy = root.appendChild(body.cloneNode(true)) as HTMLElement;
  Object.defineProperty(copy, 'innerHTML', { value: '', writable: true });
  // Below any length, also of no text at all: it would try again by itself, on a page that it has taken apart.
  const reader = new Readability(standIn(root, copy, title), { charThreshold: -1 }) as unknown as Steps;
  Object.assign(reader, { _flags: rules, ...SHORT_CUTS });
  reader._prepDocument();
  // With an author told Readability leaves bylines where they are; datelines would go with them otherwise.
  reader._metadata = { byline: 'author' };
  reader._articleTitle = reader._unescapeHtmlEntities(reader._getArticleTitle());
  const content = reader._grabArticle();
  if (content) reader._simplifyNestedElements(content);
  return content;
}

/**
 * What Readability asks of a document. Elements that stand in no document are cheaper to move about, and Chromium (156) keeps
 * a document with players in it as long as the page lives.
 */
function standIn(root: Element, body: HTMLElement, title: string): Document {
  const asked = {
    title,
    body,
    documentElement: root,
    firstChild: root,
    createElement: (name: string) => root.ownerDocument.createElement(name),
    getElementsByTagName: (name: string) => root.getElementsByTagName(name),
    querySelectorAll: (selectors: string) => root.querySelectorAll(selectors),
  };
  return asked as unknown as Document;
}
