import { hearKeys } from '../../platform/first-keys.ts';
import { afterDrawing } from './drawing.ts';
import type { HeldBack } from './held-back.ts';

/** The bringing of what the first frame of a view does not show. It is done once. */
export interface Completion {
  /** Brings it now, unless it is there. */
  now(): void;
  isDone(): boolean;
  /** Brings it after the first frame. Resolves once it is there, or the view has ended before. */
  afterFirstFrame(): Promise<void>;
}

/**
 * The completion of a view. It comes by itself before a key or a hand needs what it brings.
 * @param held the text that is not laid out yet; it is let in step by step, and the rest follows it.
 */
export function createCompletion(
  bring: () => void,
  held: HeldBack | null,
  mount: HTMLElement,
  end: AbortSignal,
): Completion {
  let done = false;
  const now = () => {
    if (done) return;
    done = true;
    held?.all();
    bring();
  };
  // Above all others: what it brings may be what the key or the hand is for.
  hearKeys(window, now, end, 'above');
  mount.addEventListener('pointerdown', now, { capture: true, signal: end });
  return {
    now,
    isDone: () => done,
    afterFirstFrame: () =>
      new Promise((resolve) => {
        end.addEventListener('abort', () => resolve());
        const goOn = () => {
          if (!done && held?.more() === false) return afterDrawing(goOn, end);
          now();
          resolve();
        };
        afterDrawing(goOn, end);
      }),
  };
}
