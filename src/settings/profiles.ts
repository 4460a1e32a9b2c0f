import { SPACINGS } from '../reading/spacing.ts';
import { LOOK_DEFAULTS, LOOK_PARTS, type Look, lookOf, shortLook } from './look.ts';
import { MOST_PROFILES, type OwnProfile, profileName } from './own-profile.ts';
import type { Settings } from './schema.ts';

/**
 * Looks to choose in one press, named by what they do. Each is laid over the person's own look and leaves the rest of it
 * alone; only `usual` sets everything.
 */
export const PROFILES = {
  usual: LOOK_DEFAULTS,
  largeCalm: { textSize: 32, lineHeight: 1.8, letterSpace: 0.02, paragraphSpace: 1.6, measure: 30, links: 'plain' },
  wcagSpacing: SPACINGS.wide,
  shortLines: { ...SPACINGS.roomy, measure: 22, hyphenation: false },
  boldDark: { mode: 'white-on-black', weight: 600, pictures: 'dim' },
} as const satisfies Record<string, Partial<Look>>;

export type ProfileName = keyof typeof PROFILES;

/** One of the profiles: the person's own look as it was before any, one of ours, or one that was saved. */
export type ProfileId = 'before' | ProfileName | `own:${string}`;

/** The ids of all profiles there are, in the order in which they are shown and walked through. */
export function profileIds({ profiles }: Pick<Settings, 'profiles'>): ProfileId[] {
  const own = profiles.map(({ name }): ProfileId => `own:${name}`);
  return ['before', ...own, ...(Object.keys(PROFILES) as ProfileName[])];
}

/** The look that was there before a profile was laid over it, or the present one. */
function lookBefore(settings: Settings): Look {
  return settings.lookBefore ? { ...LOOK_DEFAULTS, ...settings.lookBefore } : lookOf(settings);
}

/** What a profile lays over a look: one that was saved sets everything. Undefined where there is none of this id. */
export function profileLayer({ profiles }: Pick<Settings, 'profiles'>, id: string): Partial<Look> | undefined {
  if (Object.hasOwn(PROFILES, id)) return PROFILES[id as ProfileName];
  const own = profiles.find(({ name }) => id === `own:${name}`);
  return own && { ...LOOK_DEFAULTS, ...own.look };
}

function profileLook(settings: Settings, id: ProfileId): Look {
  return { ...lookBefore(settings), ...profileLayer(settings, id) };
}

/** The profile in force; `before` where a person has changed what a profile set, or chosen none. */
export function currentProfile(settings: Settings): ProfileId {
  const id = profileIds(settings).find((each) => each === settings.profile) ?? 'before';
  const look = profileLook(settings, id);
  return settings.lookBefore && LOOK_PARTS.every((part) => look[part] === settings[part]) ? id : 'before';
}

/** The change that puts a profile in force. The look before it is kept, so that `before` brings it back. */
export function applyProfile(settings: Settings, id: ProfileId): Partial<Settings> {
  // A look that was changed by hand since is the person's own one now.
  const from = currentProfile(settings) === 'before' ? { ...settings, lookBefore: null } : settings;
  if (id === 'before') return { ...profileLook(from, id), profile: id, lookBefore: null };
  return { ...profileLook(from, id), profile: id, lookBefore: shortLook(lookBefore(from)) };
}

/** The profile after the one in force; after the last one the person's own look again. */
export function nextProfile(settings: Settings): ProfileId {
  const ids = profileIds(settings);
  return ids[(ids.indexOf(currentProfile(settings)) + 1) % ids.length] as ProfileId;
}

/** Why a look could not be saved. */
export type SaveRefusal = 'no-name' | 'full';

/** The change that saves the present look under a name; an earlier one of that name gives way. */
export function saveProfile(settings: Settings, typed: string): Partial<Settings> | SaveRefusal {
  const name = profileName(typed);
  if (name === '') return 'no-name';
  const others = settings.profiles.filter((each) => each.name !== name);
  if (others.length >= MOST_PROFILES) return 'full';
  const saved: OwnProfile = { name, look: shortLook(lookOf(settings)) };
  const at = settings.profiles.findIndex((each) => each.name === name);
  return { profiles: others.toSpliced(at < 0 ? others.length : at, 0, saved) };
}

/** The change that takes a saved look away. What is on the screen stays. */
export function removeProfile(settings: Settings, name: string): Partial<Settings> {
  return { profiles: settings.profiles.filter((each) => each.name !== name) };
}
