/**
 * Brings a control that keys have reached wholly into view (WCAG 2.2, SC 2.4.12), until `end` aborts: between bars that its scroll
 * margins keep it away from. What is taller than that shows its start. Firefox leaves what is in view by a line where it is.
 */
export function keepFocusInView(mount: HTMLElement, end: AbortSignal): void {
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const box = target.closest('label') ?? target;
    const { top, bottom, height } = box.getBoundingClientRect();
    const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(box);
    const [from, to] = [Number.parseFloat(scrollMarginTop), window.innerHeight - Number.parseFloat(scrollMarginBottom)];
    const tall = height > to - from;
    if (top >= from && (tall ? top < to : bottom <= to)) return;
    box.scrollIntoView({ block: tall ? 'start' : 'nearest', behavior: 'instant' });
  };
  mount.addEventListener('focusin', onFocus, { signal: end });
}
