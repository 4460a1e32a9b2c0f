import { type Removal, STAMP } from './article.ts';
import { copyElement } from './copy-element.ts';
import { paragraphs } from './paragraphs.ts';
import { isFoldedAway, skipReason } from './skip.ts';
import { isInlineTag } from './tags.ts';
import { textOf } from './text.ts';
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
  readonly dropped: readonly Dropped[];
}

/**
 * Elements nested deeper than this hang side by side at this depth: order and text stay, and no later step can run out of
 * stack. HTML parsers of browsers stop at 512; real pages seldom pass 60.
 */
const DEEPEST = 200;

/** HTML parsers of browsers nest no deeper. What a script has nested deeper is judged by its markup: style asks all above it. */
const DEEPEST_PARSED = 512;

interface Frame {
  readonly from: Element;
  readonly into: Element;
  /** False below the deepest level, where children hang in an element that is not the copy of their parent. */
  readonly owns: boolean;
  /** Inside a hidden element that is read all the same: style says of all in it that it is hidden, so the markup is asked. */
  readonly revealed: boolean;
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
    const root = this.document.body;
    this.stamp(root, body);
    this.enter(body, root, true, false);
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) this.step(frame);
    return { document: this.document, body: root, live: this.live, dropped: this.dropped };
  }

  private enter(from: Element, into: Element, owns: boolean, revealed: boolean): void {
    const nodes = from.shadowRoot || from.localName === 'slot' ? shownNodes(from) : null;
    this.stack.push({ from, into, owns, revealed, nodes, at: 0, next: from.firstChild });
  }

  private step(frame: Frame): void {
    const node = following(frame);
    if (!node) {
      this.stack.pop();
      this.close(frame);
    } else if (node.nodeType === 3) {
      this.text(node as Text, frame.into);
    } else if (node.nodeType === 1) {
      this.element(node as Element, frame);
    }
  }

  private text(node: Text, into: Element): void {
    if (/\S/.test(node.data)) into.appendChild(this.document.createTextNode(node.data));
    else if (into.localName === 'pre' || (into.lastChild ? !this.isBlock(into.lastChild) : isInlineTag(into))) {
      into.append(' ');
    }
  }

  private element(element: Element, { into, revealed }: Frame): void {
    const byMarkup = revealed || this.stack.length > DEEPEST_PARSED;
    const hidden = (byMarkup ? declaredVisibility : this.visibility).hidden(element);
    const reveals = hidden && (element === this.concealed || isFoldedAway(element, into));
    const reason = skipReason(element, into, hidden && !reveals, this.strict);
    if (reason !== null) {
      if (reason !== 'no-content') this.dropped.push({ element, stamp: this.live.push(element) - 1, reason });
      return;
    }
    const copy = copyElement(element, this.document, this.base);
    if (!copy) return;
    this.stamp(copy.element, element);
    into.appendChild(copy.element);
    if (copy.whole) return;
    const owns = this.stack.length < DEEPEST;
    this.enter(element, owns ? copy.element : into, owns, revealed || reveals);
  }

  /** Called when all children of a copied element are there. */
  private close({ from, into, owns }: Frame): void {
    if (!owns) return;
    if (isInlineTag(into) || into.localName.includes('-')) {
      for (let child = into.firstElementChild; child; child = child.nextElementSibling) {
        if (this.isBlock(child)) this.blocky.add(into);
      }
    }
    for (const made of paragraphs(into, (node) => this.isBlock(node))) this.stamp(made, from);
  }

  private isBlock(node: Node): boolean {
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    if (this.blocky.has(element)) return true;
    return !isInlineTag(element) && !element.localName.includes('-');
  }

  private stamp(copy: Element, live: Element): void {
    copy.setAttribute(STAMP, String(this.live.push(live) - 1));
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
    const text = textOf(element);
    if (text === '') return [];
    return [{ pass: 'prune', reason, text, where: stamp, node: pruned.document.importNode(element, true) }];
  });
}
