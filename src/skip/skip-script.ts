import type { Lifetime } from '../platform/lifetime.ts';
import { answer } from '../platform/runtime.ts';
import { openSettings } from '../platform/settings-store.ts';
import { createLander } from './lander.ts';
import { careForOwnLink } from './own-link-care.ts';
import { statusNow } from './page-places.ts';

/** Answers what popup and background ask of the page's places, and cares for its own skip link; until the lifetime ends. */
export function startSkipScript({ signal, lives }: Lifetime): void {
  let skipLinks = false;
  const lander = createLander(signal);
  answer(
    {
      'page/status': () => statusNow(),
      'page/skip': ({ target }) => lander.to(target),
    },
    signal,
  );
  careForOwnLink(() => skipLinks && lives(), lander, signal);
  void openSettings().then((store) => {
    skipLinks = store.current().settings.skipLinks;
    store.watch((changed) => {
      skipLinks = changed.skipLinks;
    }, signal);
  });
}
