import { JSDOM } from 'jsdom';
import type { Removal } from '../../../../src/article/article.ts';
import type { Pass, PassContext } from '../../../../src/article/passes/pass.ts';
import { textOf } from '../../../../src/article/text.ts';

const CONTEXT: PassContext = {
  title: 'The ferry that waited',
  byline: null,
  siteName: null,
  lang: 'en',
  url: 'https://news.example/2026/ferry.html',
  removals: [],
};

/** An article's content as the passes get it. */
export function content(html: string): HTMLElement {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

/** What a pass makes of some content: the text that stays, and what it took. */
export function ran(
  pass: Pass,
  html: string,
  title = CONTEXT.title,
  before: readonly Removal[] = [],
): { root: HTMLElement; removals: Removal[]; text: string } {
  const root = content(html);
  const removals = pass.run(root, { ...CONTEXT, title, removals: before });
  return { root, removals, text: textOf(root) };
}

/** Running text around which the cases stand. */
export const BEFORE =
  '<p>The ferry left the harbour before dawn, when the water was still black, and nobody on the quay waved it off.</p>';
export const SOURCE =
  '<p>“Nobody waves at a ship that leaves at night,” the captain said, and went below to look at the engine.</p>';
export const AFTER =
  '<p>By noon the wind had turned, the waves grew taller, and they decided to wait behind the island until it was over.</p>';
export const SENTENCE = 'Nobody waves at a ship that leaves at night';
