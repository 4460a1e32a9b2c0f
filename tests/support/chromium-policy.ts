import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium looks for what an organisation sets. Only the owner of the machine can write there. */
const POLICIES = '/etc/chromium/policies/managed';

// Other browsers read this folder too; the policy names the extension by an id that only this build has.
const fileFor = (id: string) => join(POLICIES, `legible-test-${id}.json`);

/** Takes away what was set for an extension. */
export function removePolicy(id: string): void {
  try {
    rmSync(fileFor(id), { force: true });
  } catch {
    // Where nobody may write, nothing was placed.
  }
}

/** Sets something for an extension, from the next start of Chromium on. False where this machine lets nobody do so. */
export function placePolicy(id: string, policy: object): boolean {
  try {
    mkdirSync(POLICIES, { recursive: true });
    writeFileSync(fileFor(id), JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
    return true;
  } catch {
    return false;
  }
}
