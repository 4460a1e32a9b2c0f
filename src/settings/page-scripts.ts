import { PALETTES, type PaletteName } from '../reading/modes.ts';
import type { TextSize } from '../reading/text-size.ts';
import { wornPalette } from '../reading/worn-palette.ts';
import { type Layers, resolve } from './resolve.ts';
import type { Settings } from './schema.ts';
import type { SiteSettings, Sites } from './sites.ts';

/** Addresses on which page mode is on from the first frame, and the look that this frame gets. */
export interface PageScript {
  readonly id: string;
  /** Match patterns as browsers know them, e.g. `*://news.example/live/*`. */
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  /** Null where pages keep their own colours, or sizes. */
  readonly mode: PaletteName | 'auto' | null;
  readonly textSize: TextSize | null;
}

/** Names of the registered scripts begin with this. */
export const PAGE_SCRIPT_ID = 'page-mode:';

/** The hosts that a site's name stands for: with and without `www.`, as for addresses. */
function hosts(name: string): string[] {
  const single = name.startsWith('*.') || name.startsWith('[') || /^[\d.]+$/.test(name);
  return single ? [name] : [name, `www.${name}`];
}

/** Patterns for a part of a site; in browsers a pattern's path holds the query too. */
function under(host: string, prefix: string): string[] {
  if (prefix.endsWith('/')) return [`*://${host}${prefix}*`];
  return ['', '/*', '?*'].map((end) => `*://${host}${prefix}${end}`);
}

/** A mode that has a first frame of its own: that of own colours is the fixed one nearest to them. */
function firstMode(settings: Settings): PaletteName | 'auto' {
  if (settings.mode !== 'own') return settings.mode;
  const { scheme } = wornPalette(settings, { dark: false, moreContrast: false });
  return scheme === PALETTES.dark.scheme ? 'dark' : 'light';
}

function scriptFor(host: string, site: SiteSettings, { settings, locked }: Layers): PageScript | null {
  const names = hosts(host);
  const all = names.map((name) => `*://${name}/*`);
  const parts = (on: boolean) =>
    Object.entries(site.paths ?? {})
      .filter(([, rule]) => rule.pageMode === on)
      .flatMap(([prefix]) => names.flatMap((name) => under(name, prefix)));
  const matches = site.pageMode ? all : parts(true);
  if (matches.length === 0) return null;
  const resolved = resolve({ settings, site, ...(locked ? { locked } : {}) }).settings;
  return {
    id: PAGE_SCRIPT_ID + host,
    matches,
    // What a part inside an excluded one wants is left to the script itself, which asks the settings.
    excludeMatches: site.pageMode ? parts(false) : [],
    mode: resolved.pageContrast ? firstMode(resolved) : null,
    textSize: resolved.pageSize ? resolved.textSize : null,
  };
}

/** The scripts to register so that page mode is on from the first frame wherever a site is set so; none for any other page. */
export function pageScripts(sites: Sites, layers: Layers): PageScript[] {
  return [...sites].map(([host, site]) => scriptFor(host, site, layers)).filter((script) => script !== null);
}
