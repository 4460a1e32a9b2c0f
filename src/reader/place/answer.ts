import { type ReadonlySignal, signal } from '@preact/signals';

/** Whoever scrolls farther than this share of the window has read the answer. */
const MOVED_ON = 1 / 3;

/** An answer that is shown to the eye until the reader moves on. Nothing in it runs by the clock. */
export interface Answer {
  /** What is shown; empty when nothing is. */
  readonly words: ReadonlySignal<string>;
  show(words: string): void;
  /** The text has been scrolled. */
  scrolled(): void;
}

/** @param view the window whose scrolling counts. */
export function createAnswer(view: Window): Answer {
  const words = signal('');
  let from = 0;
  return {
    words,
    show(next) {
      from = view.scrollY;
      words.value = next;
    },
    scrolled() {
      if (words.peek() !== '' && Math.abs(view.scrollY - from) > MOVED_ON * view.innerHeight) words.value = '';
    },
  };
}
