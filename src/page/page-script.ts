import { landOn } from '../landing/landing.ts';
import type { SkipOutcome, SkipTarget } from '../messages/messages.ts';
import { answer, tell } from '../platform/runtime.ts';
import { openSettings } from '../platform/settings-store.ts';
import { DEFAULTS, type Settings } from '../settings/schema.ts';
import type { Lifetime } from './lifetime.ts';
import { linksFor } from './links-for.ts';
import { careForOwnLink } from './own-link.ts';
import { findPlace, placesOf, readPage, statusNow, verdictOf } from './page-view.ts';
import { watchPage } from './page-watch.ts';
import { createSkipStrip, type StripLink } from './skip-strip.ts';

function skipTo(target: SkipTarget): SkipOutcome {
  const place = findPlace(target);
  return place && landOn(place) ? 'landed' : 'gone';
}

/** What each link of the strip does. */
const ACTS: Readonly<Record<StripLink['name'], () => void>> = {
  article: () => skipTo('article'),
  content: () => skipTo('article'),
  navigation: () => skipTo('navigation'),
  search: () => skipTo('search'),
  reader: () => void tell('background/open-reader', null),
};

/** Judges the page, tells the background, answers popup and background, and keeps the skip links; until the lifetime ends. */
export function startPageScript({ signal, lives }: Lifetime): void {
  let settings: Settings = DEFAULTS;
  const strip = createSkipStrip(() => settings, signal);
  const ownLink = careForOwnLink(signal);
  const look = () => {
    if (!lives()) return;
    const page = readPage();
    const { article } = verdictOf(page);
    void tell('background/verdict', { article });
    if (!settings.skipLinks) {
      ownLink.leave();
      return strip.remove();
    }
    const names = linksFor({ article, targets: placesOf(page), ownLink: ownLink.look(page.content()) });
    strip.show(names.map((name) => ({ name, act: () => lives() && ACTS[name]() })));
  };
  answer(
    {
      'page/status': () => statusNow(),
      'page/skip': ({ target }) => skipTo(target),
    },
    signal,
  );
  void openSettings().then((store) => {
    settings = store.current().settings;
    store.watch((changed) => {
      settings = changed;
      look();
    }, signal);
    watchPage(look, signal);
  });
}
