import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { syncAgain } from '../../../src/platform/kept-items.ts';
import { findSite, openSites } from '../../../src/platform/site-store.ts';
import { LOOK_DEFAULTS } from '../../../src/settings/look.ts';
import { fitsSync, siteKey } from '../../../src/settings/sites.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';
import { SYNC_LIMITS } from '../../support/fake-storage.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
const keep = (host: string, rule: object, area: 'sync' | 'local' = 'sync') =>
  fake.storage[area].items.set(siteKey(host), { version: 1, ...rule });

beforeEach(resetExtension);

describe('looking up a site', () => {
  it('finds its own settings, with the path of the page', async () => {
    keep('news.example', { reader: 'always' });
    expect(await findSite('https://www.news.example/live/1?x')).toEqual({
      host: 'news.example',
      path: '/live/1',
      site: { reader: 'always' },
    });
  });

  it('finds those for all subdomains of a host above it, unless it has its own', async () => {
    keep('*.wiki.example', { reader: 'always' });
    expect((await findSite('https://en.wiki.example/'))?.site).toEqual({ reader: 'always' });
    keep('en.wiki.example', { reader: 'never' });
    expect((await findSite('https://en.wiki.example/'))?.site).toEqual({ reader: 'never' });
  });

  it('finds nothing for a site that only ends alike', async () => {
    keep('*.wiki.example', { reader: 'always' });
    expect((await findSite('https://mywiki.example/'))?.site).toBeNull();
    expect(await findSite('file:///a.html')).toBeNull();
  });
});

describe('the store of sites', () => {
  it('keeps one item a site, so that two devices never undo each other', async () => {
    const sites = await openSites();
    expect(await sites.change('a.example', { reader: 'always' })).toBe('synced');
    expect(await sites.change('b.example', { reader: 'never' })).toBe('synced');
    expect([...fake.storage.sync.items.keys()]).toEqual(['site:a.example', 'site:b.example']);
  });

  it('tells other windows of a change, and of a site that goes', async () => {
    const [here, there] = [await openSites(), await openSites()];
    await here.change('a.example', { reader: 'always' });
    await turn();
    expect(there.all().get('a.example')).toEqual({ reader: 'always' });
    await here.change('a.example', null);
    await turn();
    expect(there.all().size).toBe(0);
    expect(fake.storage.sync.items.size).toBe(0);
  });

  it('reads no more than the hosts that matter', async () => {
    keep('a.example', { reader: 'always' });
    keep('b.example', { reader: 'always' });
    expect([...(await openSites(['a.example'])).all().keys()]).toEqual(['a.example']);
  });

  it('keeps a site on this device where the synced store is full, says so, and syncs it when there is room', async () => {
    for (let at = 0; at < SYNC_LIMITS.items; at++) keep(`${at}.example`, { reader: 'never' });
    const sites = await openSites();
    expect(await sites.change('one-more.example', { reader: 'always' })).toBe('local');
    expect([...sites.localOnly()]).toEqual(['one-more.example']);
    expect((await findSite('https://one-more.example/'))?.site).toEqual({ reader: 'always' });
    expect([...(await openSites()).localOnly()]).toEqual(['one-more.example']);
    await sites.change('7.example', null);
    await syncAgain();
    await turn();
    expect(sites.localOnly().size).toBe(0);
    expect(fake.storage.sync.items.has('site:one-more.example')).toBe(true);
    expect(fake.storage.local.items.size).toBe(0);
  });

  it('keeps a site with thirty exceptions that set everything whole, on this device, and says so', async () => {
    const look = { ...LOOK_DEFAULTS, textSize: 40, mode: 'yellow-on-black' } as const;
    const paths = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`/part-${at}`, { look }]));
    const sites = await openSites();
    expect(await sites.change('big.example', { reader: 'always' })).toBe('synced');
    expect(await sites.change('big.example', { paths })).toBe('local');
    expect(fitsSync('big.example', { paths })).toBe(false);
    expect([...sites.localOnly()]).toEqual(['big.example']);
    const found = await findSite('https://big.example/part-29/x');
    expect(Object.keys(found?.site?.paths ?? {})).toHaveLength(30);
    expect((await openSites()).all().get('big.example')).toEqual({ paths });
    await syncAgain();
    expect((await findSite('https://big.example/'))?.site).toEqual({ paths });
    const { '/part-0': first } = paths;
    expect(await sites.change('big.example', { paths: { '/part-0': first ?? {} } })).toBe('synced');
    expect(sites.localOnly().size).toBe(0);
    expect(fake.storage.local.items.size).toBe(0);
  });

  it('lets the newer of two copies count', async () => {
    keep('a.example', { reader: 'always', at: 5 }, 'local');
    keep('a.example', { reader: 'never', at: 9 });
    expect((await findSite('https://a.example/'))?.site).toEqual({ reader: 'never' });
    keep('a.example', { reader: 'usual', at: 12 }, 'local');
    expect((await findSite('https://a.example/'))?.site).toEqual({ reader: 'usual' });
  });

  it('reads on where a site is broken', async () => {
    fake.storage.sync.items.set('site:bad.example', 'rubbish');
    keep('a.example', { reader: 'always' });
    expect([...(await openSites()).all().keys()]).toEqual(['a.example']);
  });
});
