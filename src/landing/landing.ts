import { coveredHeight } from './covered-height.ts';
import { lendFocus } from './lent-focus.ts';
import { restoreStyle } from './style-attribute.ts';

/** Space between a sticky header and the place landed on, CSS px. */
const AIR = 8;

/** How long after a landing a page's own script may pull focus away without that counting as the person's wish, ms. */
const STEAL_TIME = 500;

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
