import { changeSettings, parseSettings, sameValue } from '../settings/parse.ts';
import type { Settings, StoredSettings } from '../settings/schema.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import { createWriter, type SaveOutcome } from './kept-items.ts';
import type { RecentChanges } from './recent-changes.ts';
import type { SettingsInForce } from './settings-in-force.ts';

/** Writes what is changed in this window, and hears what windows have written. */
export interface SettingsKeeper {
  /**
   * Whether what lies in the store counts: not while something newer is written, and not where that could not be kept, which
   * holds in this window all the same.
   */
  settled(): boolean;
  /** Puts a change in force at once, and writes it. */
  change(change: Partial<Settings>): Promise<SaveOutcome>;
  /** Takes what a window has written, be it this one. */
  hear(stored: unknown): void;
}

/** The keeper of a window whose settings have been read. */
export function createKeeper(inForce: SettingsInForce, recent: RecentChanges): SettingsKeeper {
  const writer = createWriter();
  let kept = true;
  const save = async (stored: StoredSettings) => {
    inForce.take(stored);
    recent.wrote(inForce.found.settings);
    const outcome = await writer.save(SETTINGS_KEY, stored);
    kept = outcome !== 'unsaved';
    return outcome;
  };
  /** Another window wrote before it could know what was changed here: that is written once more, over what it wrote. */
  const join = (stored: unknown, mine: Partial<Settings>) => {
    const theirs = parseSettings(stored, inForce.policy);
    const joined = changeSettings(theirs, mine, inForce.policy);
    const isNews = !sameValue(parseSettings(joined, inForce.policy).settings, inForce.found.settings);
    if (isNews && !recent.isEcho(theirs.settings)) void save(joined);
  };
  return {
    settled: () => kept && !writer.busy(SETTINGS_KEY),
    change(change) {
      recent.add(change);
      return save(changeSettings(inForce.found, change, inForce.policy));
    },
    hear(stored) {
      const mine = recent.current();
      if (mine) join(stored, mine);
      else inForce.take(stored);
    },
  };
}
