import type { TextBlock } from './text-blocks.ts';

/** Where a page's running text lies. */
export interface MainText {
  /** The element whose children are, for the most part, the paragraphs. */
  readonly container: Element;
  /** The paragraphs inside it, in document order. */
  readonly paragraphs: readonly TextBlock[];
  /** Sum of their lengths. */
  readonly length: number;
}

/** Shorter blocks are menu items, labels, dates and credits far more often than sentences. */
export const PARAGRAPH = 80;

/** A block whose text is linked beyond this share leads elsewhere instead of being read. */
const LINKED_SHARE = 0.4;

/** Beside, below or about the text, by the page's own mark-up. */
const ASIDE =
  'aside, footer, figure, figcaption, address, [role=complementary], [role=contentinfo], [role=navigation], [role=dialog], [role=alertdialog]';

/** One block counts at most this much, so that a single endless block (terms, a data dump) does not pass for an article. */
const BLOCK_CAP = 800;

/** What readers wrote below the text, by the name that nearly every system gives it. */
const COMMENTS = '[id*=comment i], [class*=comment i]';

/** Whether an element stands among readers' comments. An area with a headline is the page itself, open to comments. */
function isComment(element: Element): boolean {
  const area = element.closest(COMMENTS);
  return area !== null && area !== element.ownerDocument.body && area.querySelector('h1, article') === null;
}

/** Whether an element is a caption, or stands beside or below the text by the page's own mark-up. */
export function isBeside(element: Element): boolean {
  return element.closest(ASIDE) !== null || isComment(element);
}

/** Whether a block reads like a paragraph of running text. */
export function isParagraph({ element, length, linked }: TextBlock): boolean {
  return (
    length >= PARAGRAPH && linked / length <= LINKED_SHARE && !/^H[1-6]$/.test(element.tagName) && !isBeside(element)
  );
}

/**
 * The place with most running text. Each paragraph counts for its parent, half for the next, a third for the one above,
 * the rule by which reader views find articles: siblings add up, scattered teasers and comments do not.
 */
export function findMainText(blocks: readonly TextBlock[]): MainText | null {
  const scores = new Map<Element, number>();
  const paragraphs = blocks.filter(isParagraph);
  for (const { element, length } of paragraphs) {
    const bulk = element.tagName === 'P' || element.tagName === 'LI' ? element.parentElement : element;
    let at = bulk;
    for (let level = 1; at && at.tagName !== 'HTML' && level <= 3; level++, at = at.parentElement) {
      scores.set(at, (scores.get(at) ?? 0) + Math.min(length, BLOCK_CAP) / level);
    }
  }
  let container: Element | null = null;
  for (const [element, score] of scores) if (!container || score > (scores.get(container) ?? 0)) container = element;
  if (!container) return null;
  const inside = paragraphs.filter(({ element }) => container.contains(element));
  return { container, paragraphs: inside, length: inside.reduce((sum, { length }) => sum + length, 0) };
}
