import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettings } from '../../../src/platform/settings-store.ts';
import { DEFAULTS, type Settings, VERSION } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

const stored = (values: Record<string, unknown>) => ({ version: VERSION, values });
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(resetExtension);

describe('the settings store', () => {
  it('starts with the defaults when nothing was ever stored', async () => {
    expect((await openSettings()).current().settings).toEqual(DEFAULTS);
  });

  it('brings back what was saved, after the window was closed', async () => {
    expect(await (await openSettings()).change({ mode: 'dark' })).toBe('synced');
    expect((await openSettings()).current().settings.mode).toBe('dark');
  });

  it('tells other windows of a change', async () => {
    const here = await openSettings();
    const there = await openSettings();
    const seen: Settings[] = [];
    there.watch((settings) => seen.push(settings));
    await here.change({ textSize: 32 });
    await turn();
    expect(seen.map(({ textSize }) => textSize)).toEqual([32]);
    expect(there.current().settings.textSize).toBe(32);
  });

  it('stops telling when the listener is gone', async () => {
    const store = await openSettings();
    const life = new AbortController();
    let calls = 0;
    store.watch(() => calls++, life.signal);
    life.abort();
    await store.change({ mode: 'dark' });
    await turn();
    expect(calls).toBe(0);
  });

  it('keeps every one of several quick steps, and never jumps back', async () => {
    const store = await openSettings();
    const seen: number[] = [];
    store.watch(({ textSize }) => seen.push(textSize));
    await Promise.all([store.change({ textSize: 28 }), store.change({ textSize: 32 }), store.change({ textSize: 40 })]);
    await turn();
    expect(seen.filter((size, at) => size !== seen[at - 1])).toEqual([28, 32, 40]);
    expect((await openSettings()).current().settings.textSize).toBe(40);
  });

  it('keeps settings on this device where the synced store is broken, and syncs them once it works again', async () => {
    fake.storage.sync.broken = true;
    expect(await (await openSettings()).change({ mode: 'peach' })).toBe('local');
    const again = await openSettings();
    expect(again.current().settings.mode).toBe('peach');
    fake.storage.sync.broken = false;
    expect(await again.change({ textSize: 32 })).toBe('synced');
    await turn();
    expect(fake.storage.local.items.size).toBe(0);
    expect(fake.storage.sync.items.get(SETTINGS_KEY)).toMatchObject(stored({ mode: 'peach', textSize: 32 }));
    expect(again.current().settings).toMatchObject({ mode: 'peach', textSize: 32 });
  });

  it('says so where nothing can be stored, and still holds the change in this window', async () => {
    fake.storage.sync.broken = true;
    fake.storage.local.broken = true;
    const store = await openSettings();
    expect(await store.change({ mode: 'dark' })).toBe('unsaved');
    expect(store.current().settings.mode).toBe('dark');
  });

  it('lets a change of another device count over an older one that could not leave this device', async () => {
    fake.storage.local.items.set(SETTINGS_KEY, { ...stored({ mode: 'peach' }), at: 5 });
    fake.storage.sync.items.set(SETTINGS_KEY, { ...stored({ mode: 'cream' }), at: 9 });
    expect((await openSettings()).current().settings.mode).toBe('cream');
  });

  it('goes back to the defaults when the store is emptied elsewhere', async () => {
    const store = await openSettings();
    await store.change({ mode: 'dark' });
    await turn();
    await fake.storage.sync.remove(SETTINGS_KEY);
    await turn();
    expect(store.current().settings).toEqual(DEFAULTS);
  });

  it('takes on what an organisation sets while the window is open', async () => {
    const store = await openSettings();
    const seen: Settings[] = [];
    store.watch((settings) => seen.push(settings));
    await fake.storage.managed.set({ defaults: { textSize: 32 }, locked: ['textSize'] });
    await turn();
    expect(seen.at(-1)?.textSize).toBe(32);
    expect([...store.locked()]).toEqual(['textSize']);
  });

  it('reports what it had to repair', async () => {
    fake.storage.sync.items.set(SETTINGS_KEY, stored({ mode: 'plaid', lineHeight: 2 }));
    const { settings, problems } = (await openSettings()).current();
    expect(problems).toEqual(['mode']);
    expect(settings.lineHeight).toBe(2);
  });

  it('keeps both changes where two windows change something at the same moment', async () => {
    const here = await openSettings();
    const there = await openSettings();
    await Promise.all([here.change({ textSize: 32 }), there.change({ mode: 'dark' })]);
    await vi.waitFor(() => expect(here.current().settings).toMatchObject({ textSize: 32, mode: 'dark' }));
    await vi.waitFor(() => expect(there.current().settings).toMatchObject({ textSize: 32, mode: 'dark' }));
    await turn();
    expect((await openSettings()).current().settings).toMatchObject({ textSize: 32, mode: 'dark' });
  });

  it('comes to one answer where two windows change the same thing at the same moment', async () => {
    const here = await openSettings();
    const there = await openSettings();
    await Promise.all([here.change({ textSize: 32 }), there.change({ textSize: 40 })]);
    await vi.waitFor(
      async () => {
        const kept = (await openSettings()).current().settings.textSize;
        expect([here, there].map((store) => store.current().settings.textSize)).toEqual([kept, kept]);
      },
      { timeout: 3000 },
    );
  });

  it('holds a change in this window while the stores are slow, and after they have failed', async () => {
    fake.storage.sync.broken = true;
    fake.storage.local.broken = true;
    const store = await openSettings();
    await store.change({ mode: 'dark' });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(store.current().settings.mode).toBe('dark');
  });

  it('holds a change in this window where the stores are full, though they go on answering with what they hold', async () => {
    fake.storage.sync.items.set(SETTINGS_KEY, stored({ mode: 'cream', textSize: 32 }));
    fake.storage.sync.full = true;
    fake.storage.local.full = true;
    const store = await openSettings();
    expect(await store.change({ mode: 'dark' })).toBe('unsaved');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(store.current().settings).toMatchObject({ mode: 'dark', textSize: 32 });
    fake.storage.sync.full = false;
    expect(await store.change({ textSize: 40 })).toBe('synced');
    expect(fake.storage.sync.items.get(SETTINGS_KEY)).toMatchObject(stored({ mode: 'dark', textSize: 40 }));
  });
});
