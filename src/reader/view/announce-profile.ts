import { effect, untracked } from '@preact/signals';
import { text } from '../../platform/i18n.ts';
import { currentProfile } from '../../settings/profiles.ts';
import { profileTitle } from '../../ui/look-names.ts';
import type { Model } from './model.ts';

/** Tells assistive technology which profile came into force, by whatever window or key. */
export function announceProfile(model: Model, end: AbortSignal): void {
  let last = currentProfile(model.settings.peek());
  const stop = effect(() => {
    const now = currentProfile(model.settings.value);
    untracked(() => {
      const chosen = now !== last && now === model.settings.value.profile;
      last = now;
      if (chosen) model.status.value = text('uiSaidProfile', profileTitle(now));
    });
  });
  end.addEventListener('abort', stop);
}
