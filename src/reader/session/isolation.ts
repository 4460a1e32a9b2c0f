/** Events that would let the page act on what happens in the reading view: its shortcuts, focus traps, click counters. */
const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'selectstart',
  'copy',
  'cut',
  'dragstart',
] as const;

/**
 * Keeps the page from acting on the reading view until `signal` aborts. Events from inside the view end at its host. The
 * window's scrolling is the reader's then: a page that loads more or changes its address on scrolling must not hear of it.
 * @param onScroll hears of the scrolling instead.
 */
export function isolate(host: HTMLElement, onScroll: () => void, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const name of PRIVATE_EVENTS) host.addEventListener(name, stop, { signal, passive: true });
  const stopScroll = (event: Event) => {
    if (event.target !== host.ownerDocument) return;
    event.stopImmediatePropagation();
    onScroll();
  };
  for (const name of ['scroll', 'scrollend'] as const) {
    host.ownerDocument.defaultView?.addEventListener(name, stopScroll, { signal, capture: true, passive: true });
  }
}
