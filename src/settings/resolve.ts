import { LOOK_PARTS, type Look } from './look.ts';
import { profileLayer } from './profiles.ts';
import type { Settings } from './schema.ts';
import { exceptionFor, type ReaderRule, type SiteSettings } from './sites.ts';

/** Where a value comes from: for all pages, from a profile, for this site, or for this part of it. */
export type Origin = 'everywhere' | 'profile' | 'site' | 'path';

/** All that can bear on a page. */
export interface Layers {
  readonly settings: Settings;
  /** The site's own settings. */
  readonly site?: SiteSettings | null;
  /** Path of the page. */
  readonly path?: string;
  /** Settings that an organisation has fixed: no site and no profile has them otherwise. */
  readonly locked?: ReadonlySet<keyof Settings>;
}

/** What holds on a page. */
export interface Resolved {
  readonly settings: Settings;
  readonly reader: ReaderRule;
  readonly pageMode: boolean;
  readonly origins: Readonly<Record<keyof Look, Origin>>;
  /** Where a change of the look made on this page belongs. */
  readonly home: Exclude<Origin, 'profile'>;
  /** Beginning of the path of the exception in force. */
  readonly prefix: string | null;
}

/** Settles what holds on a page: everywhere, then the profile, then the site, then the part of the site. The last one wins. */
export function resolve({ settings, site = null, path = '/', locked }: Layers): Resolved {
  const exception = site && exceptionFor(site, path);
  const rule = exception?.rule;
  const profile = profileLayer(settings, rule?.profile ?? site?.profile ?? '');
  const fixed = Object.fromEntries([...(locked ?? [])].map((name) => [name, settings[name]]));
  const layers: readonly (readonly [Origin, Partial<Look> | undefined])[] = [
    ['path', rule?.look],
    ['site', site?.look],
    ['profile', profile],
  ];
  const originOf = (name: keyof Look) =>
    (name in fixed ? undefined : layers.find(([, look]) => look?.[name] !== undefined))?.[0] ?? 'everywhere';
  return {
    settings: { ...settings, ...profile, ...site?.look, ...rule?.look, ...fixed },
    reader: rule?.reader ?? site?.reader ?? 'usual',
    pageMode: rule?.pageMode ?? site?.pageMode ?? false,
    origins: Object.fromEntries(LOOK_PARTS.map((name) => [name, originOf(name)])) as Resolved['origins'],
    // What a profile sets can only be changed where the profile is: a change for everywhere would not be seen here.
    home: rule?.look || rule?.profile ? 'path' : site?.look || site?.profile ? 'site' : 'everywhere',
    prefix: exception?.prefix ?? null,
  };
}
