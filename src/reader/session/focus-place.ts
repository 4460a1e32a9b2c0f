/** The element with focus, looked up through open shadow roots; null when nothing has it. */
export function deepActiveElement(doc: Document): HTMLElement | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === doc.body || active === doc.documentElement) return null;
  return typeof (active as HTMLElement).focus === 'function' ? (active as HTMLElement) : null;
}
