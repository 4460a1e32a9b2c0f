import { LOOK_PARTS } from '../settings/look.ts';
import { type Resolved, resolve } from '../settings/resolve.ts';
import type { Settings } from '../settings/schema.ts';
import { hostNames, siteOf } from '../settings/site-address.ts';
import { changeRule, type ReaderRule, type SiteRule, type SiteSettings } from '../settings/sites.ts';
import type { SaveOutcome } from './kept-items.ts';
import { doneInTime } from './patience.ts';
import { openSettings, type SettingsStore } from './settings-store.ts';
import { openSites } from './site-store.ts';

/** What holds for the site of a page, and the way to change it. */
export interface ThisSite {
  readonly host: string;
  /** What is set for it, or for all subdomains of a host above it; null where nothing is. */
  current(): SiteSettings | null;
  /** Changes what is set for the site, or for the exception in force on this page. Undefined takes a part away. */
  change(change: { readonly [K in keyof SiteRule]?: SiteRule[K] | undefined }): Promise<SaveOutcome>;
  /** Sets when the reading view opens. The usual is only kept where something wider says otherwise. */
  setReader(reader: ReaderRule): Promise<SaveOutcome>;
  /** Gives the site a look of its own, in which changes made here are kept; or lets go of that, and of its profile. */
  setOwnLook(own: boolean): Promise<SaveOutcome>;
  /** Sets whether page mode begins with the pages of the site, in the same way. */
  setPageMode(on: boolean): Promise<SaveOutcome>;
}

/** Settings as they hold on one page. A change of the look goes where that page has it from: the site, or everywhere. */
export interface PageSettings extends SettingsStore {
  resolved(): Resolved;
  /** What holds where no site has it otherwise. */
  everywhere(): Settings;
  /** Null on pages of no site. */
  readonly site: ThisSite | null;
}

/** Parts a change of settings into what can belong to a site, and the rest. */
function part(change: Partial<Settings>): { readonly look: Partial<Settings>; readonly rest: Partial<Settings> } {
  const isLook = ([name]: [string, unknown]) => (LOOK_PARTS as readonly string[]).includes(name);
  const entries = Object.entries(change);
  return {
    look: Object.fromEntries(entries.filter(isLook)),
    rest: Object.fromEntries(entries.filter((entry) => !isLook(entry))),
  };
}

/** Opens the settings for a page's address, and follows them until `end` aborts. Never rejects. */
export async function openPageSettings(address: string | undefined, end?: AbortSignal): Promise<PageSettings> {
  const at = siteOf(address);
  const names = at ? hostNames(at.host) : [];
  const [store, sites] = await Promise.all([openSettings(end), openSites(names, end)]);
  const nearest = () => names.map((host) => sites.all().get(host)).find((site) => site !== undefined) ?? null;
  const resolved = () =>
    resolve({
      settings: store.current().settings,
      site: nearest(),
      locked: store.locked(),
      ...(at ? { path: at.path } : {}),
    });
  const changeSite: ThisSite['change'] = async (change) => {
    if (!at) return 'unsaved';
    const write = () => sites.change(at.host, changeRule(nearest(), resolved().prefix, change));
    if (await doneInTime(sites.whole)) return write();
    // What is set for the site and not known yet must not be written over.
    void sites.whole.then(write);
    return 'unsaved';
  };
  const isAlone = () => resolved().prefix === null && nearest() === (sites.all().get(at?.host ?? '') ?? null);
  const setReader: ThisSite['setReader'] = (reader) =>
    changeSite({ reader: isAlone() && reader === 'usual' ? undefined : reader });
  const setOwnLook: ThisSite['setOwnLook'] = (own) => {
    if (own || !at) return changeSite({ look: {} });
    const { home, prefix } = resolved();
    const without = changeRule(nearest(), home === 'path' ? prefix : null, { look: undefined, profile: undefined });
    return sites.change(at.host, without);
  };
  const setPageMode: ThisSite['setPageMode'] = (on) => changeSite({ pageMode: isAlone() && !on ? undefined : on });
  return {
    resolved,
    site: at && { host: at.host, current: nearest, change: changeSite, setReader, setOwnLook, setPageMode },
    everywhere: () => store.current().settings,
    locked: () => store.locked(),
    current: () => ({ ...store.current(), settings: resolved().settings }),
    async change(change) {
      const { look, rest } = part(change);
      const { home, prefix } = resolved();
      if (at === null || home === 'everywhere' || Object.keys(look).length === 0) return store.change(change);
      const site = nearest();
      const inside = home === 'path' ? prefix : null;
      const own = inside === null ? site?.look : site?.paths?.[inside]?.look;
      const saved = await sites.change(at.host, changeRule(site, inside, { look: { ...own, ...look } }));
      return Object.keys(rest).length > 0 ? store.change(rest) : saved;
    },
    watch(listener, signal) {
      const tell = () => listener(resolved().settings);
      store.watch(tell, signal);
      sites.watch(tell, signal);
    },
  };
}
