import { remembered } from './remembered.ts';
import { hasOffTopicName, signal } from './signal.ts';

/** How much running text an element holds, in characters of Latin text. */
export type Prose = ReadonlyMap<Element, number>;

/** Shorter blocks are labels, names and link texts. The shortest paragraphs of news articles are of about this length. */
const SHORTEST = 50;
/** A block of which more than this share is link text leads elsewhere. */
const LINK_SHARE = 0.4;

const BLOCK = new Set(['p', 'li', 'dd', 'pre', 'td', 'blockquote']);
/** One character of these scripts says about as much as this many Latin letters. */
const DENSE = 2.5;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

interface Sum {
  text: number;
  link: number;
  prose: number;
}

/**
 * Measures running text bottom-up: long blocks that are not mostly links count for all their ancestors. What stands beside an
 * article by its own name counts for nothing, unless it holds most of the page.
 */
export function measureProse(body: Element): Prose {
  return remembered(body, 'prose', readProse);
}

function readProse(body: Element): Prose {
  const prose = new Map<Element, number>();
  prose.set(body, addChildren(body, prose).prose);
  return prose;
}

/** Sums of what stands in an element. A pruned copy is nested only so deep, but for drawings and formulas, which came whole. */
function addChildren(element: Element, prose: Map<Element, number>): Sum {
  const sum = { text: 0, link: 0, prose: 0 };
  if (element.localName === 'svg' || element.localName === 'math') return { ...sum, text: textWithin(element) };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) sum.text += weight((node as Text).data);
    else if (node.nodeType === 1) addTo(sum, node as Element, prose);
  }
  return sum;
}

function textWithin(element: Element): number {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let sum = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) sum += weight(node.nodeValue ?? '');
  return sum;
}

function addTo(above: Sum, element: Element, prose: Map<Element, number>): void {
  const sum = addChildren(element, prose);
  if (element.localName === 'a') sum.link = sum.text;
  if (sum.prose === 0 && BLOCK.has(element.localName) && sum.text >= SHORTEST && sum.link <= sum.text * LINK_SHARE) {
    sum.prose = sum.text - sum.link;
  }
  prose.set(element, sum.prose);
  above.text += sum.text;
  above.link += sum.link;
  if (sum.prose > 0 && !isOffTopic(element, sum.prose)) above.prose += sum.prose;
}

/** Off-topic boxes are small; an element of that name with this much running text is a page's layout. */
const LARGEST_BOX = 3000;

function isOffTopic(element: Element, prose: number): boolean {
  if (element.localName === 'aside' && prose < LARGEST_BOX) return true;
  if (!hasOffTopicName(element)) return false;
  return prose < LARGEST_BOX || /comment|respond|replies/.test(signal(element));
}

/** Length of a text without its white space at the edges, dense scripts weighed. */
export function weight(text: string): number {
  const trimmed = text.trim();
  const dense = trimmed.match(DENSE_SCRIPT)?.length ?? 0;
  return trimmed.length + dense * (DENSE - 1);
}
