import { coveredHeight } from './covered-height.ts';
import { restoreStyle } from './style-attribute.ts';

/** Space between a sticky header and the place landed on, CSS px. */
const AIR = 8;

/** How long after a landing a page's own script may pull focus away without that counting as the person's wish, ms. */
const STEAL_TIME = 500;

/** The focused element, through open shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/**
 * Focuses an element that need not be focusable. The tabindex it is lent goes with the focus: one that stays on a container
 * sends the next Tab to its top after any click in it.
 */
function lendFocus(target: HTMLElement): boolean {
  target.focus({ preventScroll: true });
  if (focused() === target) return true;
  if (target.hasAttribute('tabindex')) return false;
  target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  const taken = focused() === target;
  if (taken) target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  else target.removeAttribute('tabindex');
  return taken;
}

/** Scrolls a place to the top of whatever scrolls it, below anything stuck there. Its own style attribute is as before. */
function scrollToTop(target: HTMLElement): void {
  const style = target.getAttribute('style');
  const scroll = () => target.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  scroll();
  // Twice: a header that hides on scrolling down comes back on scrolling up.
  for (let round = 0; round < 2; round++) {
    const height = coveredHeight(target);
    if (height === 0) break;
    target.style.setProperty('scroll-margin-top', `${height + AIR}px`, 'important');
    scroll();
  }
  restoreStyle(target, style);
}

/** Brings focus back, once, when the page's script and not the person takes it right after the landing. */
function holdFocus(target: HTMLElement): void {
  const stop = new AbortController();
  const { signal } = stop;
  for (const event of ['keydown', 'pointerdown'])
    addEventListener(event, () => stop.abort(), { signal, capture: true });
  const again = () => {
    stop.abort();
    // A whole tab losing focus, as to the popup, is no theft.
    setTimeout(() => document.hasFocus() && target.isConnected && lendFocus(target), 0);
  };
  target.addEventListener('blur', again, { signal, once: true });
  setTimeout(() => stop.abort(), STEAL_TIME);
}

/**
 * Moves a person to a place: focus on it, its first line in view under any sticky header, the next Tab inside or behind it,
 * no entry in the history, no animated scrolling.
 * @returns false when the place cannot take focus: removed, hidden or inert.
 */
export function landOn(target: HTMLElement): boolean {
  if (!target.isConnected || !lendFocus(target)) return false;
  scrollToTop(target);
  holdFocus(target);
  return true;
}
