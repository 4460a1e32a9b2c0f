import { describe, expect, it } from 'vitest';
import { type Layers, resolve } from '../../../src/settings/resolve.ts';
import { DEFAULTS } from '../../../src/settings/schema.ts';

const profiles = [{ name: 'bright', look: { mode: 'cream', textSize: 28 } }] as const;
const everywhere = { ...DEFAULTS, textSize: 24, mode: 'light', tint: 'pink', profiles } as const;

/** What bears on a page, and what holds there. */
const TABLE: readonly (readonly [name: string, layers: Partial<Layers>, holds: Record<string, unknown>])[] = [
  ['nothing but everywhere', {}, { textSize: 24, mode: 'light', reader: 'usual', pageMode: false, home: 'everywhere' }],
  ['a site without a word', { site: {} }, { textSize: 24, mode: 'light', reader: 'usual', home: 'everywhere' }],
  ['a site that always reads', { site: { reader: 'always' } }, { reader: 'always', textSize: 24, home: 'everywhere' }],
  ['a site that is never offered', { site: { reader: 'never' } }, { reader: 'never' }],
  ['a site in page mode', { site: { pageMode: true } }, { pageMode: true }],
  [
    'a site with a size of its own',
    { site: { look: { textSize: 40 } } },
    { textSize: 40, mode: 'light', home: 'site', sizeFrom: 'site', modeFrom: 'everywhere' },
  ],
  ['a site with an empty look', { site: { look: {} } }, { textSize: 24, home: 'site', sizeFrom: 'everywhere' }],
  [
    'a site with a profile',
    { site: { profile: 'own:bright' } },
    { textSize: 28, mode: 'cream', tint: 'none', home: 'site', modeFrom: 'profile' },
  ],
  [
    'a site with a profile and a mode of its own',
    { site: { profile: 'own:bright', look: { mode: 'dark' } } },
    { textSize: 28, mode: 'dark', home: 'site', sizeFrom: 'profile', modeFrom: 'site' },
  ],
  [
    'a profile where the organisation has fixed a part',
    { site: { profile: 'own:bright' }, locked: new Set(['textSize'] as const) },
    { textSize: 24, mode: 'cream', sizeFrom: 'everywhere', modeFrom: 'profile' },
  ],
  [
    'a site and a part of it that have a fixed part otherwise',
    {
      path: '/a',
      site: { look: { textSize: 40, mode: 'dark' }, paths: { '/a': { look: { textSize: 18 } } } },
      locked: new Set(['textSize'] as const),
    },
    { textSize: 24, mode: 'dark', sizeFrom: 'everywhere', modeFrom: 'site' },
  ],
  ['a profile that is gone', { site: { profile: 'own:lost' } }, { textSize: 24, mode: 'light' }],
  [
    'an exception on another path',
    { path: '/news/1', site: { reader: 'always', paths: { '/live': { reader: 'never' } } } },
    { reader: 'always', prefix: null },
  ],
  [
    'an exception on its path',
    { path: '/live/1', site: { reader: 'always', paths: { '/live': { reader: 'never' } } } },
    { reader: 'never', prefix: '/live' },
  ],
  [
    'an exception on a path that only begins alike',
    { path: '/lively', site: { reader: 'always', paths: { '/live': { reader: 'never' } } } },
    { reader: 'always', prefix: null },
  ],
  [
    'an exception back to the usual',
    { path: '/a', site: { reader: 'never', paths: { '/a': { reader: 'usual' } } } },
    { reader: 'usual' },
  ],
  [
    'an exception that says nothing of the look',
    { path: '/a', site: { look: { textSize: 40 }, paths: { '/a': { reader: 'never' } } } },
    { textSize: 40, home: 'site' },
  ],
  [
    'an exception with a look over that of the site',
    { path: '/a/b', site: { look: { textSize: 40, mode: 'dark' }, paths: { '/a/': { look: { textSize: 18 } } } } },
    { textSize: 18, mode: 'dark', home: 'path', sizeFrom: 'path', modeFrom: 'site' },
  ],
  [
    'the longest of two exceptions',
    { path: '/a/b/c', site: { paths: { '/a': { reader: 'never' }, '/a/b': { reader: 'always' } } } },
    { reader: 'always', prefix: '/a/b' },
  ],
  [
    'an exception with another profile',
    { path: '/a', site: { profile: 'own:bright', paths: { '/a': { profile: 'boldDark' } } } },
    { textSize: 24, mode: 'white-on-black', weight: 600, tint: 'pink', home: 'path' },
  ],
  [
    'an exception out of page mode',
    { path: '/a', site: { pageMode: true, paths: { '/a': { pageMode: false } } } },
    { pageMode: false },
  ],
];

describe('what holds on a page', () => {
  it.each(TABLE)('with %s', (_, layers, holds) => {
    const { settings, origins, ...rest } = resolve({ settings: everywhere, ...layers });
    const all = { ...settings, ...rest, sizeFrom: origins.textSize, modeFrom: origins.mode };
    expect(all).toMatchObject(holds);
  });

  it('leaves settings that no site can have as they are everywhere', () => {
    const { settings } = resolve({ settings: { ...everywhere, skipLinks: false }, site: { look: { mode: 'dark' } } });
    expect(settings).toEqual({ ...everywhere, skipLinks: false, mode: 'dark' });
  });
});
