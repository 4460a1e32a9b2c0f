/** Elements that begin a text of their own: no sentence goes on beyond them. */
const BLOCKS =
  'address,article,aside,blockquote,caption,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,li,ol,p,pre,section,summary,table,td,th,tr,ul';

/** A text node within a passage, and where its text begins there. */
interface Piece {
  readonly node: Text;
  readonly at: number;
}

/** The text of one block as it is read, or the description of one picture. */
export interface Passage {
  readonly block: Element;
  readonly text: string;
  /** Language of the block, null when unknown. */
  readonly lang: string | null;
  /** Where a part of the text stands in the document; null for words that are not shown. */
  range(start: number, end: number): Range | null;
}

function languageOf(element: Element): string | null {
  return element.closest('[lang]')?.getAttribute('lang') || null;
}

function rangeIn(pieces: readonly Piece[], start: number, end: number): Range | null {
  const holder = (at: number) => pieces.findLast((piece) => piece.at <= at);
  const [first, last] = [holder(start), holder(Math.max(start, end - 1))];
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(start - first.at, first.node.length));
  range.setEnd(last.node, Math.min(end - last.at, last.node.length));
  return range;
}

/** Collects the text of one block after the other. */
class Collector {
  readonly passages: Passage[] = [];
  #block: Element | null = null;
  #pieces: Piece[] = [];
  #text = '';

  add(node: Text, block: Element): void {
    if (block !== this.#block) this.finish();
    this.#block = block;
    this.#pieces.push({ node, at: this.#text.length });
    // One space for every white space: places in the text stay places in the nodes.
    this.#text += node.data.replace(/\s/g, ' ');
  }

  lineBreak(): void {
    if (this.#block) this.#text += ' ';
  }

  picture(picture: Element): void {
    const text = (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? '').trim();
    if (!text) return;
    this.finish();
    this.passages.push({ block: picture, text, lang: languageOf(picture), range: () => null });
  }

  finish(): void {
    const [block, pieces, text] = [this.#block, this.#pieces, this.#text];
    [this.#block, this.#pieces, this.#text] = [null, [], ''];
    if (!block || !/[\p{L}\p{N}]/u.test(text)) return;
    this.passages.push({ block, text, lang: languageOf(block), range: (start, end) => rangeIn(pieces, start, end) });
  }
}

/**
 * What there is to read in an element, in order: the text of every block, and the descriptions of pictures.
 * What is hidden from assistive technology or marked with `data-silent` is not read, nor are drawings.
 */
export function readPassages(root: Element): Passage[] {
  const collector = new Collector();
  const walk = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
    const silent = element?.matches(
      '[aria-hidden="true"], [data-silent], script, style, svg:not([role="img"]) *, video, audio, rp, rt',
    );
    return silent ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE)
      collector.add(node as Text, (node.parentElement as Element).closest(BLOCKS) ?? root);
    else if ((node as Element).localName === 'br') collector.lineBreak();
    else if ((node as Element).matches('img, svg[role="img"]')) collector.picture(node as Element);
  }
  collector.finish();
  return collector.passages;
}
