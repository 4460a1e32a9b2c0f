import { NO_POLICY, type Policy, parsePolicy } from '../settings/policy.ts';
import { extension } from './runtime.ts';

/** What an organisation sets for this browser. Where nothing is managed, browsers answer with an error or with nothing. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await extension.storage.managed?.get(null));
  } catch {
    return NO_POLICY;
  }
}
