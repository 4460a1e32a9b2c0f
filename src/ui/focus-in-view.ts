/**
 * Brings a control that keys have reached wholly into view (WCAG 2.2, SC 2.4.12), until `end` aborts. Firefox leaves what is in
 * view by a line where it is.
 */
export function keepFocusInView(mount: HTMLElement, end: AbortSignal): void {
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const box = target.closest('label') ?? target;
    const { top, bottom, height } = box.getBoundingClientRect();
    if (height > window.innerHeight || (top >= 0 && bottom <= window.innerHeight)) return;
    box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  mount.addEventListener('focusin', onFocus, { signal: end });
}
