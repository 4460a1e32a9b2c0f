import { onAddressChange } from './address-changes.ts';

/** Pauses before looking again, ms: late content mostly comes in the first seconds. A page that rests by then is left alone. */
const PAUSES = [0, 1_000, 3_000, 9_000] as const;

/**
 * Size of the page, free to ask: the browser keeps the count of a live collection. Of the body alone: our own strip of links
 * stands before it, and would make every page grow.
 */
const pageSize = () => document.body?.getElementsByTagName('*').length;

/** Runs `act` once the tab is in view. Pages opened in the background cost nothing until then. */
export function whenVisible(act: () => void, signal: AbortSignal): void {
  if (!document.hidden) {
    act();
    return;
  }
  const stop = new AbortController();
  const shown = () => {
    if (document.hidden) return;
    stop.abort();
    act();
  };
  document.addEventListener('visibilitychange', shown, { signal: AbortSignal.any([signal, stop.signal]) });
}

/**
 * Calls `look` when the page is there and idle, again while it still grows, and after every change of address without a load.
 * Hidden tabs wait until they are shown.
 */
export function watchPage(look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const round = (at: number, before?: number) => {
    clearTimeout(timer);
    const pause = PAUSES[at];
    if (pause === undefined || signal.aborted) return;
    const step = () => {
      const size = pageSize();
      round(at + 1, size);
      const turn = timer;
      // Where the page has loaded before there was time for the look, the one after loading is enough.
      const lookOnce = () => timer !== turn || signal.aborted || look();
      if (size !== before) requestIdleCallback(lookOnce, { timeout: 500 });
    };
    timer = setTimeout(() => whenVisible(step, signal), pause);
  };
  const begin = () => round(0, -1);
  if (document.readyState !== 'loading') begin();
  else document.addEventListener('DOMContentLoaded', begin, { signal, once: true });
  addEventListener('load', begin, { signal, once: true });
  // Back from the back/forward cache, where the toolbar button has forgotten the page.
  addEventListener('pageshow', (event) => event.persisted && begin(), { signal });
  onAddressChange(begin, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
