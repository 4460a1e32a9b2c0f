import { alive } from './runtime.ts';

/** How long this script may act in its page. */
export interface Lifetime {
  /** Aborts when the extension is updated or removed: listeners go, and what was added to the page goes. */
  readonly signal: AbortSignal;
  /** Whether it still lives. Asked before each act, since the browser tells a page's script of no end. */
  lives(): boolean;
}

/** Begins a lifetime that lasts as long as the extension does. */
export function beginLifetime(): Lifetime {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    lives() {
      if (!alive()) controller.abort();
      return !controller.signal.aborted;
    },
  };
}
