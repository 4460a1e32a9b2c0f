/** The element with focus, looked up through open shadow roots; null when nothing has it. */
export function deepActiveElement(doc: Document): HTMLElement | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === doc.body || active === doc.documentElement) return null;
  return typeof (active as HTMLElement).focus === 'function' ? (active as HTMLElement) : null;
}

/**
 * Focuses an element that need not be focusable, without scrolling. The tabindex it is lent goes with the focus: one that stays
 * on a container sends the next Tab to its top after any click in it.
 * @returns whether it has the focus now.
 */
export function lendFocus(target: HTMLElement): boolean {
  // Asked of the tree it stands in: closed shadow trees can be asked only from inside.
  const hasFocus = () => (target.getRootNode() as Document | ShadowRoot).activeElement === target;
  target.focus({ preventScroll: true });
  if (hasFocus()) return true;
  if (target.hasAttribute('tabindex')) return false;
  target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  const taken = hasFocus();
  const giveBack = () => {
    // The window alone lost focus, as to the panel: the element has it again when the window does, if it still can.
    if (hasFocus()) return;
    target.removeEventListener('blur', giveBack);
    target.removeAttribute('tabindex');
  };
  if (taken) target.addEventListener('blur', giveBack);
  else target.removeAttribute('tabindex');
  return taken;
}
