import { changeSettings, type ParsedSettings, parseSettings } from '../settings/parse.ts';
import type { Settings } from '../settings/schema.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import { createWriter, readKept, type SaveOutcome } from './kept-items.ts';
import { onStored } from './runtime.ts';

/** The one truth for settings: the browser's synced store, or its local one where syncing is off or full. */
export interface SettingsStore {
  /** The settings in force. Complete from the first moment, since missing and bad values have defaults. */
  current(): ParsedSettings;
  /** Saves a change. It is in force at once, even where it could not be stored. */
  change(change: Partial<Settings>): Promise<SaveOutcome>;
  /** Calls back after every change, from whichever window it came, until `signal` aborts. */
  watch(listener: (settings: Settings) => void, signal?: AbortSignal): void;
}

/** Settings as they are kept now. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStored()).settings;
}

async function readStored(): Promise<unknown> {
  return (await readKept([SETTINGS_KEY])).get(SETTINGS_KEY)?.value;
}

/**
 * Opens the store; resolves when the settings have been read. Never rejects: where no store answers, the defaults hold.
 * @param end ends its watch on the browser's stores.
 */
export async function openSettings(end?: AbortSignal): Promise<SettingsStore> {
  let found = parseSettings(await readStored());
  const listeners = new Set<(settings: Settings) => void>();
  const writer = createWriter();
  const take = (stored: unknown) => {
    found = parseSettings(stored);
    for (const listener of listeners) listener(found.settings);
  };
  onStored((changes) => {
    const change = changes[SETTINGS_KEY];
    // While this window saves, what arrives is the echo of its own earlier steps: taking it would jump back and forth.
    if (!change || writer.busy(SETTINGS_KEY)) return;
    // Removed from one store: what counts now lies in the other, or nowhere.
    if (change.newValue === undefined) void readStored().then(take);
    else take(change.newValue);
  }, end);
  return {
    current: () => found,
    change(change) {
      const stored = changeSettings(found, change);
      take(stored);
      return writer.save(SETTINGS_KEY, stored);
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
