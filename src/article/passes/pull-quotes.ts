import type { Removal } from '../article.ts';
import { leafBlocks, takeOut } from '../blocks.ts';
import { letters, weightOf } from '../repetition/letters.ts';
import { plainBlocks } from '../repetition/plain-blocks.ts';
import { findQuoted } from '../repetition/quoted.ts';
import { Said, type Source } from '../repetition/said.ts';
import { named, signal } from '../signal.ts';
import { fold, textOf } from '../text.ts';
import type { Pass } from './pass.ts';

const NAME = 'pull-quotes';

/** What publishers call a quotation set large beside the text. */
const QUOTE = named(
  'pull-?quotes?\\w*|\\w*pullquote\\w*|pulled|quotes?|quote-\\w+|block-?quotes?|quotation|zitate?|\\w*zitat\\w*|citations?|citas?|citat|citaat|citazione|highlights?|call-?outs?|break-?outs?|insets?|pq|stylized',
);
/** Posts of others are shown as they are, also when the text quotes them. */
const POST = named('twitter\\w*|tweet|instagram\\w*|tiktok\\w*|bluesky\\w*|mastodon\\w*|reddit\\w*|fb-\\w+|embed\\w*');
const ATTRIBUTION = named('attribution|author|cite|citation|source|byline|name|speaker|caption');
/** A quotation longer than this is told at length, not set beside the text. */
const LONGEST = 900;
const LARGEST_SHARE = 0.25;
/** A bold line shorter than this is a heading of its own kind. */
const SHORTEST_BOLD = 45;

/**
 * Takes out quotations that are set beside the text to catch the eye and stand in it as well. The set copy goes
 * wherever it stands: on news pages it comes before its sentence in 18 of 22 cases.
 */
export const pullQuotes: Pass = {
  name: NAME,
  run(root) {
    const most = Math.min(LONGEST, textOf(root).length * LARGEST_SHARE);
    const candidates = [...root.querySelectorAll('aside, blockquote, figure, p, div, section, span, center, q')].filter(
      (element) => isSet(element, most) || isBold(element),
    );
    if (candidates.length === 0) return [];
    const weak = new Set(candidates.filter(isWeak));
    const removals = takeSaid(root, [...weak], candidates);
    // A quotation set apart as such may repeat a plain block quotation, which by now stays for sure.
    const strong = candidates.filter((element) => !weak.has(element));
    return [...removals, ...takeSaid(root, strong, strong)];
  },
};

function takeSaid(root: Element, candidates: readonly Element[], without: readonly Element[]): Removal[] {
  if (candidates.length === 0) return [];
  const said = new Said(plainBlocks(root, without));
  const order = new Order(leafBlocks(root), root);
  const removals: Removal[] = [];
  for (const element of candidates) {
    if (!root.contains(element)) continue;
    const source = sourceOf(element, said);
    if (!source || (isWeak(element) && isIntroduced(element, source.owner, order))) continue;
    removals.push({ ...takeOut(element, root, NAME, 'repeats-body-sentence'), twin: source.text });
  }
  return removals;
}

/** Where all of a quotation stands in the text; who said it need not stand there when it is set apart as such. */
function sourceOf(element: Element, said: Said<Element>): Source<Element> | null {
  // Bold lines that differ by a name stand under each of several people.
  if (isBold(element)) return said.holding(textOf(element));
  const blocks = leafBlocks(element);
  const pieces = blocks.length > 0 ? blocks : [element];
  const words = pieces.filter((piece) => !isAttribution(piece, element)).map((piece) => wordsOf(piece, element));
  if (words.length === 0) return null;
  if (isWeak(element) && words.length < pieces.length && !pieces.every((piece) => said.find(textOf(piece))))
    return null;
  const whole = findQuoted(words.join(' '), said);
  if (whole) return whole;
  const found = words.map((text) => findQuoted(text, said));
  return found.every((source) => source !== null) ? (found[0] ?? null) : null;
}

/** Words of a piece without the name of who said them, where that has an element of its own. */
function wordsOf(piece: Element, element: Element): string {
  const name = [...piece.querySelectorAll('cite, footer, small, [class]')].find((inside) =>
    isAttribution(inside, element),
  );
  const text = textOf(piece);
  return name && !isWeak(element) ? fold(text.replace(textOf(name), ' ')) : text;
}

function isAttribution(piece: Element, element: Element): boolean {
  if (piece === element || textOf(piece).length > 100) return false;
  const box = piece.closest('cite, footer, figcaption, small');
  if (box && box !== element && element.contains(box)) return true;
  return ATTRIBUTION.test(signal(piece)) || /^[—–―-]\s*\p{L}/u.test(textOf(piece));
}

/** Set apart by nothing but its element: it may as well be quoted for its own sake. */
function isWeak(element: Element): boolean {
  return (
    isBold(element) || (element.localName === 'blockquote' && !QUOTE.test(signal(element)) && !inNamedBox(element))
  );
}

function inNamedBox(element: Element): boolean {
  const parent = element.parentElement;
  return (
    parent !== null && (parent.localName === 'aside' || (parent.localName === 'figure' && !parent.querySelector('img')))
  );
}

/** Headings end without a full stop, whatever they quote. */
const isSentence = (text: string) => /[.…!。！។।۔](?:["”»“’」』]|\s)*$/u.test(text);

/** A block quotation after a colon is part of the argument; a bold line over its own paragraph is a heading. */
function isIntroduced(element: Element, source: Element, order: Order): boolean {
  const before = order.beside(element, -1);
  if (before && /[:：៖]["”»]?$/u.test(textOf(before))) return true;
  return isBold(element) && !isSentence(textOf(element)) && order.beside(element, 1) === source;
}

/** The blocks of the text in their order, among which some are taken out. */
class Order {
  private readonly places: ReadonlyMap<Element, number>;

  constructor(
    private readonly blocks: readonly Element[],
    private readonly root: Element,
  ) {
    this.places = new Map(blocks.map((block, at) => [block, at]));
  }

  /** The block before (-1) or after (1) an element that is still there. */
  beside(element: Element, step: -1 | 1): Element | undefined {
    const own = this.places.get(leafBlocks(element)[0] ?? element);
    if (own === undefined) return undefined;
    let at = own + step;
    while (this.isPassed(this.blocks[at], element)) at += step;
    return this.blocks[at];
  }

  private isPassed(block: Element | undefined, element: Element): boolean {
    return block !== undefined && (element.contains(block) || !this.root.contains(block));
  }
}

function isSet(element: Element, most: number): boolean {
  const named = QUOTE.test(signal(element));
  const own = /^(?:aside|blockquote)$/.test(element.localName) || element.localName === 'figure' || named;
  if (!own || POST.test(signal(element)) || element.closest('pre, table, figcaption')) return false;
  if (element.querySelector('img, video, iframe, table, pre, h1')) return false;
  if (/^(?:span|q)$/.test(element.localName) && textOf(element) !== textOf(element.parentElement ?? element))
    return false;
  const text = textOf(element);
  return text.length > 0 && text.length <= most && !element.closest('.twitter-tweet, .twitter-video');
}

function isBold(element: Element): boolean {
  if (element.localName !== 'p' || element.closest('blockquote, aside, li')) return false;
  const strong = element.querySelector('strong, b, big, em, i');
  if (!strong || textOf(strong) !== textOf(element) || /[?？؟]["”»]?$/u.test(textOf(element))) return false;
  return weightOf(letters(textOf(element))) >= SHORTEST_BOLD;
}
