/** What takes keys, and what says it does. */
export const CONTROLS =
  'a[href],button,input:not([type="hidden"]),select,textarea,summary,[role="button"],[role="link"],[role="checkbox"],[role="radio"],[role="switch"],[role="tab"]';

const TABBABLE = `${CONTROLS},[tabindex],video[controls],audio[controls]`;

/** All elements in the order of the flat tree, open shadow trees where their hosts stand. */
export function allElements(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    found.push(element);
    if (element.shadowRoot) found.push(...allElements(element.shadowRoot));
  }
  return found;
}

/** All elements, or those of the modal dialog that keeps everything else out of reach. */
export function elementsInReach(doc: Document): HTMLElement[] {
  const all = allElements(doc.body.parentElement as Element);
  const modal = all.findLast((element) => element.matches('dialog:modal'));
  return modal ? [modal, ...allElements(modal)] : all;
}

/** The element with focus, through open shadow trees; null when nothing or the page as a whole has it. */
export function focused(doc: Document): HTMLElement | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return !active || active === doc.body || active === doc.documentElement ? null : (active as HTMLElement);
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView as Window).getComputedStyle(element);
}

/** Drawn somewhere, with a size. */
export function isDrawn(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** There for screen readers alone: a point of a box. */
export function isForEarsAlone(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { clip, clipPath, overflow } = styleOf(element);
  if (/inset\((?:50|100)%/.test(clipPath) || (clip.startsWith('rect') && overflow === 'hidden')) return true;
  if (width <= 1 && height <= 1 && overflow !== 'visible') return true;
  // What lies over all others has left the boxes around it.
  if (element.matches(':modal')) return false;
  return element.parentElement ? isForEarsAlone(element.parentElement) : false;
}

/** What Tab has to reach: one of a group of radio buttons, nothing that is taken out of the order. */
export function tabbable(doc: Document): HTMLElement[] {
  const groups = new Set<string>();
  return elementsInReach(doc).filter((element) => {
    if (!element.matches(TABBABLE) || element.tabIndex < 0 || element.matches(':disabled')) return false;
    if (!isDrawn(element) || element.closest('[inert]')) return false;
    const { type, name, checked } = element as HTMLInputElement;
    if (type !== 'radio') return true;
    const root = element.getRootNode() as ParentNode;
    const chosen = root.querySelector(`input[type="radio"][name="${name}"]:checked`);
    if (chosen ? !checked : groups.has(name)) return false;
    groups.add(name);
    return true;
  });
}

/** An element as a report names it. */
export function nameOf(element: Element): string {
  const said = element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '';
  const words = said.replace(/\s+/g, ' ').trim().slice(0, 40);
  const kind = element.id ? `#${element.id}` : `.${(element.getAttribute('class') ?? '').trim().replace(/\s+/g, '.')}`;
  return `${element.localName}${kind.length > 1 ? kind : ''} "${words}"`;
}

/** The place of an element in the flat tree. */
export function placeOf(element: Element): number {
  return allElements(element.ownerDocument).indexOf(element as HTMLElement);
}

/** The parent in the flat tree: a shadow tree's host for what stands at its top. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

export { styleOf };
