import { type Removal, STAMP } from './article.ts';
import { copyElement } from './copy-element.ts';
import { paragraphs } from './paragraphs.ts';
import { hasNoContent, isAlwaysRead, isFoldedAway, skipReason } from './skip.ts';
import { isInlineTag } from './tags.ts';
import { blockwiseText } from './text.ts';
import { declaredVisibility, type Visibility } from './visibility.ts';

/** An element of the page that is in the page but not in the copy. */
export interface Dropped {
  readonly element: Element;
  readonly stamp: number;
  readonly reason: string;
}

/** A copy of what the page shows, without what can be no part of any article. */
export interface Pruned {
  /** Holds the copy; inert: no scripts run, no picture loads, no custom element awakes. */
  readonly document: Document;
  readonly body: HTMLElement;
  /** The live element behind each stamp. */
  readonly live: readonly Element[];
  /**
   * The copy behind each stamp; none where the element was dropped, and no longer in the copy where it was a break around a
   * paragraph. In the copy's order, but for paragraphs made of bare text.
   */
  readonly copies: readonly (Element | undefined)[];
  readonly dropped: readonly Dropped[];
}

/**
 * Elements nested deeper than this hang side by side at this depth: order and text stay, and no later step can run out of
 * stack. HTML parsers of browsers stop at 512; real pages seldom pass 60.
 */
const DEEPEST = 200;

/** HTML parsers of browsers nest no deeper. What a script has nested deeper is judged by its markup: style asks all above it. */
const DEEPEST_PARSED = 512;

/** What the children of a copied element are so far. */
interface Held {
  block: boolean;
  /** Words, or what stands in a line with them. */
  words: boolean;
}

interface Frame {
  readonly from: Element;
  readonly into: Element;
  /** False below the deepest level, where children hang in an element that is not the copy of their parent. */
  readonly owns: boolean;
  /** Inside a hidden element that is read all the same: style says of all in it that it is hidden, so the markup is asked. */
  readonly revealed: boolean;
  readonly held: Held;
  /** Children from a shadow tree or a slot; null where the element's own children follow one another. */
  readonly nodes: readonly Node[] | null;
  at: number;
  next: Node | null;
}

/**
 * Copies what a page shows of its body. Reads the live page, never writes to it.
 * @param document the live page, with a body.
 * @param visibility says which elements the page shows.
 * @param concealed an element to be read as if the page showed it.
 * @param strict false keeps the landmarks (navigation, footers, dialogs) that are left out otherwise.
 */
export function prune(
  document: Document,
  visibility: Visibility,
  { strict = true, concealed = null }: { strict?: boolean; concealed?: Element | null } = {},
): Pruned {
  const inert = document.implementation.createHTMLDocument('');
  return new Pruning(inert, visibility, strict, concealed, document.baseURI).of(document.body);
}

class Pruning {
  private readonly live: Element[] = [];
  private readonly copies: Element[] = [];
  private readonly dropped: Dropped[] = [];
  /** Copied inline elements that hold blocks, so that their parents do not take them for text. */
  private readonly blocky = new WeakSet<Element>();
  private readonly stack: Frame[] = [];

  constructor(
    private readonly document: Document,
    private readonly visibility: Visibility,
    private readonly strict: boolean,
    private readonly concealed: Element | null,
    private readonly base: string,
  ) {}

  of(body: HTMLElement): Pruned {
    // Detached: browsers keep books of what stands in a document, and Chromium (156) keeps players there, with all around them.
    const root = this.document.createElement('body');
    this.stamp(root, body);
    this.enter(body, root, true, false, { block: false, words: false });
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) this.step(frame);
    return { document: this.document, body: root, live: this.live, copies: this.copies, dropped: this.dropped };
  }

  private enter(from: Element, into: Element, owns: boolean, revealed: boolean, held: Held): void {
    const nodes = from.shadowRoot || from.localName === 'slot' ? shownNodes(from) : null;
    this.stack.push({ from, into, owns, revealed, held, nodes, at: 0, next: from.firstChild });
  }

  private step(frame: Frame): void {
    const node = following(frame);
    if (!node) {
      this.stack.pop();
      this.close(frame);
    } else if (node.nodeType === 3) {
      this.text((node as Text).data, frame);
    } else if (node.nodeType === 1) {
      this.element(node as Element, frame);
    }
  }

  private text(text: string, { into, held }: Frame): void {
    if (/\S/.test(text)) {
      into.append(text);
      held.words = true;
    } else if (into.localName === 'pre' || (into.lastChild ? !this.isBlock(into.lastChild) : isInlineTag(into))) {
      into.append(' ');
    }
  }

  private element(element: Element, { into, revealed, held }: Frame): void {
    if (hasNoContent(element)) return;
    const byMarkup = revealed || this.stack.length > DEEPEST_PARSED;
    const hidden = !isAlwaysRead(element) && (byMarkup ? declaredVisibility : this.visibility).hidden(element);
    const reveals = hidden && (element === this.concealed || isFoldedAway(element, into));
    const reason = skipReason(element, into, hidden && !reveals, this.strict);
    if (reason !== null) {
      this.dropped.push({ element, stamp: this.live.push(element) - 1, reason });
      return;
    }
    const copy = copyElement(element, this.document, this.base);
    if (!copy) return;
    this.stamp(copy.element, element);
    into.appendChild(copy.element);
    const owns = this.stack.length < DEEPEST;
    if (copy.whole || !owns) this.note(copy.element, held);
    if (copy.whole) return;
    const within = owns ? { block: false, words: false } : held;
    this.enter(element, owns ? copy.element : into, owns, revealed || reveals, within);
  }

  /** Called when all children of a copied element are there. */
  private close({ from, into, owns, held }: Frame): void {
    if (!owns) return;
    const isCustom = into.localName.includes('-');
    if (held.block && (isCustom || isInlineTag(into))) this.blocky.add(into);
    const above = this.stack.at(-1);
    if (above) this.note(into, above.held);
    // A custom element in the middle of a sentence is text like any other; a container of blocks alone has no bare text.
    if (!held.words || (isCustom && !held.block)) return;
    for (const made of paragraphs(into, this.isBlock)) this.stamp(made, from);
  }

  private note(child: Element, above: Held): void {
    if (this.isBlock(child)) above.block = true;
    else above.words = true;
  }

  private readonly isBlock = (node: Node): boolean => {
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    return (!isInlineTag(element) && !element.localName.includes('-')) || this.blocky.has(element);
  };

  private stamp(copy: Element, live: Element): void {
    const stamp = this.live.push(live) - 1;
    copy.setAttribute(STAMP, String(stamp));
    this.copies[stamp] = copy;
  }
}

function following(frame: Frame): Node | null {
  if (frame.nodes) return frame.nodes[frame.at++] ?? null;
  const node = frame.next;
  frame.next = node?.nextSibling ?? null;
  return node;
}

/** The children an element shows: those of its open shadow tree, with what the page slots into it. */
function shownNodes(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return Array.from(element.childNodes);
}

/** What was left out inside the article, as removals: drops between its first and its last element that had text. */
export function removalsWithin(pruned: Pruned, first: number, last: number): Removal[] {
  const inside = pruned.dropped.filter(({ stamp, reason }) => stamp > first && stamp < last && reason !== 'hidden');
  return inside.flatMap(({ element, stamp, reason }) => {
    const text = blockwiseText(element);
    if (text === '') return [];
    return [{ pass: 'prune', reason, text, where: stamp, node: pruned.document.importNode(element, true) }];
  });
}
