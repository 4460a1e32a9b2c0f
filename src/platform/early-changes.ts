import { parseSettings } from '../settings/parse.ts';
import type { Settings } from '../settings/schema.ts';
import type { SaveOutcome } from './kept-items.ts';
import type { SettingsInForce } from './settings-in-force.ts';
import type { SettingsKeeper } from './settings-keeper.ts';

/** What is changed in a window before the stores have given what they hold. Written at once it would be written over that. */
export interface EarlyChanges {
  /** Puts a change in force; it is written later. */
  add(change: Partial<Settings>): void;
  /**
   * Takes what the stores hold, and writes what was changed by then. It may come by several ways: only the first time counts.
   * @returns what became of the changes.
   */
  join(stored: unknown): Promise<SaveOutcome>;
}

/** The early changes of a window; none yet. */
export function createEarlyChanges(inForce: SettingsInForce, keeper: SettingsKeeper): EarlyChanges {
  let early: Partial<Settings> = {};
  return {
    add(change) {
      early = { ...early, ...change };
      const { found } = inForce;
      inForce.put({ ...found, settings: { ...found.settings, ...change } });
    },
    async join(stored) {
      if (!inForce.found.unread) return 'synced';
      inForce.put(parseSettings(stored, inForce.policy));
      return Object.keys(early).length === 0 ? 'synced' : keeper.change(early);
    },
  };
}
