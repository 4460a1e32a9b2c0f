import { meansContent, wordsOf } from '../article/own-link-words.ts';
import { findOwnLink, type OwnLink, ownLinkElement } from '../article/own-links.ts';
import { restoreStyle } from '../landing/style-attribute.ts';
import type { Lander } from './lander.ts';

/** Style that brings a link into view wherever the page put it. */
const REVEALED: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: '8px auto auto 8px',
  display: 'inline-block',
  width: 'auto',
  height: 'auto',
  'max-width': 'calc(100% - 16px)',
  margin: '0',
  padding: '12px 16px',
  overflow: 'visible',
  clip: 'auto',
  'clip-path': 'none',
  transform: 'none',
  opacity: '1',
  visibility: 'visible',
  'z-index': '2147483647',
  'font-size': 'medium',
  'text-indent': '0',
  color: '#000000',
  background: '#ffffff',
  outline: '4px solid #000000',
};

/** Smaller than this in either direction, CSS px, no link can be read. */
const READABLE = 10;

/** Whether someone looking at the window can see the link: in the window, of a size, not see-through, and in front. */
function isSeen(link: Element): boolean {
  const { left, top, right, bottom, width, height } = link.getBoundingClientRect();
  if (width < READABLE || height < READABLE || right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) {
    return false;
  }
  if (!link.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const front = document.elementFromPoint(
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  );
  return front !== null && (link.contains(front) || front.contains(link));
}

/** Shows a link that stays out of sight while it has focus; its style attribute is as before when focus leaves. */
function reveal(link: HTMLAnchorElement): void {
  if (isSeen(link)) return;
  const style = link.getAttribute('style');
  for (const [property, value] of Object.entries(REVEALED)) link.style.setProperty(property, value, 'important');
  link.addEventListener('blur', () => restoreStyle(link, style), { once: true });
}

/** Time a page has to move focus by itself when its link is activated, ms. */
const PAGE_TIME = 150;

/** Moves focus to the target where the browser only scrolled there, as it does for places that take no focus by themselves. */
function followUp(own: OwnLink | null, lander: Lander): void {
  const at = document.activeElement;
  const moved = at !== document.body && at !== own?.link;
  if (!moved && own?.target instanceof HTMLElement) lander.on(own.target);
}

/** The page's own link, when an event happens to it. */
function ownLinkOf(event: Event): HTMLAnchorElement | null {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement);
  // Words first: they are read off the link alone, its place among the tab stops is not.
  const words = link && wordsOf(link);
  return words && meansContent(words) && ownLinkElement(document) === link ? link : null;
}

/** Time a page needs to slide its own link in, ms: only then can be judged whether it shows itself. */
const SLIDE_TIME = 300;

/**
 * Repairs the page's own link to its content without a word: shown while it has focus, and leading to the text when its target
 * is gone, hidden, or far from the text. Nothing of it is renamed or doubled.
 * @param wanted whether the person wants skip links.
 */
export function careForOwnLink(wanted: () => boolean, lander: Lander, signal: AbortSignal): void {
  const activate = (event: Event) => {
    if (!event.isTrusted || !wanted() || !ownLinkOf(event)) return;
    // Asked anew each time: a target may have come or gone since.
    const own = findOwnLink(document);
    if (!own?.fault) return void setTimeout(followUp, PAGE_TIME, own, lander);
    if (lander.to('article') !== 'landed') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => event.key === 'Enter' && activate(event);
  const showLater = (link: HTMLAnchorElement | null) => {
    if (link) setTimeout(() => wanted() && document.activeElement === link && reveal(link), SLIDE_TIME);
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('click', activate, { capture: true, signal });
  addEventListener('focusin', (event) => showLater(ownLinkOf(event)), { capture: true, signal });
  // This script comes with the first Tab, which may have brought focus to the link already.
  const link = ownLinkElement(document);
  showLater(document.activeElement === link ? link : null);
}
