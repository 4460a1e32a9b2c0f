import { hasFocus, lendFocus } from './lent-focus.ts';

/** How long after a landing a page's own script may pull focus away without that counting as the person's wish, ms. */
const STEAL_TIME = 500;

/** A page that pulls more often than this will not stop. */
const MOST_RETURNS = 3;

/**
 * Keeps focus on the place of a landing against scripts of the page that take it right after: it is brought back, without the
 * page hearing of it, a few times and no more. Whatever the person does meanwhile ends it.
 * @param lost called when the page has had its way, or has thrown the place out.
 */
export function holdFocus(target: HTMLElement, lost: () => void): void {
  const stop = new AbortController();
  const { signal } = stop;
  let returns = 0;
  const giveUp = () => {
    stop.abort();
    lost();
  };
  const bringBack = () => {
    // A whole window losing focus, as to the panel, is no theft.
    if (signal.aborted || hasFocus(target) || !document.hasFocus()) return;
    if (!target.isConnected || returns++ >= MOST_RETURNS) return giveUp();
    const outcome = lendFocus(target, true);
    if (outcome === 'refused') giveUp();
    else if (outcome === 'taken') later();
  };
  const later = () => setTimeout(bringBack, 0);
  for (const event of ['keydown', 'pointerdown'])
    addEventListener(event, () => stop.abort(), { signal, capture: true });
  target.addEventListener('blur', later, { signal });
  setTimeout(() => {
    // Not every browser tells of the loss when a page throws out what has focus.
    bringBack();
    stop.abort();
  }, STEAL_TIME);
  later();
}
