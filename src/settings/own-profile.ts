import { type Look, readLook } from './look.ts';
import { isRecord } from './record.ts';

/** A look that a person saved under a name. What is not in it has its default. */
export interface OwnProfile {
  readonly name: string;
  readonly look: Partial<Look>;
}

/** More than a list can hold at a glance, and all that the browser's synced store takes in one item (8 KB). */
export const MOST_PROFILES = 12;

export const LONGEST_NAME = 40;

/** A name fit for a list: one line, without space around, not too long. Empty when nothing is left. */
export function profileName(typed: string): string {
  return [...typed.replace(/\s+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('').trim();
}

function readProfile(value: unknown): OwnProfile[] {
  if (!isRecord(value) || typeof value.name !== 'string') return [];
  const name = profileName(value.name);
  return name === '' ? [] : [{ name, look: readLook(value.look) }];
}

/** Saved profiles, without those that cannot be read or have the name of an earlier one. */
export function readProfiles(value: unknown): readonly OwnProfile[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.flatMap(readProfile);
  return read.filter(({ name }, at) => read.findIndex((each) => each.name === name) === at).slice(0, MOST_PROFILES);
}
