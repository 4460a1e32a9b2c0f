import '../../support/fake-extension.ts';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageSettings } from '../../../src/background/page-settings.ts';
import { openPageSettings } from '../../../src/platform/page-settings.ts';
import { keepPlace, placeOf } from '../../../src/platform/place-store.ts';
import { openSettings } from '../../../src/platform/settings-store.ts';
import { settingsTrouble } from '../../../src/settings/parse.ts';
import { DEFAULTS, VERSION } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { siteKey } from '../../../src/settings/sites.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

const AREAS = ['sync', 'local', 'managed'] as const;
const LONG = 60_000;
const PAGE = 'https://news.example/story';

/** Silences all stores. @returns what wakes them. */
function silence(): () => void {
  const wake = AREAS.map((area) => fake.storage[area].hold());
  return () => {
    for (const each of wake) each();
  };
}

const store = (values: object, key = SETTINGS_KEY) =>
  fake.storage.sync.items.set(key, key === SETTINGS_KEY ? { version: VERSION, values } : values);

/** What a promise comes to once time has passed, or 'waiting'. */
async function outcomeOf<T>(work: Promise<T>, ms = LONG): Promise<T | 'waiting'> {
  const outcome = Promise.race([work, new Promise<'waiting'>((done) => setTimeout(done, ms, 'waiting'))]);
  await vi.advanceTimersByTimeAsync(ms);
  return outcome;
}

async function opened<T>(work: Promise<T>): Promise<T> {
  const found = await outcomeOf(work);
  if (found === 'waiting') throw new Error('it waits for ever');
  return found;
}

beforeEach(() => {
  resetExtension();
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

describe('where the browser’s stores never answer', () => {
  it('the settings of a page are the usual ones, and say that they were not read', async () => {
    silence();
    const settings = (await opened(openPageSettings(PAGE))).current();
    expect(settings.settings).toEqual(DEFAULTS);
    expect(settingsTrouble(settings)).toBe('unread');
  });

  it('a change is in force in its window, and is said not to be kept', async () => {
    silence();
    const settings = await opened(openPageSettings(PAGE));
    expect(await outcomeOf(settings.change({ mode: 'dark' }))).toBe('unsaved');
    expect(settings.current().settings.mode).toBe('dark');
    expect(await outcomeOf(settings.site?.change({ pageMode: true }) as Promise<unknown>)).toBe('unsaved');
  });

  it('the background answers a page all the same', async () => {
    store({ skipLinks: false });
    silence();
    expect((await opened(pageSettings(PAGE))).settings).toEqual(DEFAULTS);
  });

  it('no place is remembered, and none is lost', async () => {
    await outcomeOf(keepPlace(1, 11));
    const wake = silence();
    expect(await outcomeOf(placeOf(1))).toBeNull();
    expect(await outcomeOf(keepPlace(2, 22))).toBe(false);
    wake();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(fake.storage.local.items.get('places')).toEqual([[1, 11]]);
  });

  it('a write that is not answered is said not to be kept, and does not keep the next one waiting', async () => {
    const settings = await opened(openSettings());
    const wake = silence();
    expect(await outcomeOf(settings.change({ mode: 'dark' }))).toBe('unsaved');
    wake();
    for (const area of AREAS) fake.storage[area].hold()();
    expect(await outcomeOf(settings.change({ textSize: 32 }))).toBe('synced');
    expect(fake.storage.sync.items.get(SETTINGS_KEY)).toMatchObject({ values: { mode: 'dark', textSize: 32 } });
  });
});

describe('where the browser’s stores answer late', () => {
  it('what they bring comes into force then', async () => {
    store({ mode: 'dark', textSize: 40 });
    const wake = silence();
    const settings = await opened(openPageSettings(PAGE));
    const seen: string[] = [];
    settings.watch(({ mode }) => seen.push(mode));
    wake();
    await vi.advanceTimersByTimeAsync(10);
    expect(settings.current().settings).toMatchObject({ mode: 'dark', textSize: 40 });
    expect(settingsTrouble(settings.current())).toBeNull();
    expect(seen.at(-1)).toBe('dark');
  });

  it('what was changed meanwhile is joined with what they hold: nothing saved is written over', async () => {
    store({ mode: 'dark', textSize: 40 });
    store({ pageMode: true, reader: 'never' }, siteKey('news.example'));
    const wake = silence();
    const settings = await opened(openPageSettings(PAGE));
    const changing = settings.change({ textSize: 64, lineHeight: 2 });
    void settings.site?.change({ pageMode: false });
    await vi.advanceTimersByTimeAsync(LONG);
    wake();
    await vi.advanceTimersByTimeAsync(LONG);
    await changing;
    const values = { mode: 'dark', textSize: 64, lineHeight: 2 };
    expect(settings.current().settings).toMatchObject(values);
    expect(fake.storage.sync.items.get(SETTINGS_KEY)).toMatchObject({ values });
    expect(fake.storage.sync.items.get(siteKey('news.example'))).toMatchObject({ reader: 'never', pageMode: false });
  });

  it('what another window saves meanwhile counts as their answer', async () => {
    const wake = silence();
    const settings = await opened(openSettings());
    void settings.change({ textSize: 64 });
    fake.storage.onChanged.emit(
      { [SETTINGS_KEY]: { newValue: { version: VERSION, values: { mode: 'dark' } } } },
      'sync',
    );
    expect(settings.current().settings).toMatchObject({ mode: 'dark', textSize: 64 });
    wake();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(fake.storage.sync.items.get(SETTINGS_KEY)).toMatchObject({ values: { mode: 'dark', textSize: 64 } });
  });
});

describe('where the browser’s stores refuse to be read', () => {
  const refuse = (refused: boolean) => {
    for (const area of AREAS) fake.storage[area].broken = refused;
  };

  it('it is said at once that the settings were not read, and the usual ones hold', async () => {
    store({ mode: 'dark' });
    refuse(true);
    const settings = await outcomeOf(openPageSettings(PAGE), 10);
    if (settings === 'waiting') throw new Error('it waits');
    expect(settings.current().settings).toEqual(DEFAULTS);
    expect(settingsTrouble(settings.current())).toBe('unread');
  });

  it('one store that gives what it holds is enough', async () => {
    fake.storage.sync.broken = true;
    expect(settingsTrouble((await opened(openSettings())).current())).toBeNull();
    refuse(true);
    fake.storage.sync.broken = false;
    expect(settingsTrouble((await opened(openSettings())).current())).toBeNull();
  });

  it('they are asked again, and what they give then comes into force with what was changed meanwhile', async () => {
    store({ mode: 'dark', textSize: 40 });
    store({ pageMode: true, reader: 'never' }, siteKey('news.example'));
    refuse(true);
    const settings = await opened(openPageSettings(PAGE));
    expect(await outcomeOf(settings.change({ textSize: 64 }))).toBe('unsaved');
    expect(await outcomeOf(settings.site?.change({ pageMode: false }) as Promise<unknown>)).toBe('unsaved');
    expect(settingsTrouble(settings.current())).toBe('unread');
    refuse(false);
    await vi.advanceTimersByTimeAsync(4 * LONG);
    const values = { mode: 'dark', textSize: 64 };
    expect(settingsTrouble(settings.current())).toBeNull();
    expect(settings.current().settings).toMatchObject(values);
    expect(fake.storage.sync.items.get(SETTINGS_KEY)).toMatchObject({ values });
    expect(fake.storage.sync.items.get(siteKey('news.example'))).toMatchObject({ reader: 'never', pageMode: false });
  });

  it('they are asked no more once the view is gone', async () => {
    refuse(true);
    const life = new AbortController();
    await opened(openSettings(life.signal));
    life.abort();
    const asked = vi.spyOn(fake.storage.sync, 'get');
    await vi.advanceTimersByTimeAsync(10 * LONG);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('a screen that has read its settings keeps them when a policy comes or an item goes, and the stores refuse by then', async () => {
    store({ mode: 'dark' });
    const settings = await opened(openSettings());
    refuse(true);
    fake.storage.onChanged.emit({ [SETTINGS_KEY]: {} }, 'sync');
    fake.storage.onChanged.emit({ defaults: {} }, 'managed');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(settings.current().settings.mode).toBe('dark');
    expect(settingsTrouble(settings.current())).toBeNull();
  });
});
