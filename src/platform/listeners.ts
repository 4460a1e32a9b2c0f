/** Those who hear of changes. */
export function createListeners<A extends readonly unknown[]>() {
  const all = new Set<(...news: A) => void>();
  return {
    tell(...news: A): void {
      for (const listener of all) listener(...news);
    },
    /** Calls back until `signal` aborts. */
    watch(listener: (...news: A) => void, signal?: AbortSignal): void {
      all.add(listener);
      signal?.addEventListener('abort', () => all.delete(listener), { once: true });
    },
  };
}
