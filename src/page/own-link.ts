import { findOwnLink, type OwnLink } from '../article/own-links.ts';
import { landOn } from '../landing/landing.ts';
import { restoreStyle } from '../landing/style-attribute.ts';
import { findPlace } from './page-view.ts';

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
function followUp(own: OwnLink | null): void {
  const at = document.activeElement;
  const moved = at !== document.body && at !== own?.link;
  if (!moved && own?.target instanceof HTMLElement) landOn(own.target);
}

/** The page's own skip link, kept in working order. */
export interface OwnLinkCare {
  /** Looks for the link anew, given where the content begins, and answers whether the page has one that a key can reach. */
  look(content: Element | null): boolean;
  /** Leaves the link alone from now on. */
  leave(): void;
}

/**
 * Repairs the page's own link to its content without a word: shown while it has focus, and leading to the text when its target
 * is gone, hidden, or far from the text. Nothing of it is renamed or doubled.
 */
export function careForOwnLink(signal: AbortSignal): OwnLinkCare {
  let own: OwnLink | null = null;
  const isOwn = (event: Event) => own !== null && event.composedPath().includes(own.link);
  const activate = (event: Event) => {
    if (!event.isTrusted || !isOwn(event)) return;
    // Asked again: a target may have come or gone since.
    own = findOwnLink(document);
    if (!own?.fault) return void setTimeout(followUp, PAGE_TIME, own);
    const place = findPlace('article');
    if (!place || !landOn(place)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => event.key === 'Enter' && activate(event);
  const onFocus = (event: Event) => {
    // Most pages slide their link in: it is judged after that has begun and been given its time.
    if (own && isOwn(event)) setTimeout((link) => document.activeElement === link && reveal(link), 300, own.link);
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('click', activate, { capture: true, signal });
  addEventListener('focusin', onFocus, { capture: true, signal });
  return {
    look: (content) => {
      own = findOwnLink(document, content);
      return own !== null;
    },
    leave: () => {
      own = null;
    },
  };
}
