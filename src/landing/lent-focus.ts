/** The element with focus, looked up through open shadow roots; null when nothing has it. */
export function deepActiveElement(doc: Document): HTMLElement | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === doc.body || active === doc.documentElement) return null;
  return typeof (active as HTMLElement).focus === 'function' ? (active as HTMLElement) : null;
}

/** Whether an element has the focus. Asked of the tree it stands in: closed shadow trees can be asked only from inside. */
export function hasFocus(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** What became of a focus: the element has it; it had it until a script of the page took it away at once; it cannot have it. */
export type LentFocus = 'kept' | 'taken' | 'refused';

/** Takes the tabindex from each element that was lent one, unless it has the focus. */
const lent = new Set<() => void>();

/**
 * Focuses an element without scrolling.
 * @param quietly whether the page's listeners are left out of it.
 */
function focus(target: HTMLElement, quietly: boolean): LentFocus {
  const life = new AbortController();
  let had = false;
  const heard = (event: Event) => {
    had ||= event.type === 'focus';
    if (quietly) event.stopImmediatePropagation();
  };
  // At the window, before all listeners but those that the page has there too.
  for (const type of ['focus', 'focusin', 'blur', 'focusout']) {
    target.ownerDocument.defaultView?.addEventListener(type, heard, { capture: true, signal: life.signal });
  }
  target.focus({ preventScroll: true });
  life.abort();
  // What another element was lent it gives back when it hears of its loss, which it may not have.
  if (quietly) for (const giveBack of lent) giveBack();
  if (hasFocus(target)) return 'kept';
  return had ? 'taken' : 'refused';
}

/** Lends a tabindex to an element that has the focus by it, until it loses the focus. */
function takeBackLater(target: HTMLElement): void {
  const giveBack = () => {
    // The window alone lost focus, as to the panel: the element has it again when the window does, if it still can.
    if (hasFocus(target)) return;
    target.removeEventListener('blur', giveBack);
    target.removeAttribute('tabindex');
    lent.delete(giveBack);
  };
  lent.add(giveBack);
  target.addEventListener('blur', giveBack);
}

/**
 * Focuses an element that need not be focusable, without scrolling. The tabindex it is lent goes with the focus: one that stays
 * on a container sends the next Tab to its top after any click in it.
 * @param quietly whether it is kept from the page's listeners, which may answer a focus by taking it away.
 */
export function lendFocus(target: HTMLElement, quietly = false): LentFocus {
  const bare = focus(target, quietly);
  if (bare !== 'refused' || target.hasAttribute('tabindex')) return bare;
  target.setAttribute('tabindex', '-1');
  const outcome = focus(target, quietly);
  if (outcome === 'kept') takeBackLater(target);
  else target.removeAttribute('tabindex');
  return outcome;
}
