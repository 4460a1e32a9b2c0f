import { changeSettings, type ParsedSettings, parseSettings } from '../settings/parse.ts';
import type { Settings, StoredSettings } from '../settings/schema.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import { createWriter, readKept, type SaveOutcome } from './kept-items.ts';
import { readPolicy } from './policy.ts';
import { onStored } from './runtime.ts';

/** The one truth for settings: the browser's synced store, or its local one where syncing is off or full. */
export interface SettingsStore {
  /** The settings in force. Complete from the first moment, since missing and bad values have defaults. */
  current(): ParsedSettings;
  /** Settings that an organisation has fixed. */
  locked(): ReadonlySet<keyof Settings>;
  /** Saves a change. It is in force at once, even where it could not be stored. */
  change(change: Partial<Settings>): Promise<SaveOutcome>;
  /** Calls back after every change, from whichever window it came, until `signal` aborts. */
  watch(listener: (settings: Settings) => void, signal?: AbortSignal): void;
}

/**
 * Settings as they are kept now.
 * @param policy for those who read it themselves too.
 */
export async function readSettings(policy = readPolicy()): Promise<Settings> {
  const [stored, set] = await Promise.all([readStored(), policy]);
  return parseSettings(stored, set).settings;
}

async function readStored(): Promise<unknown> {
  return (await readKept([SETTINGS_KEY])).get(SETTINGS_KEY)?.value;
}

/** For so many ms after a change made here another window may still write what it knew before. */
const LATELY_MS = 1_000;

/** Remembers what was changed here lately. `then` is called when all of it is old. */
function createLately(then: () => void, end?: AbortSignal) {
  let changes: Partial<Settings> | null = null;
  const written = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  end?.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    changes: () => changes,
    add(change: Partial<Settings>) {
      changes = { ...changes, ...change };
      clearTimeout(timer);
      timer = setTimeout(() => {
        changes = null;
        written.clear();
        then();
      }, LATELY_MS);
    },
    wrote: (settings: Settings) => void written.add(JSON.stringify(settings)),
    /** Whether settings are the echo of what was written here. */
    isEcho: (settings: Settings) => written.has(JSON.stringify(settings)),
  };
}

const same = (a: Settings, b: Settings) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Opens the store; resolves when the settings have been read. Never rejects: where no store answers, the defaults hold.
 * @param end ends its watch on the browser's stores.
 */
export async function openSettings(end?: AbortSignal): Promise<SettingsStore> {
  let policy = await readPolicy();
  let found = parseSettings(await readStored(), policy);
  const listeners = new Set<(settings: Settings) => void>();
  const writer = createWriter();
  const tell = () => {
    for (const listener of listeners) listener(found.settings);
  };
  const take = (stored: unknown) => {
    const before = found.settings;
    found = parseSettings(stored, policy);
    if (!same(before, found.settings)) tell();
  };
  const takeStored = async () => {
    const stored = await readStored();
    if (stored !== undefined && !writer.busy(SETTINGS_KEY)) take(stored);
  };
  const lately = createLately(() => void takeStored(), end);
  const save = (stored: StoredSettings) => {
    take(stored);
    lately.wrote(found.settings);
    return writer.save(SETTINGS_KEY, stored);
  };
  /** Two windows at once: what the other one wrote is joined with what was changed here. */
  const join = (stored: unknown, mine: Partial<Settings>) => {
    const theirs = parseSettings(stored, policy);
    const joined = changeSettings(theirs, mine, policy);
    if (!lately.isEcho(theirs.settings) && !same(parseSettings(joined, policy).settings, found.settings))
      void save(joined);
  };
  /** A policy comes into force a moment after the browser has loaded the extension, and can change at any time. */
  const takePolicy = async () => {
    policy = await readPolicy();
    found = parseSettings(await readStored(), policy);
    tell();
  };
  onStored((changes, area) => {
    if (area === 'managed') void takePolicy();
    const change = changes[SETTINGS_KEY];
    if (!change) return;
    const mine = lately.changes();
    if (change.newValue !== undefined) {
      if (mine) join(change.newValue, mine);
      else take(change.newValue);
      // Removed from one store: what counts now lies in the other, or nowhere.
    } else if (!writer.busy(SETTINGS_KEY))
      void readStored().then((stored) => (mine && stored ? undefined : take(stored)));
  }, end);
  return {
    current: () => found,
    locked: () => policy.locked,
    change(change) {
      lately.add(change);
      return save(changeSettings(found, change, policy));
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
