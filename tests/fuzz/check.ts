import '../support/fake-extension.ts';

import type { Article, Removal } from '../../src/article/article.ts';
import { detect } from '../../src/article/detect.ts';
import { type ExtractOptions, extract } from '../../src/article/extract.ts';
import { PASSES } from '../../src/article/passes/index.ts';
import { letters } from '../../src/article/repetition/letters.ts';
import { createArticleBody } from '../../src/reader/content/article-body.ts';
import { sanitise } from '../../src/reader/content/sanitise.ts';
import { findIntruder } from '../support/intruder.ts';
import { serialise, show } from './page.ts';
import { marksIn } from './sentences.ts';

/** Extraction without passes: all that the article could say. */
const WHOLE: ExtractOptions = { without: PASSES.map(({ name }) => name) };

function articleOf(document: Document, options?: ExtractOptions): Article | null {
  const found = extract(document, options);
  return 'none' in found ? null : found.article;
}

const marksOf = (text: string | null) => marksIn(letters(text ?? ''));
const missing = (wanted: ReadonlySet<string>, there: ReadonlySet<string>) =>
  [...wanted].filter((mark) => !there.has(mark));

function record(article: Article | null): string {
  const removals = article?.removals.map(({ node, ...removal }) => [removal, node?.outerHTML]);
  return JSON.stringify([article?.title, article?.content.outerHTML, removals]);
}

/** What view and record show of an article: sentences must be in one of them. */
function checkSentences(whole: Article, article: Article): string | null {
  const said = marksOf(article.content.textContent);
  const told = marksOf([article.title, article.byline, article.published].join(' '));
  const kept = new Set([...said, ...told]);
  const listed = marksOf(article.removals.map(({ text }) => text).join(' '));
  const lost = missing(marksOf(whole.content.textContent), new Set([...kept, ...listed]));
  if (lost.length > 0) return `sentences are neither in the article nor among what was left out: ${lost}`;
  return checkTwins(article.removals, kept);
}

/** A copy goes only when what it repeats stays. Descriptions of pictures are read beside the text, so they count as their own. */
function checkTwins(removals: readonly Removal[], kept: ReadonlySet<string>): string | null {
  for (const { pass, reason, twin, text } of removals) {
    if (reason.startsWith('repeats-') && twin === undefined) return `${pass} took a copy and names no twin: ${text}`;
    const lost = twin === undefined ? [] : missing(marksOf(text), kept);
    if (lost.length > 0) return `${pass} took a copy of what does not stay (${lost}): ${text}`;
  }
  return null;
}

function checkView(article: Article, document: Document): string | null {
  const view = document.defaultView as Window & typeof globalThis;
  const once = sanitise(article.content, view);
  const box = once.ownerDocument.createElement('div');
  box.append(once.cloneNode(true));
  const again = sanitise(box, view).firstElementChild;
  const first = once.firstElementChild;
  if (first && again?.innerHTML !== box.innerHTML)
    return `the sanitiser changes its own work: ${again?.innerHTML}\n${box.innerHTML}`;
  const shown = createArticleBody(article, document);
  const lost = missing(marksOf(article.content.textContent), marksOf(shown.textContent));
  if (lost.length > 0) return `sentences of the article are not shown: ${lost}`;
  return findIntruder(shown);
}

/** One document in so many is read a second time. */
const REPEATED = 4;

/**
 * Reads a document as a page would be read, and holds the answer to what is promised.
 * @returns what is wrong in words, or null.
 * @throws what the engine throws.
 */
export function check(html: string): string | null {
  const document = show(html);
  const before = serialise(document);
  detect(document);
  const article = articleOf(document);
  const whole = articleOf(document, WHOLE);
  if (serialise(document) !== before) return 'the page was changed';
  const repeats = html.length % REPEATED === 0;
  if (repeats && record(articleOf(document)) !== record(article)) return 'a second reading gives another article';
  if (!article || !whole) return null;
  const fault = checkSentences(whole, article) ?? checkView(article, document);
  return fault ?? (serialise(document) === before ? null : 'the page was changed by showing it');
}
