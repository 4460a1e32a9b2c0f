import { readAccepted } from './accepted.ts';
import { migrate } from './migrations.ts';
import { lockedSettings, NO_POLICY, type Policy } from './policy.ts';
import { isRecord } from './record.ts';
import { ACCEPTED, DEFAULTS, SETTING_NAMES, type Settings, type StoredSettings, VERSION } from './schema.ts';

/** What was found in the store: settings fit for use, and what has to be kept beside them. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** Names of values that were replaced by their default; `*` when nothing could be read at all. */
  readonly problems: readonly string[];
  /** The version found, or this one. */
  readonly version: number;
  /** Values that a newer version wrote and this one does not understand: writing back keeps them. */
  readonly carried: Readonly<Record<string, unknown>>;
  /** True while the store has not answered: the settings are those of whoever never chose. */
  readonly unread?: boolean | undefined;
}

const EMPTY: ParsedSettings = { settings: DEFAULTS, problems: [], version: VERSION, carried: {} };

/** The value as its setting holds it, or undefined; of a list that cannot be read whole, what can be. */
function read(name: string, value: unknown): unknown {
  return Object.hasOwn(ACCEPTED, name) ? readAccepted(ACCEPTED[name as keyof Settings], value) : undefined;
}

function lost(before: unknown, after: unknown): boolean {
  return after === undefined || (Array.isArray(before) && Array.isArray(after) && after.length < before.length);
}

/** Whether two values of a setting are the same, lists and looks by what they hold. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Reads settings of any age and state. Never throws: a bad value falls back to its default alone, everything else stays.
 * @param stored what lay under the settings key, of whatever type.
 * @param policy what an organisation sets.
 */
export function parseSettings(stored: unknown, policy: Policy = NO_POLICY): ParsedSettings {
  const empty = { ...EMPTY, settings: policy.base };
  if (stored === undefined || stored === null) return empty;
  if (!isRecord(stored) || !isRecord(stored.values)) return { ...empty, problems: ['*'] };
  const version = Number.isInteger(stored.version) ? (stored.version as number) : VERSION;
  const problems: string[] = [];
  const good: Record<string, unknown> = {};
  const carried: [string, unknown][] = [];
  for (const [name, value] of Object.entries(migrate(version, stored.values))) {
    const found = read(name, value);
    if (found !== undefined) good[name] = found;
    if (!lost(value, found)) continue;
    if (Object.hasOwn(ACCEPTED, name)) problems.push(name);
    if (version > VERSION) carried.push([name, value]);
  }
  const settings = { ...policy.base, ...good, ...lockedSettings(policy) };
  return { settings, problems, version, carried: Object.fromEntries(carried) };
}

/** What a screen should tell the person about the settings that were found, as a code, or null when all is well. */
export type SettingsTrouble = 'corrupt' | 'newer' | 'unread';

/** Whether stored settings came from a newer Legible, partly could not be read, or have not come yet. */
export function settingsTrouble({ problems, version, unread }: ParsedSettings): SettingsTrouble | null {
  if (unread) return 'unread';
  if (version > VERSION) return 'newer';
  return problems.length > 0 ? 'corrupt' : null;
}

/**
 * The shape to store after a change. Values equal to the default are left out, so that a better default reaches
 * everyone who never chose; so are settings that an organisation has fixed. What a newer version wrote stays unless the person
 * changed that very setting.
 */
export function changeSettings(
  found: ParsedSettings,
  change: Partial<Settings>,
  policy: Policy = NO_POLICY,
): StoredSettings {
  const settings = { ...found.settings, ...change, ...lockedSettings(policy) };
  const carried = Object.entries(found.carried).filter(([name]) => !Object.hasOwn(change, name));
  const chosen = SETTING_NAMES.filter((name) => !sameValue(settings[name], policy.base[name])).map((name) => [
    name,
    settings[name],
  ]);
  return { version: Math.max(found.version, VERSION), values: Object.fromEntries([...chosen, ...carried]) };
}
