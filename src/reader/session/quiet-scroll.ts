/** A smooth scroll is on its way when the window has moved in this time before. */
const MOVING_MS = 150;
/** A smooth scroll that was on its way when the view went comes to its end in this time. */
const SMOOTH_MS = 500;
/** In this time nobody but the browser scrolls: Firefox snaps anew when a page comes back that snaps. */
const SNAP_MS = 60;
/** Browsers tell of scrolling with the next frame or two, and on a busy machine some more. */
const FRAMES_MS = 200;

/** What a person does who wants to scroll. */
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** What is left of the view before, while the page comes to rest. */
let settling: AbortController | null = null;

/**
 * Keeps the window's scrolling from the page until `signal` aborts: a page that loads more or changes its address on scrolling must not
 * hear of it, nor of the scrolling back. Browsers add the rest of a smooth scroll to where the page is put back: that is undone.
 * @param onScroll hears of the scrolling instead.
 */
export function quietScroll(doc: Document, onScroll: () => void, signal: AbortSignal): void {
  const view = doc.defaultView;
  if (!view) return;
  settling?.abort();
  const quiet = new AbortController();
  let last = Number.NEGATIVE_INFINITY;
  let moving = false;
  let left = Number.POSITIVE_INFINITY;
  let rest: { left: number; top: number } | null = null;
  const hear = (event: Event) => {
    if (event.target !== doc) return;
    const strays = rest && Math.hypot(view.scrollX - rest.left, view.scrollY - rest.top) > 1;
    // Somebody else scrolls already.
    if (strays && !moving && performance.now() > left + SNAP_MS) return quiet.abort();
    event.stopImmediatePropagation();
    if (strays) view.scrollTo({ ...rest, behavior: 'instant' });
    if (signal.aborted) return;
    last = performance.now();
    onScroll();
  };
  for (const name of ['scroll', 'scrollend'] as const) {
    view.addEventListener(name, hear, { signal: quiet.signal, capture: true, passive: true });
  }
  signal.addEventListener('abort', () => {
    settling = quiet;
    // An aborted signal keeps the functions that were running then, and by them the whole view.
    quiet.signal.addEventListener('abort', () => {
      if (settling === quiet) settling = null;
    });
    left = performance.now();
    moving = left - last < MOVING_MS;
    const end = () => quiet.abort();
    setTimeout(end, moving ? SMOOTH_MS : FRAMES_MS);
    for (const name of HANDS) view.addEventListener(name, end, { capture: true, passive: true, signal: quiet.signal });
    // After all that is done on leaving, such as going to a place of the page.
    queueMicrotask(() => {
      rest = { left: view.scrollX, top: view.scrollY };
    });
  });
}
