import { parseSettings } from '../settings/parse.ts';
import { DEFAULTS, SETTING_NAMES } from '../settings/schema.ts';
import { SETTINGS_KEY } from '../settings/settings-key.ts';
import { hostOfKey } from '../settings/sites.ts';
import { readKept } from './kept-items.ts';
import { extension } from './runtime.ts';
import { VOICES_KEY } from './voice-choices.ts';

/** How much of each kind is kept. */
export interface KeptData {
  /** Settings that are not at their usual value. */
  readonly settings: number;
  readonly profiles: number;
  readonly sites: number;
  /** Languages with a chosen voice. */
  readonly voices: number;
  /** Everything else, as where a person stopped reading. */
  readonly others: number;
}

/** Saved looks are counted by themselves; what belongs to choosing one is no choice of its own. */
const ASIDE: readonly string[] = ['profiles', 'profile', 'lookBefore'];

function countOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

/** Counts what is kept, with the browser's sync and on this device. */
export async function countKept(): Promise<KeptData> {
  const kept = (await readKept(null)) ?? new Map();
  const { settings } = parseSettings(kept.get(SETTINGS_KEY)?.value);
  const known = (key: string) => key === SETTINGS_KEY || key === VOICES_KEY || hostOfKey(key) !== null;
  return {
    settings: SETTING_NAMES.filter((name) => !ASIDE.includes(name) && settings[name] !== DEFAULTS[name]).length,
    profiles: settings.profiles.length,
    sites: [...kept.keys()].filter((key) => hostOfKey(key) !== null).length,
    voices: countOf(kept.get(VOICES_KEY)?.value),
    others: [...kept.keys()].filter((key) => !known(key)).length,
  };
}

/** Erases everything kept, here and with the browser's sync. False where the browser would not let go of something. */
export async function eraseKept(): Promise<boolean> {
  localStorage.clear();
  const done = await Promise.allSettled([extension.storage.sync.clear(), extension.storage.local.clear()]);
  return done.every(({ status }) => status === 'fulfilled');
}
