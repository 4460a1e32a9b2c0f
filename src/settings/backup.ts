import { parseSettings } from './parse.ts';
import { isRecord } from './record.ts';
import { DEFAULTS, SETTING_NAMES, type Settings, VERSION } from './schema.ts';
import { isSiteHost } from './site-address.ts';
import { parseSite, SITE_VERSION, type SiteSettings, type Sites } from './sites.ts';

/** The version of the file that this code writes. */
export const BACKUP_VERSION = 1;

/** No file of ours comes near it: 500 sites with all they can have. Longer ones are not even read. */
const LONGEST = 5_000_000;

/** What a file holds: every setting, and sites. */
export interface Backup {
  readonly settings: Settings;
  readonly sites: Sites;
}

/** Why a file is not taken, as a code. */
export type BackupTrouble = 'no-json' | 'another-kind' | 'newer' | 'broken';

/** The text of a file with all settings and sites. Only what differs from the usual is in it. */
export function writeBackup({ settings, sites }: Backup): string {
  const chosen = SETTING_NAMES.filter((name) => !same(settings[name], DEFAULTS[name]));
  const file = {
    legible: BACKUP_VERSION,
    settings: { version: VERSION, values: Object.fromEntries(chosen.map((name) => [name, settings[name]])) },
    sites: {
      version: SITE_VERSION,
      hosts: Object.fromEntries([...sites].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function isNewer(file: Record<string, unknown>): boolean {
  const newer = (value: unknown, known: number) => typeof value === 'number' && value > known;
  const { settings, sites } = file;
  return (
    newer(file.legible, BACKUP_VERSION) ||
    (isRecord(settings) && newer(settings.version, VERSION)) ||
    (isRecord(sites) && newer(sites.version, SITE_VERSION))
  );
}

function readSites(value: unknown): Sites | null {
  if (!isRecord(value) || !isRecord(value.hosts)) return null;
  const read = Object.entries(value.hosts).map(([host, site]) => [host, parseSite(site)] as const);
  const whole = read.every(
    ([host, site], at) => isSiteHost(host) && same(site, Object.values(value.hosts as object)[at]),
  );
  return whole ? new Map(read as [string, SiteSettings][]) : null;
}

/**
 * Reads a file. A file is taken whole or not at all: one bad value refuses it, so that nobody loses settings to a file that was
 * cut off or changed by hand. Never throws.
 */
export function readBackup(text: string): Backup | BackupTrouble {
  let file: unknown;
  try {
    file = text.length > LONGEST ? null : JSON.parse(text);
  } catch {
    return 'no-json';
  }
  if (!isRecord(file) || typeof file.legible !== 'number') return 'another-kind';
  if (isNewer(file)) return 'newer';
  const { settings, problems } = parseSettings(file.settings ?? 'missing');
  const sites = readSites(file.sites);
  return problems.length > 0 || !sites ? 'broken' : { settings, sites };
}

/** Whether two stored values are the same, whatever the order of their parts. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => same(each, b[at]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  );
}

/** What taking a file would change. Sites that are not in it stay as they are. */
export interface BackupChanges {
  readonly settings: readonly (keyof Settings)[];
  /** Sites that would be new, and those that would be other than now. */
  readonly newSites: readonly string[];
  readonly changedSites: readonly string[];
}

/** Compares a file with what is now. */
export function backupChanges(now: Backup, then: Backup): BackupChanges {
  const hosts = [...then.sites.keys()];
  return {
    settings: SETTING_NAMES.filter((name) => !same(now.settings[name], then.settings[name])),
    newSites: hosts.filter((host) => !now.sites.has(host)),
    changedSites: hosts.filter((host) => now.sites.has(host) && !same(now.sites.get(host), then.sites.get(host))),
  };
}
