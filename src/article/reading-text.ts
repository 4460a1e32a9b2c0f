import type { Article } from './article.ts';
import { isHeading, isTextBlock } from './tags.ts';
import { fold } from './text.ts';

/** What an article says, in three ways of saying it. */
export interface ReadingText {
  /** Body blocks in order, without title, byline, captions and boxes beside the text. */
  readonly body: readonly string[];
  readonly captions: readonly string[];
  /** What a screen reader says in order: headings, body, captions, alternative texts. */
  readonly spoken: readonly string[];
}

/** Collects what an article says. White space is folded, except in preformatted text. */
export function readingText({ content }: Article): ReadingText {
  const body: string[] = [];
  const captions: string[] = [];
  const spoken: string[] = [];
  for (const { text, kind } of blocks(content)) {
    if (kind === 'body') body.push(text);
    if (kind === 'caption') captions.push(text);
    spoken.push(text);
  }
  return { body, captions, spoken };
}

type Kind = 'body' | 'caption' | 'alt' | 'subtitle' | 'aside';
interface Block {
  readonly text: string;
  readonly kind: Kind;
}

/** Blocks of text in document order. A block's nested blocks (a list in an item) follow it as blocks of their own. */
function blocks(root: Element): Block[] {
  const found: Block[] = [];
  let line = '';
  let alts: Block[] = [];
  let kind: Kind = 'body';
  const flush = () => {
    const text = fold(line);
    if (text !== '') found.push({ text, kind });
    found.push(...alts);
    line = '';
    alts = [];
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const alt = element.localName === 'img' ? fold(element.getAttribute('alt') ?? '') : '';
    // A picture in the middle of a sentence does not part it: it is said after it.
    if (alt !== '') (fold(line) === '' ? found : alts).push({ text: alt, kind: 'alt' });
    if (element.localName === 'br') line += '\n';
    if (/^(?:svg|iframe|rp)$/.test(element.localName)) return;
    if (element.localName === 'rt') line += '（';
    const caption = element.localName === 'figcaption';
    const cell = element.localName === 'td' || element.localName === 'th';
    const block = caption || isBlockLevel(element);
    if (block && !cell) flush();
    const before = kind;
    if (caption) kind = 'caption';
    if (element.getAttribute('role') === 'doc-subtitle') kind = 'subtitle';
    if (element.localName === 'aside') kind = 'aside';
    for (const child of element.childNodes) visit(child);
    if (element.localName === 'rt') line += '）';
    if (cell) line += ' ';
    else if (block) flush();
    kind = before;
  };
  visit(root);
  flush();
  return found;
}

const BLOCK_LEVEL =
  /^(?:div|section|article|main|header|footer|aside|nav|blockquote|figure|ul|ol|dl|table|thead|tbody|tfoot|form|fieldset|details|hr|address|center|body|hgroup|video|audio|td|th)$/;

function isBlockLevel(element: Element): boolean {
  return isTextBlock(element) || isHeading(element) || BLOCK_LEVEL.test(element.localName);
}
