/** Names of the marks that the watcher sets in the page's timeline, and so in a trace. */
export const MARKS = {
  /** The reading view stands in the document. */
  placed: 'reader-placed',
  /** A frame is about to be drawn that shows a paragraph of it. */
  seen: 'reader-seen',
} as const;

/** Watches for the reading view from the page's own world, where nothing of the extension is reachable but what it shows. */
export function watchForReader({ placed, seen }: typeof MARKS): void {
  const view = () => document.querySelector('legible-reader')?.shadowRoot;
  const shows = () =>
    [...(view()?.querySelectorAll('.article p') ?? [])].some(
      (block) => block.getBoundingClientRect().height > 0 && block.checkVisibility({ opacityProperty: true }),
    );
  const look = () => {
    if (shows()) performance.mark(seen);
    else requestAnimationFrame(look);
  };
  const begin = () => {
    const observer = new MutationObserver(() => {
      if (!view()) return;
      performance.mark(placed);
      observer.disconnect();
      requestAnimationFrame(look);
    });
    observer.observe(document.documentElement, { childList: true });
  };
  // Not before: the root that is there when a document is made is not the one that stays.
  addEventListener('DOMContentLoaded', begin, { once: true });
}
