import { FakeEvent } from './fake-event.ts';

type Changes = Record<string, { newValue?: unknown }>;

/** A store of the browser: keeps copies, tells of changes later, and can be told to fail. */
class FakeStorageArea {
  readonly items = new Map<string, unknown>();
  broken = false;
  readonly #name: string;
  readonly #changed: FakeEvent<[Changes, string]>;

  constructor(name: string, changed: FakeEvent<[Changes, string]>) {
    this.#name = name;
    this.#changed = changed;
  }

  async get(key: string): Promise<Record<string, unknown>> {
    this.#check();
    return this.items.has(key) ? { [key]: structuredClone(this.items.get(key)) } : {};
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.#check();
    for (const [key, value] of Object.entries(items)) {
      this.items.set(key, structuredClone(value));
      this.#tell(key, { newValue: structuredClone(value) });
    }
  }

  async remove(key: string): Promise<void> {
    this.#check();
    if (this.items.delete(key)) this.#tell(key, {});
  }

  #check(): void {
    if (this.broken) throw new Error('storage is not available');
  }

  #tell(key: string, change: { newValue?: unknown }): void {
    queueMicrotask(() => this.#changed.emit({ [key]: change }, this.#name));
  }
}

/** The stores and their common event. */
export function fakeStorage() {
  const onChanged = new FakeEvent<[Changes, string]>();
  return { onChanged, sync: new FakeStorageArea('sync', onChanged), local: new FakeStorageArea('local', onChanged) };
}
