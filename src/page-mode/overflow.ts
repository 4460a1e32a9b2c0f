/** What does not fit into a box, as bits: sideways, downwards. */
export const ACROSS = 1;
export const DOWN = 2;
/** A bar that stays on the screen takes too much of its height. */
export const BAR = 4;
/** It did not fit before and hides more of it now. */
export const MORE_ACROSS = 8;
export const MORE_DOWN = 16;

const BAR_PART = 0.3;
/** Overflow up to this is rounding; CSS px. */
export const ROUNDING = 2;
/** Boxes up to this are hidden on purpose, as words for screen readers alone; CSS px. */
const TINY = 4;
/** Growth up to this is hidden in any case. */
const GROWTH = 1.1;

/** Whether a value of `overflow` hides what does not fit. */
export const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
/** Whether a value of `overflow` lets one scroll to what does not fit. */
export const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** What was in a box that did not hold it. */
export interface Overflow {
  readonly state: number;
  /** Size of the content as a multiple of the box. */
  readonly across: number;
  readonly down: number;
}

function isBar(element: Element, view: Window): boolean {
  const { clientWidth, clientHeight } = element;
  if (clientWidth <= 0.6 * view.innerWidth || clientHeight <= BAR_PART * view.innerHeight) return false;
  if (clientHeight >= 0.95 * view.innerHeight) return false;
  const { position } = getComputedStyle(element);
  if (position !== 'fixed' && position !== 'sticky') return false;
  return !element.matches('dialog, [role="dialog"], [role="alertdialog"]');
}

/** What does not fit into an element as the page is laid out now; null when all does. */
export function overflowOf(element: Element, view: Window): Overflow | null {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  if (clientWidth <= TINY || clientHeight <= TINY) return null;
  const across = scrollWidth > clientWidth + ROUNDING ? ACROSS : 0;
  const down = scrollHeight > clientHeight + ROUNDING ? DOWN : 0;
  const state = across | down | (isBar(element, view) ? BAR : 0);
  return state === 0 ? null : { state, across: scrollWidth / clientWidth, down: scrollHeight / clientHeight };
}

/** What is new in that since before, as bits. */
export function newOverflow(now: Overflow | null, before: Overflow | undefined): number {
  if (!now) return 0;
  const fresh = now.state & ~(before?.state ?? 0);
  if (!before) return fresh;
  const wider = now.state & before.state & ACROSS && now.across > GROWTH * before.across;
  const taller = now.state & before.state & DOWN && now.down > GROWTH * before.down;
  return fresh | (wider ? MORE_ACROSS : 0) | (taller ? MORE_DOWN : 0);
}
