interface ExtensionDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const { chrome } = globalThis as { chrome?: ExtensionDom };

/** An element's shadow root, also a closed one: extensions may look in, Chromium by a call, Firefox by a property. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  // Only these can have one; the call is not cheap.
  if (!element.localName.includes('-') && !HOSTS.has(element.localName)) return null;
  try {
    return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

/** Elements of HTML that may hold a shadow root, besides those with a dash in their name (HTML, attachShadow). */
const HOSTS: ReadonlySet<string> = new Set([
  ...['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main'],
  ...['nav', 'p', 'section', 'span'],
]);

/** The elements that are drawn inside one: those of its shadow root, what is put into its slot, else its own. */
export function flatChildren(element: Element): Iterable<Element> {
  const shadow = shadowRootOf(element);
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
