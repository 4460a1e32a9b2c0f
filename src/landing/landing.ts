import { holdFocus } from './held-focus.ts';
import { lendFocus } from './lent-focus.ts';
import { scrollToTop } from './scroll-to-top.ts';

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
