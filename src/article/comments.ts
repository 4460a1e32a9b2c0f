import { follows } from './focusable.ts';
import { findMainText } from './main-text.ts';
import { rendered } from './rendered.ts';
import { type TextBlock, textBlocks, textLength } from './text-blocks.ts';

/** What nearly every comment system calls its place, as a whole name or the beginning of one. */
const NAMED =
  '[id^=comment i], [id^=disqus_thread i], [id$=comments i], [class^=comments i], [class*=" comments" i], [class$="-comments" i], ' +
  '[class*=comment-list i], [class*=comments-area i], [class*=comments-section i], [aria-label*=comment i], [data-component*=comments i]';

/** How headings over comments begin or end, in many languages; a number may stand before or behind. */
const TITLED =
  /^(?:\d[\d.,\s]*)?(?:(?:reader |user |your |\d+ )?comments?|discussion|join the (?:discussion|conversation)|leave a (?:comment|reply)|responses?|kommentare?|leserkommentare|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|kommentit|komentarze|komentáře|hozzászólások|yorumlar|комментарии|коментарі|σχόλια|تعليقات|التعليقات|תגובות|टिप्पणियाँ|ความคิดเห็น|bình luận|komentar|댓글|コメント|评论|評論|留言)[\s(:：]*\d*\)?$/iu;

/** A list of comments, a field to write one, or the frame of a comment service. */
const SIGNS =
  'textarea, iframe, [contenteditable=true], form, ol > li, ul > li, article, [id*=comment i], [class*=comment i]';

/** A place for comments holds comments, or a field to write one; a link that tells their number does not. */
function holdsComments(area: Element): boolean {
  if (/^(?:A|BUTTON|SPAN|LI|SVG|I|BODY|HTML|INPUT|IMG)$/i.test(area.tagName)) return false;
  if (area.querySelector('h1, main') !== null || area.closest('a, button, nav') !== null) return false;
  return area.querySelector(SIGNS) !== null && rendered(area);
}

function byName(document: Document, behind: Element | null): Element | null {
  for (const area of document.querySelectorAll(NAMED)) {
    if ((behind === null || follows(area, behind)) && holdsComments(area)) return area;
  }
  return null;
}

function byHeading(document: Document, behind: Element | null): Element | null {
  for (const heading of document.querySelectorAll('h2, h3, h4, [role=heading]')) {
    if (behind !== null && !follows(heading, behind)) continue;
    if (TITLED.test(heading.textContent?.trim() ?? '') && rendered(heading)) return heading;
  }
  return null;
}

/** The last paragraph of the page's running text, or null when it has none. */
function lastParagraph(blocks: readonly TextBlock[]): Element | null {
  return findMainText(blocks)?.paragraphs.at(-1)?.element ?? null;
}

/** The first rendered heading of an area, when it stands at its beginning. */
function openingHeading(area: Element): Element | null {
  const heading = [...area.querySelectorAll('h2, h3, h4')].find(
    (each) => textLength(each.textContent ?? '') > 0 && rendered(each),
  );
  return heading ?? null;
}

/**
 * Where readers' comments begin, behind the running text: the heading over them, or the area itself. Null when the page shows
 * none; comments that come only after a click are not there yet.
 */
export function findComments(document: Document, blocks: readonly TextBlock[] = textBlocks(document)): Element | null {
  const behind = lastParagraph(blocks);
  const area = byName(document, behind);
  return (area && (openingHeading(area) ?? area)) ?? byHeading(document, behind);
}

/** What can stand behind an article: another text's heading, an area beside it, the foot of the page. */
const NEXT =
  'h1, h2, h3, h4, aside, nav, footer, [role=heading], [role=complementary], [role=navigation], [role=contentinfo]';

/** What comes first behind the running text and is no part of it; null where nothing comes. */
export function findAfter(document: Document, blocks: readonly TextBlock[] = textBlocks(document)): Element | null {
  const main = findMainText(blocks);
  const last = main?.paragraphs.at(-1)?.element;
  if (!main || !last) return null;
  for (const element of document.querySelectorAll(NEXT)) {
    const outside = follows(element, last) && !last.contains(element) && !element.contains(last);
    if (outside && textLength(element.textContent ?? '') > 0 && rendered(element)) return element;
  }
  return null;
}
