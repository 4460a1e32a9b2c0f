import { follows, isTabStop, tabStopsBetween } from './focusable.ts';
import { findMainText, isBeside, isParagraph, type MainText, PARAGRAPH } from './main-text.ts';
import { rendered } from './rendered.ts';
import { liveSignal, OFF_TOPIC } from './signal.ts';
import { fold } from './text.ts';
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

/** The headline that belongs to a text: of the rendered h1 before it the last that the page is called by, else the last. */
function headlineOf(text: Element): Element | null {
  const { title } = text.ownerDocument;
  const before = [...text.ownerDocument.querySelectorAll('h1')].filter(
    (heading) => follows(text, heading) && textLength(heading.textContent) > 2 && rendered(heading),
  );
  const called = before.filter((heading) => fold(title).includes(fold(heading.textContent)));
  return called.at(-1) ?? before.at(-1) ?? null;
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

/** Whether a block is an item of a list, a part of one, or a cell. */
function isListed({ element }: TextBlock): boolean {
  return /^T[DH]$/.test(element.tagName) || element.closest('li') !== null;
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
function blocksBefore(first: TextBlock, headline: Element | null, main: MainText, blocks: readonly TextBlock[]) {
  const before = blocks.slice(0, blocks.indexOf(first)).reverse();
  const end = before.findIndex(({ element }) =>
    headline ? !follows(element, headline) || headline.contains(element) : !main.container.contains(element),
  );
  return (end < 0 ? before : before.slice(0, end)).filter((block) => !isOffTopic(block, main));
}

/**
 * The main text. Many paragraphs in a list or table may be a ticker, or what is told under the pictures of a gallery: where prose
 * stands before them, or beside them half as long, that is the text.
 */
function mainTextOf(blocks: readonly TextBlock[]): MainText | null {
  const main = findMainText(blocks);
  if (!main?.paragraphs.some(isListed)) return main;
  const prose = findMainText(blocks.filter((block) => !isListed(block)));
  if (!prose || prose.paragraphs.filter(isProse).length < ENOUGH_PROSE) return main;
  return follows(main.container, prose.container) || prose.length > main.length / 2 ? prose : main;
}

/** Where the text flows: the first of its paragraphs, in their order, that does not stand alone. */
function flowing(paragraphs: readonly TextBlock[]): TextBlock | undefined {
  return paragraphs.find((block, at) => !standsAlone(block, paragraphs[at + 1])) ?? paragraphs[0];
}

/** First rendered paragraph of the text: of the main text, or of earlier sections with containers of their own. */
function firstParagraph(main: MainText, before: (first: TextBlock) => TextBlock[]): TextBlock | null {
  const prose = main.paragraphs.filter(isProse);
  // Where there is prose enough, a list or table before it is a ticker, a table of contents or a box of facts.
  const shown = main.paragraphs.filter(
    prose.length >= ENOUGH_PROSE ? isOwnParagraph : ({ element }) => rendered(element),
  );
  const ontopic = shown.filter((block) => !isOffTopic(block, main));
  const first = flowing(ontopic.length > 0 ? ontopic : shown);
  if (!first) return null;
  const blocks = before(first);
  const listed = !isOwnParagraph(first);
  const sections = blocks
    .filter((block) => (listed ? isParagraph(block) && isOwnParagraph(block) : isProse(block)))
    .reverse();
  // Even one paragraph of prose comes before a list that holds the rest, or opens a text of many equal boxes.
  const one = listed || sections.some(({ element }) => areAlike(element, first.element));
  if (sections.length >= (one ? 1 : ENOUGH_PROSE)) return flowing([...sections, first]) as TextBlock;
  const [nearest] = blocks;
  return nearest && isLinkedParagraph(nearest, first) ? nearest : first;
}

/** How a sentence ends, in the scripts that mark it. */
const SENTENCE_END = /[.!?…。！？؟।។]["'”’»)\]]*$/;

/** Whether a block right before the first paragraph is one as well, though most of it is links: what is left is long, or a sentence. */
function isLinkedParagraph({ element, length, linked }: TextBlock, first: TextBlock): boolean {
  const left = length - linked;
  const says = left >= PARAGRAPH || (left >= OPENING && SENTENCE_END.test(fold(element.textContent ?? '')));
  return linked > length / 4 && says && areAlike(element, first.element) && rendered(element);
}

/** Longer than a standfirst or a note, in which other pages are named, ever is. */
const LONGEST_HEAD = 250;

/** Boxes that pages put around each paragraph, one in another. */
const MOST_BOXES = 4;

/** Whether two blocks are of one kind: equal elements side by side, or each in boxes that are equal and stand side by side. */
function areAlike(one: Element, other: Element): boolean {
  if (one.tagName !== other.tagName) return false;
  let [box, otherBox] = [one.parentElement, other.parentElement];
  for (let level = 0; box && otherBox && level < MOST_BOXES; level++) {
    if (box === otherBox) return true;
    if (box.tagName !== otherBox.tagName || box.className !== otherBox.className) return false;
    [box, otherBox] = [box.parentElement, otherBox.parentElement];
  }
  return false;
}

/** How far around a paragraph names are read: beyond that they are those of the page. */
const NAMING_BOXES = 3;

/** Whether a paragraph of the main text calls itself, or its boxes in there, something that stands in texts and is none. */
function isOffTopic({ element }: TextBlock, { container }: MainText): boolean {
  let at: Element | null = element;
  for (let level = 0; at && at !== container && level < NAMING_BOXES; level++, at = at.parentElement) {
    if (OFF_TOPIC.test(liveSignal(at))) return true;
  }
  return false;
}

/**
 * Whether a paragraph is a standfirst or a note, parted from the text by share buttons, links of the byline, a box of facts: short,
 * of another kind than the paragraph behind it, and with tab stops in between. Links in a box of their own count: that is a note
 * which names other pages.
 */
function standsAlone(block: TextBlock, next: TextBlock | undefined): boolean {
  const { element, length } = block;
  if (!next || length > LONGEST_HEAD || areAlike(element, next.element) || !follows(next.element, element))
    return false;
  const inside =
    isProse(block) || element.tagName === 'P' ? [...element.querySelectorAll('*')].filter(isTabStop).length : 0;
  return tabStopsBetween(element, next.element, inside + STOPS_ON_THE_WAY + 1) > inside + STOPS_ON_THE_WAY;
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
  const main = mainTextOf(blocks);
  const before = (text: TextBlock) => (main ? blocksBefore(text, headlineOf(text.element), main, blocks) : []);
  const text = main && firstParagraph(main, before);
  if (!text) return null;
  const headline = headlineOf(text.element);
  const near = headline && tabStopsBetween(headline, text.element, STOPS_ON_THE_WAY + 1) <= STOPS_ON_THE_WAY;
  return { landing: near ? headline : opening(text, before(text)), text: text.element };
}
