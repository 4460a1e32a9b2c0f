import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { openPageSettings } from '../../../src/platform/page-settings.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

const ADDRESS = 'https://news.example/live/1';
const keep = (key: string, value: object) => fake.storage.sync.items.set(key, { version: 1, ...value });
const kept = (key: string) => fake.storage.sync.items.get(key) as Record<string, unknown> | undefined;

beforeEach(resetExtension);

describe('settings as they hold on a page', () => {
  it('change everywhere where the site has no look of its own', async () => {
    keep('site:news.example', { reader: 'always' });
    const page = await openPageSettings(ADDRESS);
    await page.change({ textSize: 32 });
    expect(kept(SETTINGS_KEY)?.values).toEqual({ textSize: 32 });
    expect(kept('site:news.example')).toEqual({ version: 1, reader: 'always' });
  });

  it('change for the site where it has a look of its own, and the rest everywhere', async () => {
    keep('site:news.example', { look: { mode: 'dark' } });
    const page = await openPageSettings(ADDRESS);
    await page.change({ textSize: 32, speechRate: 1.5 });
    expect(page.current().settings).toMatchObject({ textSize: 32, mode: 'dark', speechRate: 1.5 });
    expect(kept('site:news.example')).toMatchObject({ look: { mode: 'dark', textSize: 32 } });
    expect(kept(SETTINGS_KEY)?.values).toEqual({ speechRate: 1.5 });
  });

  it('change for a part of the site where that has a look of its own', async () => {
    keep('site:news.example', { look: { mode: 'dark' }, paths: { '/live': { look: {} } } });
    const page = await openPageSettings(ADDRESS);
    await page.change({ mode: 'cream' });
    expect(kept('site:news.example')).toMatchObject({
      look: { mode: 'dark' },
      paths: { '/live': { look: { mode: 'cream' } } },
    });
  });

  it('take the settings of all subdomains along when the site gets its own', async () => {
    keep('site:*.news.example', { reader: 'always' });
    const page = await openPageSettings('https://blog.news.example/');
    await page.site?.change({ look: {} });
    expect(kept('site:blog.news.example')).toMatchObject({ reader: 'always', look: {} });
    expect(kept('site:*.news.example')).toEqual({ version: 1, reader: 'always' });
  });

  it('tell of changes made elsewhere to the site', async () => {
    const [here, there] = [await openPageSettings(ADDRESS), await openPageSettings(ADDRESS)];
    const seen: unknown[] = [];
    there.watch(({ mode }) => seen.push(mode));
    await here.site?.change({ look: { mode: 'dark' } });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(seen.at(-1)).toBe('dark');
  });

  it('stop listening when the page’s view ends', async () => {
    const end = new AbortController();
    const before = fake.storage.onChanged.size;
    await openPageSettings(ADDRESS, end.signal);
    end.abort();
    expect(fake.storage.onChanged.size).toBe(before);
  });

  it('are those of everywhere on a page of no site', async () => {
    const page = await openPageSettings('about:blank');
    expect(page.site).toBeNull();
    await page.change({ mode: 'dark' });
    expect(kept(SETTINGS_KEY)?.values).toEqual({ mode: 'dark' });
  });
});
