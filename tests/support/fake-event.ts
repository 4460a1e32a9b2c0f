/** An event of the browser's extension interface, fired by tests. */
export class FakeEvent<A extends unknown[]> {
  readonly #listeners = new Set<(...args: A) => unknown>();

  addListener(listener: (...args: A) => unknown): void {
    this.#listeners.add(listener);
  }

  removeListener(listener: (...args: A) => unknown): void {
    this.#listeners.delete(listener);
  }

  /** Calls every listener and gives what they returned. */
  emit(...args: A): unknown[] {
    return [...this.#listeners].map((listener) => listener(...args));
  }

  get size(): number {
    return this.#listeners.size;
  }
}
