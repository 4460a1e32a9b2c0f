import { type Removal, STAMP } from './article.ts';
import type { Pruned } from './prune.ts';
import { isInlineTag, isMedia } from './tags.ts';
import { blockwiseText } from './text.ts';

/** What of a pruned page became the article's content. */
export interface Assembled {
  readonly content: HTMLElement;
  readonly removals: readonly Removal[];
}

/**
 * Builds the article's content from the pruned copy: the kept elements and what leads to them. Takes the copy apart.
 * @param kept stamps of the elements that belong to the article.
 */
export function assemble({ body, copies }: Pruned, kept: ReadonlySet<string>): Assembled {
  const holds = holders(body, copies, kept);
  const removals: Removal[] = [];
  const isKept = (element: Element) => holds.has(element) || isMidSentence(element);
  let element = body.firstElementChild;
  while (element) {
    const stays = isKept(element);
    const following = next(element, body, stays && !isWhole(element));
    if (!stays) drop(element, kept, removals);
    element = following;
  }
  const content = body.ownerDocument.createElement('div');
  const source = innermost(body);
  while (source.firstChild) content.append(source.firstChild);
  return { content, removals };
}

/** Formulas and drawings were copied in one piece; their parts have no stamps of their own. */
const isWhole = (element: Element) => element.localName === 'math' || element.localName === 'svg';

/** Kept elements and all their ancestors. */
function holders(body: HTMLElement, copies: Pruned['copies'], kept: ReadonlySet<string>): Set<Element> {
  const holds = new Set<Element>();
  for (const stamp of kept) {
    for (
      let at: Element | null | undefined = copies[Number(stamp)];
      at && at !== body && !holds.has(at);
      at = at.parentElement
    )
      holds.add(at);
  }
  return holds;
}

function next(element: Element, root: Element, enter: boolean): Element | null {
  if (enter && element.firstElementChild) return element.firstElementChild;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling;
  }
  return null;
}

/** A word in the middle of a sentence is never taken out of it, whatever its class. */
function isMidSentence(element: Element): boolean {
  if (!isInlineTag(element) || isMedia(element)) return false;
  const beside = (node: Node | null) => node?.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
  return beside(element.previousSibling) || beside(element.nextSibling);
}

function drop(element: Element, kept: ReadonlySet<string>, removals: Removal[]): void {
  const inside = element.parentElement && kept.has(element.parentElement.getAttribute(STAMP) ?? '');
  const text = inside ? blockwiseText(element) : '';
  if (text !== '') {
    const where = Number(element.getAttribute(STAMP));
    removals.push({ pass: 'readability', reason: 'looks-like-clutter', text, where, node: element });
  }
  element.remove();
}

/** Descends through wrappers that hold nothing but one more wrapper. */
function innermost(body: Element): Element {
  let at = body;
  while (
    at.childNodes.length === 1 &&
    at.firstElementChild &&
    /^(?:div|main|section|article|body)$/.test(at.firstElementChild.localName)
  ) {
    at = at.firstElementChild;
  }
  return at;
}
