import { coveredHeight } from './covered-height.ts';
import { holdFocus } from './held-focus.ts';
import { lendFocus } from './lent-focus.ts';
import { restoreStyle } from './style-attribute.ts';

/** Space between a sticky header and the place landed on, CSS px. */
const AIR = 8;

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

/**
 * Moves a person to a place: focus on it, its first line in view under any sticky header, the next Tab inside or behind it,
 * no entry in the history, no animated scrolling.
 * @param lost called when scripts of the page would not leave focus there, see {@link holdFocus}.
 * @returns false when the place cannot take focus: removed, hidden or inert.
 */
export function landOn(target: HTMLElement, lost: () => void): boolean {
  if (!target.isConnected || lendFocus(target) === 'refused') return false;
  scrollToTop(target);
  holdFocus(target, lost);
  return true;
}
