import { follows, tabStopsBetween } from './focusable.ts';
import { findMainText, isBeside, isParagraph, type MainText } from './main-text.ts';
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
const STOPS_ON_THE_WAY = 1;

/** The headline that belongs to a text: the last rendered h1 before it, or where there is none the last h2 beside it. */
function headlineOf(text: Element): Element | null {
  const before = (selector: string) =>
    [...text.ownerDocument.querySelectorAll(selector)].filter(
      (heading) => follows(text, heading) && textLength(heading.textContent) > 2 && rendered(heading),
    );
  return before('h1').at(-1) ?? null;
}

/** The shortest text that may open an article: a short first sentence, a dateline with its beginning. */
const OPENING = 25;

/** So few blocks may stand between an opening and the text; it bounds the cost on pages without any tab stop. */
const MOST_OPENING = 40;

/** One or two paragraphs may be a standfirst, a notice or a box; from three on they are text. */
const ENOUGH_PROSE = 3;

/** Whether a block may open the text though it is short: a standfirst, also marked up as a heading; not a caption, not a link. */
function mayOpen({ element, length, linked }: TextBlock): boolean {
  return length >= OPENING && linked / length < 0.5 && !isBeside(element) && rendered(element);
}

/** Whether a block is a rendered paragraph, not an item of a list or a cell. */
function isOwnParagraph({ element }: TextBlock): boolean {
  return !/^(LI|T[DH])$/.test(element.tagName) && rendered(element);
}

/** Whether a block is a whole paragraph of prose with hardly a link. */
function isProse(block: TextBlock): boolean {
  return isParagraph(block) && isOwnParagraph(block) && block.linked / block.length < 0.25;
}

/** The blocks between the headline, or where there is none the beginning of the main text, and its first paragraph; nearest first. */
function blocksBefore(
  first: TextBlock,
  headline: Element | null,
  { container }: MainText,
  blocks: readonly TextBlock[],
) {
  const before = blocks.slice(0, blocks.indexOf(first)).reverse();
  const end = before.findIndex(({ element }) =>
    headline ? !follows(element, headline) || headline.contains(element) : !container.contains(element),
  );
  return end < 0 ? before : before.slice(0, end);
}

/** First rendered paragraph of the text: of the main text, or of earlier sections with containers of their own. */
function firstParagraph(main: MainText, before: (first: TextBlock) => TextBlock[]): TextBlock | null {
  const prose = main.paragraphs.filter(isProse);
  // Where there is prose enough, a list or table before it is a ticker, a table of contents or a box of facts.
  const first =
    prose.length >= ENOUGH_PROSE
      ? main.paragraphs.find(isOwnParagraph)
      : main.paragraphs.find(({ element }) => rendered(element));
  if (!first) return null;
  const sections = before(first).filter(isProse);
  return sections.length >= ENOUGH_PROSE ? (sections.at(-1) as TextBlock) : first;
}

/** What opens the article before its first paragraph: the farthest text that hardly a tab stop parts from it. */
function opening(text: TextBlock, before: readonly TextBlock[]): Element {
  let opens = text.element;
  for (const block of before.slice(0, MOST_OPENING)) {
    if (tabStopsBetween(block.element, text.element, STOPS_ON_THE_WAY + 1) > STOPS_ON_THE_WAY) break;
    if (mayOpen(block)) opens = block.element;
  }
  return opens;
}

/**
 * Finds where the article of a page begins; null when the page has no running text.
 * @param blocks the page's texts, where they have been read already.
 */
export function findArticleStart(
  document: Document,
  blocks: readonly TextBlock[] = textBlocks(document),
): ArticleStart | null {
  const main = findMainText(blocks);
  const before = (text: TextBlock) => (main ? blocksBefore(text, headlineOf(text.element), main, blocks) : []);
  const text = main && firstParagraph(main, before);
  if (!text) return null;
  const headline = headlineOf(text.element);
  const near = headline && tabStopsBetween(headline, text.element, STOPS_ON_THE_WAY + 1) <= STOPS_ON_THE_WAY;
  return { landing: near ? headline : opening(text, before(text)), text: text.element };
}
