import { type ParsedSettings, parseSettings } from '../settings/parse.ts';
import { NO_POLICY, type Policy } from '../settings/policy.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import { readKept } from './kept-items.ts';
import { askAgain, inTime } from './patience.ts';
import { readPolicy } from './policy.ts';

/** What lies in the stores under the settings key, be it nothing. */
interface Stored {
  readonly value: unknown;
}

/** What lies in the stores now; null where they refuse to say. */
export async function readStored(): Promise<Stored | null> {
  const kept = await readKept([SETTINGS_KEY]);
  return kept && { value: kept.get(SETTINGS_KEY)?.value };
}

/** What is known when a window opens, and what comes later. */
interface FirstAnswers {
  readonly found: ParsedSettings;
  readonly policy: Policy;
  /** What lies in the stores, as soon as one of them says so. */
  readonly stored: Promise<Stored>;
  /** The policy, where it has not come in time. */
  readonly latePolicy: Promise<Policy> | null;
}

/**
 * Asks the stores, and waits no longer than a person can. Never rejects.
 * @param end has them asked no more where they refuse.
 */
export async function askStores(end?: AbortSignal): Promise<FirstAnswers> {
  const [asked, answer] = [readPolicy(), readStored()];
  const stored = answer.then((given) => given ?? askAgain(readStored, end));
  const [inForce, first] = await Promise.all([inTime(asked, null), inTime(answer, null)]);
  const policy = inForce ?? NO_POLICY;
  const parsed = parseSettings(first?.value, policy);
  const found: ParsedSettings = first ? parsed : { ...parsed, unread: true };
  return { policy, found, stored, latePolicy: inForce ? null : asked };
}
