import { hasFocus, lendFocus } from './lent-focus.ts';

/** How long after a landing a page's own script may pull focus away without that counting as the person's wish, ms. */
const STEAL_TIME = 500;

/** The panel is gone long before this, ms. Whoever comes back to the window later does so for another reason. */
const PATIENCE = 5_000;

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
  let timer: ReturnType<typeof setTimeout>;
  const end = () => {
    // The panel is still closing: the page takes focus, or not, when its window has it again.
    if (!document.hasFocus()) return;
    // Not every browser tells of the loss when a page throws out what has focus.
    bringBack();
    if (hasFocus(target)) stop.abort();
  };
  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(end, STEAL_TIME);
    later();
  };
  addEventListener('focus', ({ target: view }) => view === window && begin(), { capture: true, signal });
  setTimeout(() => stop.abort(), PATIENCE);
  begin();
}
