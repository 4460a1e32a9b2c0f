/** A site as people know it, with the path of one of its pages. */
export interface SiteAddress {
  /** Host name in lower case without a leading `www.`: `news.example`. */
  readonly host: string;
  /** Path of the page, from the first slash on, without query. */
  readonly path: string;
}

/** No path longer than this is kept; those of real sections are far shorter. */
export const MAX_PATH = 120;

/** Reads the site off an address. Null where there is none: files, pages of the browser, no address at all. */
export function siteOf(address: string | undefined): SiteAddress | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname === '') return null;
  return { host: hostname.replace(/^www\./, ''), path: pathname };
}

/**
 * Reads what a person typed for a site: `news.example`, `*.news.example` for all its subdomains, a whole address, with or
 * without a path. Null when it names no site.
 */
export function readSiteInput(typed: string): SiteAddress | null {
  const [, wide = '', rest = ''] = /^(\*\.)?(.*)$/s.exec(typed.trim()) ?? [];
  const address = siteOf(/^[a-z][a-z0-9+.-]*:\/\//i.test(rest) ? rest : `https://${rest}`);
  if (!address || !/^[^\s%]+$/.test(address.host)) return null;
  return { host: wide + address.host, path: address.path };
}

/** Whether a name could be that of a site, as {@link readSiteInput} gives it. */
export function isSiteHost(host: string): boolean {
  const read = readSiteInput(host);
  return read?.host === host && read.path === '/' && host.length <= 253 + 2;
}

/** Names under which settings for a host can be kept, the nearest first: its own, then those for all subdomains. */
export function hostNames(host: string): string[] {
  const labels = host.split('.');
  // No wider than two labels: nobody means every site of a country.
  const wide = labels.slice(0, -1).map((_, at) => `*.${labels.slice(at).join('.')}`);
  return [host, ...wide];
}

/** Whether a path lies under another: `/live` holds `/live` and `/live/today`, not `/lively`. */
export function liesUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}
