/** Part of the time that page mode may take from a page that keeps changing. */
const SHARE = 0.1;
/** Longest wait before a change is followed; ms. */
const LONGEST = 2000;
/** Work up to this is not felt within a frame; ms. */
const CHEAP = 6;

/**
 * Does work before the next frame is painted, or later where the last times were costly: at most a tenth of the time goes to it.
 * While a page loads every frame counts, since that is when it would flash.
 */
export class Pace {
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next = 0;

  constructor(
    private readonly view: Window,
    private readonly work: () => void,
  ) {}

  /** Wants the work done; several wishes become one. */
  wish(): void {
    if (this.#frame !== 0 || this.#timer !== undefined) return;
    const wait = this.#next - performance.now();
    if (wait <= 0 || this.view.document.readyState !== 'complete') this.#inFrame();
    else
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#inFrame();
      }, wait);
  }

  /** Forgets what was wished for. */
  stop(): void {
    // A frame that has gone on to another site lets nobody touch its window, and forgets its frames by itself.
    try {
      this.view.cancelAnimationFrame(this.#frame);
    } catch {}
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#timer = undefined;
  }

  #inFrame(): void {
    this.#frame = this.view.requestAnimationFrame(() => {
      this.#frame = 0;
      const begin = performance.now();
      this.work();
      const end = performance.now();
      const cost = end - begin;
      this.#next = cost <= CHEAP ? 0 : end + Math.min(LONGEST, cost / SHARE);
    });
  }
}
