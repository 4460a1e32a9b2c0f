/**
 * Browsers answer for their stores within a few ms, in the first second after their own start within some hundred. One that has
 * not answered by now may never: whoever waits for a text goes on without it.
 */
const READ_MS = 1_000;

/** Nobody waits for a write, but a person has to be told when it may not have been kept. */
export const WRITE_MS = 3_000;

/** In this time, ms, a page takes up the answers that came while a script was at work. */
const TAKE_UP_MS = 50;

/** What `work` comes to, or `without` where it takes longer than so many ms. */
export function inTime<T, U>(work: Promise<T>, without: U, patience = READ_MS): Promise<T | U> {
  // In two steps: after a long piece of work, as on a very long page, the timer may be heard before the answer that has come.
  const later = new Promise<U>((done) =>
    setTimeout(() => setTimeout(done, TAKE_UP_MS, without), patience - TAKE_UP_MS),
  );
  return Promise.race([work, later]);
}

/** So many ms whoever was refused waits before asking again; then twice as long, and so on. */
const AGAIN_MS = 500;

/** Asks until there is an answer, after ever longer pauses; no more once `end` aborts. */
export function askAgain<T>(ask: () => Promise<T | null>, end?: AbortSignal, pause = AGAIN_MS): Promise<T> {
  return new Promise((done) => {
    setTimeout(async () => {
      if (!end?.aborted) done((await ask()) ?? askAgain(ask, end, 2 * pause));
    }, pause);
  });
}

/** Whether `work` is done within so many ms. */
export function doneInTime(work: Promise<unknown>, patience = READ_MS): Promise<boolean> {
  return inTime(
    work.then(() => true),
    false,
    patience,
  );
}
