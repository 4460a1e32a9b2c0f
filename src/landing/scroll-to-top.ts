import { coveredHeight } from './covered-height.ts';
import { restoreStyle } from './style-attribute.ts';

/** Space between a sticky header and the place landed on, CSS px. */
const AIR = 8;

/**
 * Scrolls a place to the top of whatever scrolls it, below anything stuck there. Its own style attribute is as before.
 * @param room what stays free above it besides, CSS px.
 */
export function scrollToTop(target: HTMLElement, room = 0): void {
  const style = target.getAttribute('style');
  const scroll = (margin: number) => {
    if (margin > 0) target.style.setProperty('scroll-margin-top', `${margin}px`, 'important');
    target.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  };
  scroll(room);
  // Twice: a header that hides on scrolling down comes back on scrolling up.
  for (let round = 0; round < 2; round++) {
    const height = coveredHeight(target);
    if (height === 0) break;
    scroll(height + AIR + room);
  }
  restoreStyle(target, style);
}
