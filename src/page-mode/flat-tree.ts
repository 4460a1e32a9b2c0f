import { shadowRootOf } from '../platform/runtime.ts';

/** Elements of HTML that may hold a shadow root, besides those with a dash in their name (HTML, attachShadow). */
const HOSTS: ReadonlySet<string> = new Set([
  ...['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main'],
  ...['nav', 'p', 'section', 'span'],
]);

/** An element's shadow root, wherever there can be one: page mode has to dress what a part of the page hides, whole. */
export function anyShadowRootOf(element: Element): ShadowRoot | null {
  return shadowRootOf(element, ({ localName }) => localName.includes('-') || HOSTS.has(localName));
}

/** The elements that are drawn inside one: those of its shadow root, what is put into its slot, else its own. */
export function flatChildren(element: Element): Iterable<Element> {
  const shadow = anyShadowRootOf(element);
  if (shadow) return shadow.children;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedElements();
    if (assigned.length > 0) return assigned;
  }
  return element.children;
}

/** The element inside which one is drawn; null for the root of a document. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
