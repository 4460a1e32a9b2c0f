import { doneInTime, WRITE_MS } from './patience.ts';
import { extension } from './runtime.ts';

/** What became of a wish to save: kept with the browser's sync, kept on this device only, or not kept at all. */
export type SaveOutcome = 'synced' | 'local' | 'unsaved';

/** Something kept, and where. */
export interface KeptItem {
  readonly value: unknown;
  /** Whether other devices of the person have it too. */
  readonly synced: boolean;
}

/** When something was written, ms. It tells which of two copies is the newer one. */
function writtenAt(value: unknown): number {
  const at = (value as { at?: unknown } | null)?.at;
  return typeof at === 'number' ? at : 0;
}

async function readArea(
  area: 'sync' | 'local',
  keys: readonly string[] | null,
): Promise<Record<string, unknown> | null> {
  try {
    return await extension.storage[area].get(keys && [...keys]);
  } catch {
    // This store is switched off or broken; the other one may hold what is looked for.
    return null;
  }
}

/**
 * What is kept under the given keys, or under all. An item that could not be synced has a copy on this device; of two copies
 * the newer one counts. Null where both stores refuse: then nobody knows what they hold, and it must not be written over.
 */
export async function readKept(keys: readonly string[] | null): Promise<Map<string, KeptItem> | null> {
  const [sync, local] = await Promise.all([readArea('sync', keys), readArea('local', keys)]);
  if (!sync && !local) return null;
  const found = new Map<string, KeptItem>();
  for (const [key, value] of Object.entries(sync ?? {})) found.set(key, { value, synced: true });
  for (const [key, value] of Object.entries(local ?? {})) {
    const other = found.get(key);
    if (!other || writtenAt(value) >= writtenAt(other.value)) found.set(key, { value, synced: false });
  }
  return found;
}

async function put(area: 'sync' | 'local', key: string, value: unknown): Promise<boolean> {
  try {
    const store = extension.storage[area];
    const written = value === undefined ? store.remove(key) : store.set({ [key]: value });
    // Not known to be kept is not kept; and the next change must not wait for ever behind this one.
    return await doneInTime(written, WRITE_MS);
  } catch {
    // Full, over the browser's rate, switched off, or out of reach since the extension was updated.
    return false;
  }
}

/** Writes an item, or takes it away where the value is undefined: with the browser's sync where that can be, or here alone. */
export async function writeKept(key: string, value: object | undefined): Promise<SaveOutcome> {
  const stamped = value && { ...value, at: Date.now() };
  if (await put('sync', key, stamped)) {
    await put('local', key, undefined);
    return 'synced';
  }
  return (await put('local', key, stamped)) ? 'local' : 'unsaved';
}

/**
 * Browsers refuse more than 120 synced writes in a minute and 1,800 in an hour (storage.sync.MAX_WRITE_OPERATIONS_PER_*).
 * So many may come at once, as when a size is stepped through; then one in so many ms: 54 in a minute, 1,470 in an hour.
 */
const BURST = 30;
const REFILL_MS = 2_500;

/** Lets writes pass at a rate that browsers allow. Answers how long the next one has to wait, ms. */
export function createRate(now: () => number = Date.now): () => number {
  let tokens = BURST;
  let last = now();
  return () => {
    tokens = Math.min(BURST, tokens + (now() - last) / REFILL_MS);
    last = now();
    tokens -= 1;
    return Math.max(0, -tokens * REFILL_MS);
  };
}

/** One rate for all that this window writes. */
const waitForTurn = createRate();

interface Waiting {
  value: object | undefined;
  readonly done: Promise<SaveOutcome>;
}

/** Writes items one after another at a rate that browsers allow. Of several waiting values of an item the last one is written. */
export function createWriter() {
  const waiting = new Map<string, Waiting>();
  let last: Promise<unknown> = Promise.resolve();
  const busy = new Map<string, number>();
  const leave = (key: string) => busy.set(key, (busy.get(key) ?? 1) - 1);
  const write = async (key: string): Promise<SaveOutcome> => {
    const wait = waitForTurn();
    // A window may be closed before its turn comes: until then the value is safe on this device.
    if (wait > 0) {
      const value = waiting.get(key)?.value;
      if (value) await put('local', key, { ...value, at: Date.now() });
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    const value = waiting.get(key)?.value;
    waiting.delete(key);
    return writeKept(key, value);
  };
  return {
    /** Whether an item is being written: what arrives meanwhile is the echo of earlier steps. */
    busy: (key: string) => (busy.get(key) ?? 0) > 0,
    save(key: string, value: object | undefined): Promise<SaveOutcome> {
      const ahead = waiting.get(key);
      if (ahead) {
        ahead.value = value;
        return ahead.done;
      }
      busy.set(key, (busy.get(key) ?? 0) + 1);
      const done = last.then(() => write(key)).finally(() => leave(key));
      last = done;
      waiting.set(key, { value, done });
      return done;
    },
  };
}

/** Brings what could be kept on this device only to the other ones, where there is room by now. */
export async function syncAgain(): Promise<void> {
  for (const [key, { value, synced }] of (await readKept(null)) ?? []) {
    if (synced || writtenAt(value) === 0) continue;
    if (await put('sync', key, value)) await put('local', key, undefined);
  }
}
