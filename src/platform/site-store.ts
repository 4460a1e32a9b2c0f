import { NO_POLICY, sitesUnder } from '../settings/policy.ts';
import { hostNames, type SiteAddress, siteOf } from '../settings/site-address.ts';
import { hostOfKey, parseSite, type SiteSettings, type Sites, siteKey, storedSite } from '../settings/sites.ts';
import { createWriter, type KeptItem, readKept, type SaveOutcome } from './kept-items.ts';
import { createListeners } from './listeners.ts';
import { askAgain, inTime } from './patience.ts';
import { readPolicy } from './policy.ts';
import { onStored } from './runtime.ts';

/** The settings that bear on an address. */
export interface SiteFound extends SiteAddress {
  /** Null where the site has none. */
  readonly site: SiteSettings | null;
}

/**
 * Looks up the settings of an address's site: its own, or those for all subdomains of the nearest host. It reads few items,
 * however many sites there are. Null where the address is that of no site.
 * @param policy for those who read it themselves too.
 */
export async function findSite(address: string | undefined, policy = readPolicy()): Promise<SiteFound | null> {
  const at = siteOf(address);
  if (!at) return null;
  const names = hostNames(at.host);
  const [kept, set] = await Promise.all([readKept(names.map(siteKey)), policy]);
  const own = names.flatMap((host) => {
    const site = parseSite(kept?.get(siteKey(host))?.value);
    return site ? [[host, site] as const] : [];
  });
  const sites = sitesUnder(set, new Map(own));
  return { ...at, site: names.map((host) => sites.get(host)).find((site) => site !== undefined) ?? null };
}

/** All sites as they are kept now. */
export async function readSites(): Promise<Sites> {
  const kept = [...((await readKept(null)) ?? [])].map(
    ([key, { value }]) => [hostOfKey(key), parseSite(value)] as const,
  );
  return new Map(kept.flatMap(([host, site]) => (host !== null && site !== null ? [[host, site] as const] : [])));
}

/** All sites that have settings of their own. */
export interface SiteStore {
  all(): Sites;
  /** Resolves once the sites have been read: before, as where no store answers, there are none. */
  readonly whole: Promise<unknown>;
  /** Hosts whose settings are those of an organisation; `fixed` where they cannot be changed. */
  managed(): { readonly hosts: ReadonlySet<string>; readonly fixed: boolean };
  /** Hosts whose settings other devices do not have, since the browser's synced store is full or off. */
  localOnly(): ReadonlySet<string>;
  /** Saves the settings of a site; null takes them away. They are in force at once, even where they could not be stored. */
  change(host: string, site: SiteSettings | null): Promise<SaveOutcome>;
  /** Calls back after every change, from whichever window it came, until `signal` aborts. */
  watch(listener: () => void, signal?: AbortSignal): void;
}

/** What a window knows of the kept sites. */
function createKnown() {
  const found = new Map<string, KeptItem>();
  const parsed = new Map<string, SiteSettings>();
  return {
    found,
    parsed,
    take(host: string, item: KeptItem | undefined) {
      const site = parseSite(item?.value);
      if (item) found.set(host, item);
      else found.delete(host);
      if (site) parsed.set(host, site);
      else parsed.delete(host);
    },
  };
}

/**
 * Opens the store of sites. Never rejects: where no store answers in time, or both refuse, there are none until one does.
 * @param hosts those that matter, so that no more is read; null for all.
 * @param end ends its watch on the browser's stores.
 */
export async function openSites(hosts: readonly string[] | null = null, end?: AbortSignal): Promise<SiteStore> {
  const asked = readPolicy();
  let policy = NO_POLICY;
  const known = createKnown();
  const writer = createWriter();
  const { tell, watch } = createListeners();
  const matters = (host: string | null) => host !== null && (hosts?.includes(host) ?? true);
  const read = async (keys: readonly string[] | null) => {
    const kept = await readKept(keys);
    if (!kept) return null;
    const read = [...(keys ?? kept.keys())].map(hostOfKey).filter((host) => host !== null);
    for (const host of read) known.take(host, kept.get(siteKey(host)));
    return true;
  };
  const takePolicy = async () => {
    policy = await readPolicy();
    tell();
  };
  onStored((changes, area) => {
    if (area === 'managed') void takePolicy();
    const keys = Object.keys(changes).filter((key) => matters(hostOfKey(key)) && !writer.busy(key));
    if (keys.length > 0) void read(keys).then(tell);
  }, end);
  const readAll = () => read(hosts?.map(siteKey) ?? null);
  const first = readAll();
  const whole = first.then((done) => done ?? askAgain(readAll, end));
  const [inForce, there] = await Promise.all([inTime(asked, null), inTime(first, null)]);
  policy = inForce ?? policy;
  if (!inForce) void asked.then(takePolicy);
  if (!there) void whole.then(tell);
  return {
    whole,
    all: () => sitesUnder(policy, known.parsed),
    managed() {
      const hosts = [...policy.sites.keys()].filter((host) => policy.sitesLocked || !known.parsed.has(host));
      return { hosts: new Set(hosts), fixed: policy.sitesLocked };
    },
    localOnly: () => new Set([...known.parsed.keys()].filter((host) => known.found.get(host)?.synced === false)),
    async change(host, site) {
      const value = site ? storedSite(site, known.found.get(host)?.value) : undefined;
      known.take(host, value && { value, synced: true });
      tell();
      const outcome = await writer.save(siteKey(host), value);
      if (value) known.take(host, { value, synced: outcome === 'synced' });
      tell();
      return outcome;
    },
    watch,
  };
}
