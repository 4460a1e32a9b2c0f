import { type Removal, STAMP } from './article.ts';
import { copyElement } from './copy-element.ts';
import { paragraphs } from './paragraphs.ts';
import { skipReason } from './skip.ts';
import { isInlineTag } from './tags.ts';
import { fold } from './text.ts';
import type { Visibility } from './visibility.ts';

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

interface Frame {
  readonly from: Element;
  readonly into: Element;
  readonly nodes: readonly Node[];
  at: number;
}

/**
 * Copies what a page shows of its body. Reads the live page, never writes to it.
 * @param document the live page, with a body.
 * @param visibility says which elements the page shows.
 * @param strict false keeps the landmarks (navigation, footers, dialogs) that are left out otherwise.
 */
export function prune(document: Document, visibility: Visibility, strict = true): Pruned {
  const inert = document.implementation.createHTMLDocument('');
  return new Pruning(inert, visibility, strict).of(document.body);
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
  ) {}

  of(body: HTMLElement): Pruned {
    const root = this.document.body;
    this.stamp(root, body);
    this.stack.push({ from: body, into: root, nodes: shownNodes(body), at: 0 });
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) this.step(frame);
    return { document: this.document, body: root, live: this.live, dropped: this.dropped };
  }

  private step(frame: Frame): void {
    const node = frame.nodes[frame.at++];
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
    if (/\S/.test(node.data)) into.append(this.document.createTextNode(node.data));
    else if (into.localName === 'pre' || (into.lastChild && !this.isBlock(into.lastChild))) into.append(' ');
  }

  private element(element: Element, { into }: Frame): void {
    const reason = skipReason(element, into, this.visibility, this.strict);
    if (reason !== null) {
      if (reason !== 'no-content') this.dropped.push({ element, stamp: this.live.push(element) - 1, reason });
      return;
    }
    const copy = copyElement(element, this.document);
    if (!copy) return;
    this.stamp(copy.element, element);
    into.append(copy.element);
    if (copy.whole) return;
    const target = this.stack.length < DEEPEST ? copy.element : into;
    this.stack.push({ from: element, into: target, nodes: shownNodes(element), at: 0 });
  }

  /** Called when all children of a copied element are there. */
  private close({ from, into }: Frame): void {
    if (isInlineTag(into) || into.localName.includes('-')) {
      for (const child of into.children) if (this.isBlock(child)) this.blocky.add(into);
    }
    if (this.live[Number(into.getAttribute(STAMP))] !== from) return;
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

/** The children an element shows: those of its open shadow tree, with what the page slots into it. */
function shownNodes(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  return [...element.childNodes];
}

/** What was left out inside the article, as removals: drops between its first and its last element that had text. */
export function removalsWithin(pruned: Pruned, first: number, last: number): Removal[] {
  const inside = pruned.dropped.filter(({ stamp, reason }) => stamp > first && stamp < last && reason !== 'hidden');
  return inside.flatMap(({ element, stamp, reason }) => {
    const text = fold(element.textContent ?? '');
    if (text === '') return [];
    return [{ pass: 'prune', reason, text, where: stamp, node: pruned.document.importNode(element, true) }];
  });
}
