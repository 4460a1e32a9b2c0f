import { changeSettings, type ParsedSettings, parseSettings } from '../settings/parse.ts';
import { NO_POLICY } from '../settings/policy.ts';
import type { Settings, StoredSettings } from '../settings/schema.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import { createWriter, readKept, type SaveOutcome } from './kept-items.ts';
import { createListeners } from './listeners.ts';
import { askAgain, doneInTime, inTime } from './patience.ts';
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
  return parseSettings(stored?.value, set).settings;
}

/** What lies in the stores, be it nothing; null where they refuse to say. */
async function readStored(): Promise<{ readonly value: unknown } | null> {
  const kept = await readKept([SETTINGS_KEY]);
  return kept && { value: kept.get(SETTINGS_KEY)?.value };
}

/**
 * For so many ms after a change made here another window may still write what it knew before: then what it wrote is joined with
 * what was changed here.
 */
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

/** Writes settings. */
function createKeeper() {
  const writer = createWriter();
  let kept = true;
  return {
    /**
     * Whether what lies in the store counts: not while something newer is written, and not where that could not be kept, which
     * holds in this window all the same.
     */
    settled: () => kept && !writer.busy(SETTINGS_KEY),
    async save(stored: StoredSettings): Promise<SaveOutcome> {
      const outcome = await writer.save(SETTINGS_KEY, stored);
      kept = outcome !== 'unsaved';
      return outcome;
    },
  };
}

const same = (a: Settings, b: Settings) => JSON.stringify(a) === JSON.stringify(b);

/** Asks the stores, and waits no longer than a person can; what comes later comes by the promises. */
async function ask(end?: AbortSignal) {
  const [asked, answer] = [readPolicy(), readStored()];
  const stored = answer.then((given) => given ?? askAgain(readStored, end));
  const [inForce, first] = await Promise.all([inTime(asked, null), inTime(answer, null)]);
  const policy = inForce ?? NO_POLICY;
  const parsed = parseSettings(first?.value, policy);
  const found: ParsedSettings = first ? parsed : { ...parsed, unread: true };
  return { policy, found, stored, latePolicy: inForce ? null : asked };
}

/**
 * Opens the store; resolves when the settings have been read. Never rejects: where no store answers, or both refuse, the
 * defaults hold until one gives what it holds, and what was changed by then is joined with what it brings.
 * @param end ends its watch on the browser's stores.
 */
export async function openSettings(end?: AbortSignal): Promise<SettingsStore> {
  let { policy, found, stored, latePolicy } = await ask(end);
  // What is changed before the store answers.
  let held: Partial<Settings> = {};
  const { tell, watch } = createListeners<[Settings]>();
  const keeper = createKeeper();
  const take = (stored: unknown) => {
    const before = found.settings;
    found = parseSettings(stored, policy);
    if (!same(before, found.settings)) tell(found.settings);
  };
  const takeStored = async () => {
    const stored = await readStored();
    if (stored && found.unread) void takeFirst(stored.value);
    else if (stored?.value !== undefined && keeper.settled()) take(stored.value);
  };
  const lately = createLately(() => void takeStored(), end);
  const save = (stored: StoredSettings) => {
    take(stored);
    lately.wrote(found.settings);
    return keeper.save(stored);
  };
  const takeFirst = async (stored: unknown): Promise<SaveOutcome> => {
    if (!found.unread) return 'synced';
    found = parseSettings(stored, policy);
    tell(found.settings);
    if (Object.keys(held).length === 0) return 'synced';
    lately.add(held);
    return save(changeSettings(found, held, policy));
  };
  const late = stored.then(({ value }) => takeFirst(value));
  const join = (stored: unknown, mine: Partial<Settings>) => {
    const theirs = parseSettings(stored, policy);
    const joined = changeSettings(theirs, mine, policy);
    if (!lately.isEcho(theirs.settings) && !same(parseSettings(joined, policy).settings, found.settings))
      void save(joined);
  };
  /** A policy comes into force a moment after the browser has loaded the extension, and can change at any time. */
  const takePolicy = async () => {
    const before = policy;
    policy = await readPolicy();
    const stored = await readStored();
    if (found.unread && stored) return void takeFirst(stored.value);
    const kept = stored && keeper.settled() ? stored.value : changeSettings(found, {}, before);
    found = { ...parseSettings(kept, policy), unread: found.unread };
    tell(found.settings);
  };
  void latePolicy?.then(takePolicy);
  onStored(({ [SETTINGS_KEY]: change }, area) => {
    if (area === 'managed') void takePolicy();
    if (!change) return;
    if (found.unread) return void takeFirst(change.newValue);
    const mine = lately.changes();
    if (change.newValue !== undefined) {
      if (mine) join(change.newValue, mine);
      else take(change.newValue);
      // Removed from one store: what counts now lies in the other, or nowhere.
    } else if (keeper.settled()) void readStored().then((now) => now && !(mine && now.value) && take(now.value));
  }, end);
  return {
    current: () => found,
    locked: () => policy.locked,
    change(change) {
      lately.add(change);
      if (!found.unread) return save(changeSettings(found, change, policy));
      held = { ...held, ...change };
      found = { ...found, settings: { ...found.settings, ...change } };
      tell(found.settings);
      return doneInTime(stored).then((arrived) => (arrived ? late : 'unsaved'));
    },
    watch,
  };
}
