/** What a bounded look at a page's text finds. */
export interface TextSample {
  /** Characters of running text in the sample; one block counts at most {@link BLOCK_CAP}. */
  readonly length: number;
  /** Characters at the place with most of it: all of its own, half of one level below, a third of two. */
  readonly score: number;
}

/** Shorter blocks are menu items, labels, dates and credits far more often than sentences. */
const PARAGRAPH = 80;

/** In scripts without spaces between words a sign says as much as three letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const DENSE_WEIGHT = 3;
const SHORTEST = Math.ceil(PARAGRAPH / DENSE_WEIGHT);

/** So that a single endless block (terms, a data dump) does not pass for an article. */
const BLOCK_CAP = 800;

/** An article is recognised by its first paragraphs as well as by all: these bound the cost on endless pages. */
const MOST_PARAGRAPHS = 120;
const MOST_TEXTS = 3000;

/** Where paragraphs hold less than this, the text may stand bare in boxes, parted by line breaks. */
const ENOUGH = 900;

const NO_TEXT = /^(?:A|P|SCRIPT|STYLE|NOSCRIPT|BUTTON|TEXTAREA|OPTION)$/;

/** A paragraph that is a link, or begins with a long one, leads elsewhere. */
function isLink(paragraph: Element, length: number): boolean {
  const first = paragraph.firstElementChild;
  return first?.localName === 'a' && (first.textContent ?? '').length > length * 0.4;
}

/** Adds up running text by place. */
class Sums {
  private readonly scores = new Map<Node, number>();
  length = 0;

  add(text: string, place: Node | null): void {
    const dense = text.length >= SHORTEST && DENSE.test(text.slice(0, 99));
    const weight = text.length * (dense ? DENSE_WEIGHT : 1);
    if (weight < PARAGRAPH) return;
    const counted = Math.min(weight, BLOCK_CAP);
    this.length += counted;
    let at = place;
    for (let level = 1; at && level <= 3; level++, at = at.parentNode) {
      this.scores.set(at, (this.scores.get(at) ?? 0) + counted / level);
    }
  }

  best(): number {
    return Math.max(0, ...this.scores.values());
  }
}

/** Adds the text that stands bare outside paragraphs. */
function addBare(sums: Sums, root: Element): void {
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  for (let i = 0; i < MOST_TEXTS && texts.nextNode(); i++) {
    const { parentElement } = texts.currentNode;
    // Scripts may be long: their text is not asked for.
    if (!parentElement || NO_TEXT.test(parentElement.tagName)) continue;
    const { data } = texts.currentNode as Text;
    if (data.length >= SHORTEST) sums.add(data.trim(), parentElement);
  }
}

/** Reads a bounded sample of a page's running text. Forces neither style nor layout. */
export function sampleText(document: Document): TextSample {
  const sums = new Sums();
  const paragraphs = document.getElementsByTagName('p');
  const most = Math.min(paragraphs.length, MOST_PARAGRAPHS);
  for (let i = 0; i < most; i++) {
    const paragraph = paragraphs[i] as Element;
    const text = paragraph.textContent ?? '';
    if (!isLink(paragraph, text.length)) sums.add(text, paragraph.parentNode);
  }
  if (sums.length < ENOUGH) addBare(sums, document.body);
  return { length: sums.length, score: sums.best() };
}
