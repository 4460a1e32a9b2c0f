/** A voice that has not begun after so many milliseconds will not. */
const START_MS = 8000;

/** Even slow voices say a letter in this many milliseconds at their own speed. */
const LETTER_MS = 250;

/** Engines forget to tell the end now and then; so much later than the slowest voice it is taken as told. */
const END_MS = 10000;

/** Waits for what an engine should tell, one thing at a time. */
export class Watchdog {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls back after so many milliseconds, unless something else is watched or it rests before. */
  watch(ms: number, late: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(late, ms);
  }

  /** Calls back when a voice does not begin. */
  awaitStart(late: () => void): void {
    this.watch(START_MS, late);
  }

  /** Calls back when a voice must long have said a text of so many letters. */
  awaitEnd(letters: number, rate: number, late: () => void): void {
    this.watch(END_MS + (letters * LETTER_MS) / rate, late);
  }

  /** Watches nothing from now on. */
  rest(): void {
    clearTimeout(this.#timer);
  }
}
