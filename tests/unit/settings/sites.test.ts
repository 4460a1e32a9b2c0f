import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOOK_DEFAULTS } from '../../../src/settings/look.ts';
import { hostNames, MAX_PATH, readSiteInput, siteOf } from '../../../src/settings/site-address.ts';
import {
  changeRule,
  fitsSync,
  hostOfKey,
  MAX_PATHS,
  parseSite,
  siteKey,
  storedSite,
} from '../../../src/settings/sites.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.News.example/a/b?c#d', { host: 'news.example', path: '/a/b' }],
    ['http://127.0.0.1:4711/', { host: '127.0.0.1', path: '/' }],
    ['https://wwwnews.example/', { host: 'wwwnews.example', path: '/' }],
    ['file:///home/a.html', null],
    ['about:blank', null],
    ['', null],
    [undefined, null],
  ])('of %s', (address, site) => {
    expect(siteOf(address)).toEqual(site);
  });

  it.each([
    ['news.example', { host: 'news.example', path: '/' }],
    [' https://www.news.example/live/ ', { host: 'news.example', path: '/live/' }],
    ['news.example/live', { host: 'news.example', path: '/live' }],
    ['*.wiki.example', { host: '*.wiki.example', path: '/' }],
    ['BÜCHER.example', { host: 'xn--bcher-kva.example', path: '/' }],
    ['not a site', null],
    ['ftp://news.example', null],
    ['', null],
    ['*.', null],
  ])('typed as %s', (typed, site) => {
    expect(readSiteInput(typed)).toEqual(site);
  });

  it('is looked up by its own host first, then by those above it', () => {
    expect(hostNames('en.wiki.example')).toEqual(['en.wiki.example', '*.en.wiki.example', '*.wiki.example']);
  });
});

describe('a stored site', () => {
  it('is read whole', () => {
    const site = {
      reader: 'always',
      pageMode: true,
      profile: 'tired',
      look: { textSize: 32, mode: 'dark', lineHeight: 2 },
      paths: { '/live': { reader: 'never' } },
    } as const;
    expect(parseSite(storedSite(site, undefined))).toEqual(site);
  });

  it('loses what cannot be read alone', () => {
    const broken = {
      reader: 'often',
      pageMode: 'yes',
      look: { textSize: 32, mode: 'plaid' },
      paths: { live: { reader: 'never' }, '/a': 'never', '/b': { reader: 'never' }, '/c': { reader: 1 } },
    };
    expect(parseSite(broken)).toEqual({ look: { textSize: 32 }, paths: { '/b': { reader: 'never' } } });
  });

  it('is nothing where nothing is left', () => {
    expect(parseSite({ reader: 'often' })).toBeNull();
    expect(parseSite('rubbish')).toBeNull();
  });

  it('never has more exceptions than fit, and never throws', () => {
    const anything = fc.jsonValue({ maxDepth: 2 });
    const path = fc.string({ maxLength: MAX_PATH + 10 }).map((end) => `/${end}`);
    fc.assert(
      fc.property(anything, fc.dictionary(path, anything), (value, paths) => {
        const site = parseSite({ ...(value as object), paths });
        expect(Object.keys(site?.paths ?? {}).length).toBeLessThanOrEqual(MAX_PATHS);
        expect(site && parseSite(storedSite(site, undefined))).toEqual(site);
      }),
    );
  });

  it('fits into one synced item with ten exceptions that set everything, and is known not to with forty', () => {
    const rule = {
      reader: 'always',
      pageMode: true,
      profile: 'p'.repeat(84),
      look: { ...LOOK_DEFAULTS, mode: 'yellow-on-black', pictures: 'plain' },
    };
    const withParts = (count: number) =>
      parseSite({
        ...rule,
        paths: Object.fromEntries(
          Array.from({ length: count }, (_, at) => [`/${'x'.repeat(MAX_PATH - 4)}${at}`, rule]),
        ),
      }) ?? {};
    expect(fitsSync('news.example', withParts(10))).toBe(true);
    expect(fitsSync('news.example', withParts(60))).toBe(false);
    expect(Object.keys(withParts(60).paths ?? {})).toHaveLength(MAX_PATHS);
  });

  it('keeps what a newer version wrote beside it', () => {
    const newer = { version: 9, reader: 'never', dance: true };
    expect(storedSite({ reader: 'always' }, newer)).toEqual({ version: 9, reader: 'always', dance: true });
  });
});

describe('a change', () => {
  it('of the site leaves the exceptions, and of an exception leaves the site', () => {
    const site = changeRule(changeRule(null, null, { reader: 'always' }), '/live', { reader: 'never' });
    expect(site).toEqual({ reader: 'always', paths: { '/live': { reader: 'never' } } });
    expect(changeRule(site, null, { reader: undefined })).toEqual({ paths: { '/live': { reader: 'never' } } });
    expect(changeRule(site, '/live', { reader: undefined })).toEqual({ reader: 'always' });
  });

  it('that takes the last part away leaves nothing', () => {
    expect(changeRule({ look: { mode: 'dark' } }, null, { look: undefined })).toBeNull();
  });
});

it('a key tells its host, and keys of other things have none', () => {
  expect(hostOfKey(siteKey('news.example'))).toBe('news.example');
  expect(hostOfKey('settings')).toBeNull();
  expect(hostOfKey('site:not a host')).toBeNull();
});
