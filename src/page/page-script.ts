import { passKeyOn } from '../platform/first-keys.ts';
import type { Lifetime } from '../platform/lifetime.ts';
import { onStoredChange, tell } from '../platform/runtime.ts';
import { glance } from './glance.ts';
import { watchPage, whenVisible } from './page-watch.ts';
import { createSkipStrip } from './skip-strip.ts';

/** A background that ends takes less than a second to be gone. */
const ASK_AGAIN_MS = 1_000;

/**
 * Judges the page, tells the background, and shows the skip links that it orders; until the lifetime ends. It is all that runs
 * in a page nobody asked anything of: what a link or a command needs comes when it is used.
 */
export function startPageScript({ signal, lives }: Lifetime): void {
  // Brought into a page that somebody may be reading already, as after an update: then nothing opens by itself.
  const fresh = document.readyState === 'loading';
  let ownLink = false;
  const strip = createSkipStrip((goal) => lives() && void tell('background/skip', { goal }), signal);
  const look = async (arrived: boolean, again = true) => {
    if (!lives()) return;
    const order = await tell('background/verdict', { ...glance(), fresh: fresh && arrived });
    if (signal.aborted) return;
    // Nobody answered: a background that was just ending comes back for the next message.
    if (!order && again) setTimeout(look, ASK_AGAIN_MS, arrived, false);
    ownLink = order?.ownLink ?? false;
    strip.show(order);
  };
  const onKey = (event: KeyboardEvent) => {
    passKeyOn(event);
    if (!ownLink || event.key !== 'Tab' || !event.isTrusted) return;
    ownLink = false;
    void tell('background/care-for-own-link', null);
  };
  addEventListener('keydown', onKey, { capture: true, signal });
  onStoredChange(() => whenVisible(() => look(false), signal), signal);
  watchPage(() => look(true), signal);
}
