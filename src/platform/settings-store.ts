import { changeSettings, type ParsedSettings, parseSettings } from '../settings/parse.ts';
import type { Settings, StoredSettings } from '../settings/schema.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import { extension } from './runtime.ts';

/** What became of a wish to save: kept with the browser's sync, kept on this device only, or not kept at all. */
export type SaveOutcome = 'synced' | 'local' | 'unsaved';

/** The one truth for settings: the browser's synced store, or its local one where syncing is off or full. */
export interface SettingsStore {
  /** The settings in force. Complete from the first moment, since missing and bad values have defaults. */
  current(): ParsedSettings;
  /** Saves a change. It is in force at once, even where it could not be stored. */
  change(change: Partial<Settings>): Promise<SaveOutcome>;
  /** Calls back after every change, from whichever window it came, until `signal` aborts. */
  watch(listener: (settings: Settings) => void, signal?: AbortSignal): void;
}

/** What lies in the stores. A local copy is there only when the last save could not be synced, so it is the newer one. */
async function readStored(): Promise<unknown> {
  for (const area of ['local', 'sync'] as const) {
    try {
      const found = (await extension.storage[area].get(SETTINGS_KEY))[SETTINGS_KEY];
      if (found !== undefined) return found;
    } catch {
      // This store is switched off or broken; the other one may hold the settings.
    }
  }
  return undefined;
}

async function write(stored: StoredSettings): Promise<SaveOutcome> {
  const item = { [SETTINGS_KEY]: stored };
  try {
    await extension.storage.sync.set(item);
    await extension.storage.local.remove(SETTINGS_KEY).catch(() => undefined);
    return 'synced';
  } catch {
    // Full, switched off, or out of reach since the extension was updated: try the next place.
  }
  try {
    await extension.storage.local.set(item);
    return 'local';
  } catch {
    return 'unsaved';
  }
}

/** Writes one after another, so that the last change is the one that stays. */
function writeQueue() {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    busy: () => waiting > 0,
    async save(stored: StoredSettings): Promise<SaveOutcome> {
      waiting++;
      const writing = last.then(() => write(stored));
      last = writing;
      return writing.finally(() => waiting--);
    },
  };
}

/** Opens the store; resolves when the settings have been read. Never rejects: where no store answers, the defaults hold. */
export async function openSettings(): Promise<SettingsStore> {
  let found = parseSettings(await readStored());
  const listeners = new Set<(settings: Settings) => void>();
  const queue = writeQueue();
  const take = (stored: unknown) => {
    found = parseSettings(stored);
    for (const listener of listeners) listener(found.settings);
  };
  extension.storage.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    // While this window saves, what arrives is the echo of its own earlier steps: taking it would jump back and forth.
    if (!change || queue.busy()) return;
    // Removed from one store: what counts now lies in the other, or nowhere.
    if (change.newValue === undefined) void readStored().then(take);
    else take(change.newValue);
  });
  return {
    current: () => found,
    change(change) {
      const stored = changeSettings(found, change);
      take(stored);
      return queue.save(stored);
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
