/** Waits some milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/**
 * Asks again and again until the answer is truthy.
 * @param what the thing waited for, in words, for the failure.
 * @throws when it did not come within `limit` milliseconds.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  limit = 10_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, false | null | undefined>;
    } catch (error) {
      last = error;
    }
    await pause(40);
  }
  throw new Error(`waited ${limit / 1000} s in vain: ${what}${last === undefined ? '' : ` (${String(last)})`}`);
}
