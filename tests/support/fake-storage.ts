import { FakeEvent } from './fake-event.ts';

type Changes = Record<string, { newValue?: unknown }>;

/** Limits of the browsers' synced store (storage.sync.QUOTA_BYTES, QUOTA_BYTES_PER_ITEM, MAX_ITEMS, MAX_WRITE_…). */
export const SYNC_LIMITS = {
  bytes: 102_400,
  bytesPerItem: 8_192,
  items: 512,
  writesPerMinute: 120,
  writesPerHour: 1_800,
};

const sizeOf = (key: string, value: unknown) => new TextEncoder().encode(key + JSON.stringify(value)).length;

/** A store of the browser: keeps copies, tells of changes later, holds to its limits, and can be told to fail. */
class FakeStorageArea {
  readonly items = new Map<string, unknown>();
  broken = false;
  /** Takes nothing more, and goes on giving what it holds. */
  full = false;
  #answers: Promise<unknown> = Promise.resolve();
  readonly #name: string;
  readonly #changed: FakeEvent<[Changes, string]>;
  readonly #limits: typeof SYNC_LIMITS | null;
  readonly #writes: number[] = [];

  constructor(name: string, changed: FakeEvent<[Changes, string]>, limits: typeof SYNC_LIMITS | null = null) {
    this.#name = name;
    this.#changed = changed;
    this.#limits = limits;
  }

  /** Answers nothing from now on, until what is given back is called. */
  hold(): () => void {
    let release = () => {};
    this.#answers = new Promise<void>((done) => {
      release = done;
    });
    return release;
  }

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    await this.#answers;
    this.#check();
    const wanted = keys === null ? [...this.items.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.filter((key) => this.items.has(key)).map((key) => [key, structuredClone(this.items.get(key))]),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.#answers;
    this.#check();
    this.#count();
    this.#fit(items);
    for (const [key, value] of Object.entries(items)) {
      this.items.set(key, structuredClone(value));
      this.#tell(key, { newValue: structuredClone(value) });
    }
  }

  async remove(keys: string | string[]): Promise<void> {
    await this.#answers;
    this.#check();
    this.#count();
    for (const key of [keys].flat()) if (this.items.delete(key)) this.#tell(key, {});
  }

  async clear(): Promise<void> {
    await this.remove([...this.items.keys()]);
  }

  #check(): void {
    if (this.broken) throw new Error('storage is not available');
  }

  #count(): void {
    if (!this.#limits) return;
    const now = Date.now();
    const since = (span: number) => this.#writes.filter((at) => at > now - span).length;
    if (since(60_000) >= this.#limits.writesPerMinute) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE exceeded');
    if (since(3_600_000) >= this.#limits.writesPerHour) throw new Error('MAX_WRITE_OPERATIONS_PER_HOUR exceeded');
    this.#writes.push(now);
  }

  #fit(items: Record<string, unknown>): void {
    if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
    if (!this.#limits) return;
    const after = [...new Map([...this.items, ...Object.entries(items)])];
    const sizes = after.map(([key, value]) => sizeOf(key, value));
    if (Math.max(...sizes) > this.#limits.bytesPerItem) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.length > this.#limits.items) throw new Error('MAX_ITEMS quota exceeded');
    if (sizes.reduce((sum, size) => sum + size, 0) > this.#limits.bytes) throw new Error('QUOTA_BYTES quota exceeded');
  }

  #tell(key: string, change: { newValue?: unknown }): void {
    queueMicrotask(() => this.#changed.emit({ [key]: change }, this.#name));
  }
}

/** The stores and their common event. */
export function fakeStorage() {
  const onChanged = new FakeEvent<[Changes, string]>();
  return {
    onChanged,
    sync: new FakeStorageArea('sync', onChanged, SYNC_LIMITS),
    local: new FakeStorageArea('local', onChanged),
    managed: new FakeStorageArea('managed', onChanged),
  };
}
