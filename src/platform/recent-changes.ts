import type { Settings } from '../settings/schema.ts';

/**
 * For so many ms after a change made here another window may still write what it knew before: then what it wrote is joined with
 * what was changed here.
 */
const LATELY_MS = 1_000;

/** What was changed in this window lately, and what it wrote for that. */
export interface RecentChanges {
  /** All of them as one change; null where there is none. */
  current(): Partial<Settings> | null;
  add(change: Partial<Settings>): void;
  /** This window has written settings. */
  wrote(settings: Settings): void;
  /** Whether settings are the echo of what was written here. */
  isEcho(settings: Settings): boolean;
}

/**
 * Remembers changes as long as they are recent.
 * @param then called when the last of them is old.
 * @param end forgets to call it.
 */
export function createRecentChanges(then: () => void, end?: AbortSignal): RecentChanges {
  let changes: Partial<Settings> | null = null;
  const written = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  end?.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const forget = () => {
    changes = null;
    written.clear();
    then();
  };
  return {
    current: () => changes,
    add(change) {
      changes = { ...changes, ...change };
      clearTimeout(timer);
      timer = setTimeout(forget, LATELY_MS);
    },
    wrote: (settings) => void written.add(JSON.stringify(settings)),
    isEcho: (settings) => written.has(JSON.stringify(settings)),
  };
}
