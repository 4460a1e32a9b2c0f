import { pageAddress } from '../page-address.ts';
import { createHost } from './host.ts';
import { isolate } from './isolation.ts';
import { takePageState } from './page-state.ts';
import { quietScroll } from './quiet-scroll.ts';

/** A reading view that stands in a page. */
export interface Session {
  /** Root of the view's own tree. */
  readonly shadow: ShadowRoot;
  /** Where the view is to be built. */
  readonly mount: HTMLElement;
  /** Aborts when the session ends, in whatever way. */
  readonly signal: AbortSignal;
  /** Calls back when the window has scrolled, until the session ends. */
  onScroll(listener: () => void): void;
  /** Calls back once the page is back as it was. */
  onGone(then: () => void): void;
  /** Replaces the style that hides the page, for instance with the colours of another mode. */
  setHiding(css: string): void;
  /** Takes the view out and gives the page back. Does nothing the second time. */
  close(): void;
}

/**
 * Puts an empty reading view into a page and hides everything else, without changing any of it.
 * @param hiding the style that hides the page, see `hidingStyle`.
 * @param onClose called once when the view is gone: closed here, or taken away by the page.
 */
export function openSession(doc: Document, hiding: string, onClose: () => void): Session {
  const state = takePageState(doc);
  const { host, shadow, mount, style, latch } = createHost(doc, hiding);
  const ended = new AbortController();
  const gone = new Set<() => void>();
  const close = () => {
    if (ended.signal.aborted) return;
    ended.abort();
    host.remove();
    state.restore();
    for (const then of gone) then();
    onClose();
  };
  latch.addEventListener('close', close, { signal: ended.signal });
  // Document and root: a page may take out our host alone, or write itself anew from the first tag on.
  const watch = new MutationObserver(() => {
    if (!host.isConnected) close();
  });
  watch.observe(doc, { childList: true });
  watch.observe(doc.documentElement, { childList: true });
  ended.signal.addEventListener('abort', () => watch.disconnect());
  keepBare(host, ended.signal);
  const scrolled = new Set<() => void>();
  const tellScroll = () => {
    for (const listener of scrolled) listener();
  };
  isolate(host, ended.signal);
  quietScroll(doc, tellScroll, ended.signal);
  closeOnNavigation(doc, close, ended.signal);
  doc.defaultView?.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  return {
    shadow,
    mount,
    signal: ended.signal,
    onGone: (then) => void gone.add(then),
    onScroll: (listener) => void scrolled.add(listener),
    setHiding: (css) => {
      // Also where it is the same text: on a page that writes upright Chromium (156) lays the view out by the page's own
      // direction of lines until the style is worked out once more.
      style.textContent = css;
    },
    close,
  };
}

/** Going back within the page brings other content behind the view: then the view is no longer this page's article. */
function closeOnNavigation(doc: Document, close: () => void, signal: AbortSignal): void {
  const before = pageAddress(doc);
  doc.defaultView?.addEventListener('popstate', () => pageAddress(doc) !== before && close(), { signal });
}

/** A page that sets an attribute again each time it is taken away would keep both of us busy for ever. */
const MOST_ATTRIBUTES = 20;

/** Takes away what a page sets on our element, as scripts do that hide or freeze everything beside their own dialog. */
function keepBare(host: HTMLElement, signal: AbortSignal): void {
  let taken = 0;
  let focused: HTMLElement | null = null;
  host.addEventListener(
    'focusin',
    (event) => {
      focused = event.composedPath()[0] as HTMLElement;
    },
    { signal },
  );
  const watch = new MutationObserver(() => {
    for (const name of host.getAttributeNames()) {
      host.removeAttribute(name);
      taken++;
    }
    if (taken > MOST_ATTRIBUTES) watch.disconnect();
    // What is made inert loses focus.
    if (host.ownerDocument.activeElement !== host) focused?.focus({ preventScroll: true });
  });
  watch.observe(host, { attributes: true });
  signal.addEventListener('abort', () => watch.disconnect());
}
