import { landOn } from '../landing/landing.ts';
import type { Lifetime } from '../platform/lifetime.ts';
import { answer } from '../platform/runtime.ts';
import { openSettings } from '../platform/settings-store.ts';
import { careForOwnLink } from './own-link-care.ts';
import { findPlace, statusNow } from './page-places.ts';

/** Answers what popup and background ask of the page's places, and cares for its own skip link; until the lifetime ends. */
export function startSkipScript({ signal, lives }: Lifetime): void {
  let skipLinks = false;
  answer(
    {
      'page/status': () => statusNow(),
      'page/skip': ({ target }) => {
        const place = findPlace(target);
        return place && landOn(place) ? 'landed' : 'gone';
      },
    },
    signal,
  );
  careForOwnLink(() => skipLinks && lives(), signal);
  void openSettings().then((store) => {
    skipLinks = store.current().settings.skipLinks;
    store.watch((changed) => {
      skipLinks = changed.skipLinks;
    }, signal);
  });
}
