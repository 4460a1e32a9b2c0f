import { follows, tabStopsBetween } from './focusable.ts';
import { findMainText, isParagraph } from './main-text.ts';
import { rendered } from './rendered.ts';
import { type TextBlock, textBlocks, textLength } from './text-blocks.ts';

/** Where an article begins on the live page. */
export interface ArticleStart {
  /** Where focus should arrive: the headline where the text follows it at once, else the text. */
  readonly landing: Element;
  /** The first block of the text itself. */
  readonly text: Element;
}

/** More tab stops than this between headline and text (share buttons, byline links) make the text the better landing. */
const STOPS_AFTER_HEADLINE = 1;

/** The headline that belongs to a text: the last rendered h1 before it, or where there is none the last h2 beside it. */
function headlineOf(text: Element): Element | null {
  const before = (selector: string) =>
    [...text.ownerDocument.querySelectorAll(selector)].filter(
      (heading) => follows(text, heading) && textLength(heading.textContent) > 2 && rendered(heading),
    );
  return before('h1').at(-1) ?? null;
}

/** The first paragraph: the first of the main text, or one between headline and main text that reads like it. */
function firstParagraph(blocks: readonly TextBlock[]): TextBlock | null {
  const main = findMainText(blocks);
  const first = main?.paragraphs.find(({ element }) => rendered(element));
  if (!main || !first) return null;
  const headline = headlineOf(first.element);
  if (!headline) return first;
  const start = blocks.findIndex(({ element }) => follows(element, headline) && !headline.contains(element));
  const end = blocks.indexOf(first);
  const lead = blocks
    .slice(start < 0 ? end : start, end)
    .find((block) => isParagraph(block) && rendered(block.element));
  return lead ?? first;
}

/** Finds where the article of a page begins; null when the page has no running text. */
export function findArticleStart(document: Document): ArticleStart | null {
  const first = firstParagraph(textBlocks(document));
  if (!first) return null;
  const text = first.element;
  const headline = headlineOf(text);
  if (headline && tabStopsBetween(headline, text, STOPS_AFTER_HEADLINE + 1) <= STOPS_AFTER_HEADLINE) {
    return { landing: headline, text };
  }
  return { landing: text, text };
}
