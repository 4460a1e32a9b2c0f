/** What the watcher tells: times by the clock that this process shares with the browser, ms since 1970. */
export interface Seen {
  /** The reading view stands in the document. */
  readonly placed: number | null;
  /** The end of the first frame that shows a paragraph of it. */
  readonly shown: number | null;
}

/** The watcher in its page. */
export interface Watched {
  legibleSeen?: Seen;
}

/** Watches for the reading view from the page's own world, where nothing of the extension is reachable but what it shows. */
export function watchForReader(): void {
  const seen: { placed: number | null; shown: number | null } = { placed: null, shown: null };
  (window as Watched).legibleSeen = seen;
  // The clock of the wall: origins of performance clocks drift apart when a machine sets its clock.
  const now = () => Date.now();
  const view = () => document.querySelector('legible-reader')?.shadowRoot;
  const shows = () =>
    [...(view()?.querySelectorAll('.article p') ?? [])].some(
      (block) => block.getBoundingClientRect().height > 0 && block.checkVisibility({ opacityProperty: true }),
    );
  const look = () => {
    if (!shows()) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.shown ??= now();
    };
    port2.postMessage(null);
  };
  const begin = () => {
    const observer = new MutationObserver(() => {
      if (!view()) return;
      seen.placed = now();
      observer.disconnect();
      requestAnimationFrame(look);
    });
    observer.observe(document.documentElement, { childList: true });
  };
  // Not before: the root that is there when a document is made is not the one that stays.
  addEventListener('DOMContentLoaded', begin, { once: true });
}
