import { readAccepted } from './accepted.ts';
import { isRecord } from './record.ts';
import { ACCEPTED, DEFAULTS, SETTING_NAMES, type Settings } from './schema.ts';
import { isSiteHost } from './site-address.ts';
import { parseSite, type Sites } from './sites.ts';

/** What an organisation sets for its people, by the browser's policies. */
export interface Policy {
  /** Every setting as it is for whoever never chose. */
  readonly base: Settings;
  /** Settings that nobody can change: they are as in `base`. */
  readonly locked: ReadonlySet<keyof Settings>;
  /** Settings of sites, for whoever set nothing for them. */
  readonly sites: Sites;
  /** Whether those sites cannot be set otherwise. */
  readonly sitesLocked: boolean;
}

/** No organisation sets anything. */
export const NO_POLICY: Policy = { base: DEFAULTS, locked: new Set(), sites: new Map(), sitesLocked: false };

/** Looks and profiles that a person saved are theirs alone. */
const PERSONAL: ReadonlySet<keyof Settings> = new Set(['profiles', 'profile', 'lookBefore']);

/**
 * Reads what lies in the managed store: `defaults` by setting, `locked` as a list of settings or `sites`, and `sites` by host.
 * Never throws: what cannot be read is as without a policy, everything else holds.
 */
export function parsePolicy(stored: unknown): Policy {
  if (!isRecord(stored)) return NO_POLICY;
  const { defaults, locked, sites } = stored;
  const settable = SETTING_NAMES.filter((name) => !PERSONAL.has(name));
  const given = settable.flatMap((name) => {
    const value = isRecord(defaults) ? readAccepted(ACCEPTED[name], defaults[name]) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  const names: readonly unknown[] = Array.isArray(locked) ? locked : [];
  const read = Object.entries(isRecord(sites) ? sites : {}).flatMap(([host, rule]) => {
    const site = parseSite(rule);
    return site && isSiteHost(host) ? [[host, site] as const] : [];
  });
  return {
    base: { ...DEFAULTS, ...Object.fromEntries(given) },
    locked: new Set(settable.filter((name) => names.includes(name))),
    sites: new Map(read),
    sitesLocked: names.includes('sites'),
  };
}

/** The settings that a policy fixes, with their values. */
export function lockedSettings({ base, locked }: Policy): Partial<Settings> {
  return Object.fromEntries([...locked].map((name) => [name, base[name]]));
}

/** The sites in force: the person's own and those of the policy, which gives way unless it is locked. */
export function sitesUnder({ sites, sitesLocked }: Policy, own: Sites): Sites {
  return sitesLocked ? new Map([...own, ...sites]) : new Map([...sites, ...own]);
}
