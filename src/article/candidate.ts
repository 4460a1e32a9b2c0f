import Readability from '@mozilla/readability/Readability.js';
import { STAMP } from './article.ts';
import type { Pruned } from './prune.ts';

/**
 * Asks Readability which elements of a pruned page are its article. Its output is only read: it flattens headings, drops
 * figures and glues text, so the article is built from the pruned copy itself.
 * @param title the page's title, by which Readability knows a heading that repeats it.
 * @returns the stamps of the elements it kept; empty when it found nothing.
 */
export function readabilityStamps(pruned: Pruned, title: string): Set<string> {
  const trial = pruned.document.implementation.createHTMLDocument(title);
  trial.body.replaceWith(trial.importNode(pruned.body, true));
  trial.head.append(author(trial));
  const parsed = new Readability<Element>(trial, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  const stamps = new Set<string>();
  for (const element of parsed?.content?.querySelectorAll(`[${STAMP}]`) ?? []) {
    stamps.add(element.getAttribute(STAMP) as string);
  }
  return stamps;
}

/** With an author in the head Readability leaves bylines where they are; datelines would go with them otherwise. */
function author(document: Document): Element {
  const meta = document.createElement('meta');
  meta.setAttribute('name', 'author');
  meta.setAttribute('content', 'author');
  return meta;
}
