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

/** Keeps the page from acting on the reading view until `signal` aborts: events from inside the view end at its host. */
export function isolate(host: HTMLElement, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const name of PRIVATE_EVENTS) host.addEventListener(name, stop, { signal, passive: true });
}
