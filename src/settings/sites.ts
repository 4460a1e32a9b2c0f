import { type Look, readLook } from './look.ts';
import { LONGEST_NAME } from './own-profile.ts';
import { isRecord } from './record.ts';
import { isSiteHost, liesUnder, MAX_PATH } from './site-address.ts';

/** Whether the reading view opens by itself, is not even offered, or waits for the person as everywhere. */
export const READER_RULES = ['usual', 'always', 'never'] as const;

export type ReaderRule = (typeof READER_RULES)[number];

/** What holds for a site or for a part of it. What is not named is as usual. */
export interface SiteRule {
  readonly reader?: ReaderRule;
  /** Whether size and contrast are put on the page itself. */
  readonly pageMode?: boolean;
  /** Id of the profile worn here, see `profileIds`. */
  readonly profile?: string;
  /** What differs from elsewhere. Where it is there, even empty, changes made here stay here. */
  readonly look?: Partial<Look>;
}

/** Settings of one site. */
export interface SiteSettings extends SiteRule {
  /** Exceptions, by the beginning of the path: `/live`. */
  readonly paths?: Readonly<Record<string, SiteRule>>;
}

/** Sites by host, as `hostNames` gives it. */
export type Sites = ReadonlyMap<string, SiteSettings>;

/**
 * More parts of one site than anybody sets by hand. Ten with a whole look each fit in one synced item (8,192 bytes,
 * storage.sync.QUOTA_BYTES_PER_ITEM); a site with more than fits is kept on this device, see `SiteStore.localOnly`.
 */
export const MAX_PATHS = 40;

/** The id of a profile: a saved one has its name behind `own:`. */
const MAX_PROFILE = 4 + 2 * LONGEST_NAME;

/** The version of stored sites that this code writes. */
export const SITE_VERSION = 1;

const PREFIX = 'site:';

/** Key under which a site is stored: one item a site, so that devices that change different sites never overwrite each other. */
export const siteKey = (host: string) => `${PREFIX}${host}`;

/** The host of a stored site; null for keys of other things. */
export function hostOfKey(key: string): string | null {
  const host = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
  return isSiteHost(host) ? host : null;
}

function parseRule(value: Record<string, unknown>): SiteRule {
  const { reader, pageMode, profile } = value;
  const look = isRecord(value.look) ? readLook(value.look) : undefined;
  const named = typeof profile === 'string' && profile !== '' && profile.length <= MAX_PROFILE;
  return {
    ...(READER_RULES.includes(reader as ReaderRule) ? { reader: reader as ReaderRule } : {}),
    ...(typeof pageMode === 'boolean' ? { pageMode } : {}),
    ...(named ? { profile } : {}),
    ...(look ? { look } : {}),
  };
}

function isPath(path: string): boolean {
  return path.startsWith('/') && path.length > 1 && path.length <= MAX_PATH;
}

/**
 * Reads a stored site of any age and state. Never throws: what cannot be read is as usual, everything else stays.
 * Null when nothing at all can be read, or nothing is left.
 */
export function parseSite(stored: unknown): SiteSettings | null {
  if (!isRecord(stored)) return null;
  const exceptions = isRecord(stored.paths) ? Object.entries(stored.paths) : [];
  const paths = exceptions
    .flatMap(([path, rule]) => (isPath(path) && isRecord(rule) ? [[path, parseRule(rule)] as const] : []))
    .filter(([, rule]) => Object.keys(rule).length > 0)
    .slice(0, MAX_PATHS);
  const site = { ...parseRule(stored), ...(paths.length > 0 ? { paths: Object.fromEntries(paths) } : {}) };
  return Object.keys(site).length > 0 ? site : null;
}

/** The exception that holds for a path: the one with the longest beginning. */
export function exceptionFor(site: SiteSettings, path: string): { prefix: string; rule: SiteRule } | null {
  const fitting = Object.entries(site.paths ?? {}).filter(([prefix]) => liesUnder(path, prefix));
  const [longest] = fitting.sort(([a], [b]) => b.length - a.length);
  return longest ? { prefix: longest[0], rule: longest[1] } : null;
}

/** A site with a rule changed: its own, or that of an exception. A value of undefined takes a part of the rule away. */
export function changeRule(
  site: SiteSettings | null,
  prefix: string | null,
  change: { readonly [K in keyof SiteRule]?: SiteRule[K] | undefined },
): SiteSettings | null {
  const before = site ?? {};
  // Parsing drops what is undefined or empty.
  if (prefix === null) return parseSite({ ...before, ...change });
  return parseSite({ ...before, paths: { ...before.paths, [prefix]: { ...before.paths?.[prefix], ...change } } });
}

/** What browsers take in one synced item, its key included (storage.sync.QUOTA_BYTES_PER_ITEM). */
const SYNC_BYTES = 8_192;
/** The moment of writing that is stored with every item: `,"at":1764000000000`. */
const STAMP_BYTES = 19;

/** Whether a site's settings are few enough for the browser's sync. Those of a site with more stay on this device. */
export function fitsSync(host: string, site: SiteSettings): boolean {
  const stored = siteKey(host) + JSON.stringify(storedSite(site, undefined));
  return new TextEncoder().encode(stored).length + STAMP_BYTES <= SYNC_BYTES;
}

/** The shape to store for a site. What a newer version wrote beside it stays. */
export function storedSite(site: SiteSettings, found: unknown): Record<string, unknown> {
  const newer = isRecord(found) && typeof found.version === 'number' && found.version > SITE_VERSION;
  const known = new Set(['reader', 'pageMode', 'profile', 'look', 'paths']);
  const carried = newer ? Object.entries(found).filter(([name]) => !known.has(name)) : [];
  return { ...Object.fromEntries(carried), version: newer ? found.version : SITE_VERSION, ...site };
}
