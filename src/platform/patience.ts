/**
 * Browsers answer for their stores within a few ms, in the first second after their own start within some hundred. One that has
 * not answered by now may never: whoever waits for a text goes on without it.
 */
const READ_MS = 1_000;

/** Nobody waits for a write, but a person has to be told when it may not have been kept. */
export const WRITE_MS = 3_000;

/** What `work` comes to, or `without` where it takes longer than so many ms. */
export function inTime<T, U>(work: Promise<T>, without: U, patience = READ_MS): Promise<T | U> {
  return Promise.race([work, new Promise<U>((done) => setTimeout(done, patience, without))]);
}

/** Whether `work` is done within so many ms. */
export function doneInTime(work: Promise<unknown>, patience = READ_MS): Promise<boolean> {
  return inTime(
    work.then(() => true),
    false,
    patience,
  );
}
