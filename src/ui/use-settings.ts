import { useEffect, useState } from 'preact/hooks';
import type { SaveOutcome } from '../platform/kept-items.ts';
import type { SettingsStore } from '../platform/settings-store.ts';
import { type SettingsTrouble, settingsTrouble } from '../settings/parse.ts';
import type { Settings } from '../settings/schema.ts';

/** Settings as a screen uses them. */
export interface LiveSettings {
  readonly settings: Settings;
  /** What to tell about the settings, as a code: how they were found, or that the last change was not kept. */
  readonly trouble: SettingsTrouble | 'unsaved' | null;
  /** Settings that an organisation has fixed: they cannot be changed here. */
  readonly locked: ReadonlySet<keyof Settings>;
  change(change: Partial<Settings>): void;
}

const NONE: ReadonlySet<keyof Settings> = new Set();

/**
 * Follows the store. Until it is open the given settings hold, and a change waits for it.
 * @param opening the store, as {@link openSettings} gives it.
 * @param first what to show in the first frame.
 */
export function useSettings(opening: Promise<SettingsStore>, first: Settings): LiveSettings {
  const [settings, setSettings] = useState(first);
  const [found, setFound] = useState<SettingsTrouble | null>(null);
  const [locked, setLocked] = useState<ReadonlySet<keyof Settings>>(NONE);
  const [saved, setSaved] = useState<SaveOutcome | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void opening.then((store) => {
      if (life.signal.aborted) return;
      let unread = false;
      const take = () => {
        const now = store.current();
        // Until the store answers, what a screen wore last is nearer to the truth than what holds for whoever never chose.
        if (!now.unread) setSettings(now.settings);
        if (unread && !now.unread) setSaved(null);
        unread = now.unread ?? false;
        setLocked(store.locked());
        setFound(settingsTrouble(now));
      };
      store.watch(take, life.signal);
      take();
    });
    return () => life.abort();
  }, [opening]);
  return {
    settings,
    locked,
    trouble: saved === 'unsaved' ? 'unsaved' : found,
    change(change) {
      const save = (store: SettingsStore) => {
        if (store.current().unread) setSettings((before) => ({ ...before, ...change }));
        return store.change(change);
      };
      void opening.then(save).then(setSaved);
    },
  };
}
