import { type ParsedSettings, parseSettings, sameValue } from '../settings/parse.ts';
import type { Policy } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';
import { createListeners } from './listeners.ts';

/** What a window goes by: settings, under what an organisation sets. */
export interface SettingsInForce {
  /** The settings; `unread` until the stores have given what they hold. */
  found: ParsedSettings;
  policy: Policy;
  /** Puts settings in force and tells everyone. */
  put(next: ParsedSettings): void;
  /** Puts something stored in force, and tells everyone where that is a change. */
  take(stored: unknown): void;
  /** Calls back with what comes into force, until `signal` aborts. */
  watch(listener: (settings: Settings) => void, signal?: AbortSignal): void;
}

/** What a window goes by that has just been opened. */
export function createInForce(found: ParsedSettings, policy: Policy): SettingsInForce {
  const { tell, watch } = createListeners<[Settings]>();
  const inForce: SettingsInForce = {
    found,
    policy,
    put(next) {
      inForce.found = next;
      tell(next.settings);
    },
    take(stored) {
      const before = inForce.found;
      inForce.found = parseSettings(stored, inForce.policy);
      if (!sameValue(before.settings, inForce.found.settings)) tell(inForce.found.settings);
    },
    watch,
  };
  return inForce;
}
