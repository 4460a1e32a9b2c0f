import { changeSettings, type ParsedSettings, parseSettings } from '../settings/parse.ts';
import type { Settings } from '../settings/schema.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import { createEarlyChanges } from './early-changes.ts';
import type { SaveOutcome } from './kept-items.ts';
import { doneInTime } from './patience.ts';
import { readPolicy } from './policy.ts';
import { createRecentChanges } from './recent-changes.ts';
import { onStored } from './runtime.ts';
import { createInForce } from './settings-in-force.ts';
import { createKeeper } from './settings-keeper.ts';
import { askStores, readStored } from './stored-settings.ts';

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

/**
 * Opens the store; resolves when the settings have been read. Never rejects: where no store answers, or both refuse, the
 * defaults hold until one gives what it holds, and what was changed by then is joined with what it brings.
 *
 * From then on four things bring settings into force: a change made here, what any window has written, an item taken out of a
 * store, and a policy. While what was changed here is recent or not written yet, it counts more than what lies in the stores.
 * @param end ends its watch on the browser's stores.
 */
export async function openSettings(end?: AbortSignal): Promise<SettingsStore> {
  const { found, policy, stored, latePolicy } = await askStores(end);
  const inForce = createInForce(found, policy);
  const recent = createRecentChanges(() => void reread(), end);
  const keeper = createKeeper(inForce, recent);
  const early = createEarlyChanges(inForce, keeper);
  const joined = stored.then(({ value }) => early.join(value));
  const unread = () => inForce.found.unread;
  /** Nothing here is recent any more: what lies in the stores counts. */
  const reread = async () => {
    const now = await readStored();
    if (now && unread()) void early.join(now.value);
    else if (now?.value !== undefined && keeper.settled()) inForce.take(now.value);
  };
  /** A policy comes into force a moment after the browser has loaded the extension, and can change at any time. */
  const takePolicy = async () => {
    const before = inForce.policy;
    inForce.policy = await readPolicy();
    const now = await readStored();
    if (now && unread()) return void early.join(now.value);
    const kept = now && keeper.settled() ? now.value : changeSettings(inForce.found, {}, before);
    inForce.put({ ...parseSettings(kept, inForce.policy), unread: unread() });
  };
  /** The item is gone from one store: what counts now lies in the other, or nowhere. */
  const takeRemoval = async () => {
    const mine = recent.current();
    const now = await readStored();
    if (now && !(mine && now.value)) inForce.take(now.value);
  };
  void latePolicy?.then(takePolicy);
  onStored(({ [SETTINGS_KEY]: change }, area) => {
    if (area === 'managed') void takePolicy();
    if (!change) return;
    if (unread()) void early.join(change.newValue);
    else if (change.newValue !== undefined) keeper.hear(change.newValue);
    else if (keeper.settled()) void takeRemoval();
  }, end);
  return {
    current: () => inForce.found,
    locked: () => inForce.policy.locked,
    async change(change) {
      if (!unread()) return keeper.change(change);
      recent.add(change);
      early.add(change);
      return (await doneInTime(stored)) ? joined : 'unsaved';
    },
    watch: inForce.watch,
  };
}
