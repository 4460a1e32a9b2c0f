/** A run of text between two block boundaries, with the element that holds it. */
export interface TextBlock {
  readonly element: Element;
  /** Length of its text, see {@link textLength}. */
  readonly length: number;
  /** The part of that length that stands inside links. */
  readonly linked: number;
}

/** Elements that run along inside a line. Everything else, unknown elements too, begins a block of its own. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Text inside these is no reading matter: code for machines, controls, and what is shown only in place of something else. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH IFRAME OBJECT SELECT TEXTAREA BUTTON NAV DIALOG CANVAS AUDIO VIDEO'.split(
    ' ',
  ),
);

/** A page of this many blocks has been judged long before its end. It bounds the cost on endless pages. */
const MOST_BLOCKS = 20_000;

/** Scripts without spaces between words say as much in one sign as others in about three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/**
 * Length of a text in characters, white space folded. A Han, kana or Hangul sign counts as three,
 * so that one threshold serves every language.
 */
export function textLength(text: string): number {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length + 2 * (folded.match(DENSE)?.length ?? 0);
}

function skipped(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
  );
}

/** The block a text belongs to, and whether it lies in a link. */
function blockOf(text: Node): { block: Element | null; link: boolean } {
  let link = false;
  let at = text.parentElement;
  while (at && INLINE.has(at.tagName)) {
    if (at.tagName === 'A') link = true;
    at = at.parentElement;
  }
  // A link around whole blocks, as in cards.
  return { block: at, link: link || at?.parentElement?.tagName === 'A' };
}

/** The node after `node` in document order within `root`; its children are left out when `over` is true. */
function nextNode(node: Node, root: Node, over: boolean): Node | null {
  if (!over && node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** The page's texts by block, in document order. Forces neither style nor layout, and calls nothing of the page. */
export function textBlocks(document: Document): TextBlock[] {
  const blocks = new Map<Element, { element: Element; length: number; linked: number }>();
  const root = document.body;
  // No TreeWalker: its filter is a callback, and those do not run where a page's scripts are switched off.
  for (
    let node: Node | null = root, over = false;
    node && blocks.size < MOST_BLOCKS;
    node = nextNode(node, root, over)
  ) {
    over = node.nodeType === 1 && skipped(node as Element);
    if (node.nodeType !== 3) continue;
    const length = textLength((node as Text).data);
    const { block, link } = blockOf(node);
    if (length === 0 || !block) continue;
    const entry = blocks.get(block) ?? { element: block, length: 0, linked: 0 };
    entry.length += length;
    if (link) entry.linked += length;
    blocks.set(block, entry);
  }
  return [...blocks.values()];
}
