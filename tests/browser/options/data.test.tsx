import '../../support/fake-extension.ts';

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeBackup } from '../../../src/settings/backup.ts';
import { LOOK_DEFAULTS } from '../../../src/settings/look.ts';
import { DEFAULTS } from '../../../src/settings/schema.ts';
import { MAX_PATHS } from '../../../src/settings/sites.ts';
import { axeFindings } from '../../support/axe.ts';
import { fake } from '../../support/fake-extension.ts';
import { SYNC_LIMITS } from '../../support/fake-storage.ts';
import { button, kept, mountOptions, stored } from './mount-options.tsx';

beforeEach(() => page.viewport(1000, 800));
afterEach(() => render(null, document.body));

/** Gives a file to the field that takes one. */
async function choose(content: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#import') as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([content], 'legible.json', { type: 'application/json' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(document.querySelector('.import-answer')?.textContent).not.toBe(''));
}

const answer = () => document.querySelector('.import-answer')?.textContent ?? '';

describe('the sites', () => {
  const add = async (typed: string) => {
    await vi.waitFor(() => expect(document.querySelector('.add input')).not.toBeNull());
    document.querySelector<HTMLInputElement>('.add input')?.focus();
    await userEvent.keyboard(`${typed}{Enter}`);
  };

  it('are added and changed by keys alone', async () => {
    await mountOptions();
    await add('https://www.News.example/');
    await vi.waitFor(() => expect(kept('site:news.example')).toMatchObject({ reader: 'usual' }));
    const field = (name: string) =>
      [...document.querySelectorAll<HTMLSelectElement>('.row select')].find(
        (each) => each.labels[0]?.textContent === name,
      );
    await vi.waitFor(() => expect(field('Reading view')?.checkVisibility()).toBe(true));
    await userEvent.selectOptions(field('Reading view') as HTMLElement, 'always');
    await userEvent.selectOptions(field('Text size') as HTMLElement, '40');
    await vi.waitFor(() =>
      expect(kept('site:news.example')).toMatchObject({ reader: 'always', look: { textSize: 40 } }),
    );
    await userEvent.selectOptions(field('Text size') as HTMLElement, '');
    await vi.waitFor(() => expect(kept('site:news.example')).not.toHaveProperty('look'));
    expect(document.querySelector('.row summary')?.textContent).toContain('opens by itself');
  });

  it('take a part of a site as an exception, and lose it again alone', async () => {
    await mountOptions({ sites: { 'news.example': { reader: 'always' } } });
    await add('news.example/live');
    await vi.waitFor(() =>
      expect(kept('site:news.example')).toMatchObject({ paths: { '/live': { reader: 'usual' } } }),
    );
    button('Remove the settings for pages under /live')?.click();
    await vi.waitFor(() => expect(kept('site:news.example')).not.toHaveProperty('paths'));
    expect(kept('site:news.example')).toMatchObject({ reader: 'always' });
  });

  it('wear a profile, also one that was saved, and show the name of one that is gone', async () => {
    const field = () =>
      [...document.querySelectorAll<HTMLSelectElement>('.row select')].find(
        (each) => each.labels[0]?.textContent === 'Profile',
      );
    await mountOptions({
      settings: { profiles: [{ name: 'Evening', look: { mode: 'sepia' } }] },
      sites: { 'news.example': { profile: 'own:Lost' } },
    });
    await vi.waitFor(() => expect(field()?.selectedOptions[0]?.textContent).toBe('Lost'));
    (document.querySelector('.row') as HTMLDetailsElement).open = true;
    await userEvent.selectOptions(field() as HTMLElement, 'Evening');
    await vi.waitFor(() => expect(kept('site:news.example')).toMatchObject({ profile: 'own:Evening' }));
    await userEvent.selectOptions(field() as HTMLElement, 'boldDark');
    await vi.waitFor(() =>
      expect(document.querySelector('.row')?.textContent).toContain('profile Bold white on black'),
    );
    await userEvent.selectOptions(field() as HTMLElement, '');
    await vi.waitFor(() => expect(kept('site:news.example')).not.toHaveProperty('profile'));
  });

  it('say in a sentence what is no site, and keep what was typed', async () => {
    await mountOptions();
    await add('my favourite paper');
    await vi.waitFor(() =>
      expect(document.querySelector('.add [role=alert]')?.textContent).toMatch(/no address of a site/),
    );
    expect(document.querySelector<HTMLInputElement>('.add input')?.value).toBe('my favourite paper');
    expect(await axeFindings()).toEqual([]);
  });

  it('are not changed by adding them once more, and say when no further part fits', async () => {
    const paths = Object.fromEntries(
      Array.from({ length: MAX_PATHS }, (_, at) => [`/${at}`, { reader: 'never' as const }]),
    );
    await mountOptions({ sites: { 'news.example': { reader: 'always', paths } } });
    await add('news.example');
    await vi.waitFor(() => expect(document.querySelector<HTMLDetailsElement>('.row')?.open).toBe(true));
    expect(kept('site:news.example')).toMatchObject({ reader: 'always' });
    await add('news.example/one-more');
    await vi.waitFor(() => expect(document.querySelector('.add [role=alert]')?.textContent).toMatch(/no further part/));
    expect(Object.keys(kept('site:news.example')?.paths as object)).toHaveLength(MAX_PATHS);
  });

  it('are removed, and brought back', async () => {
    await mountOptions({ sites: { 'news.example': { reader: 'always' } } });
    button('Remove news.example')?.click();
    await vi.waitFor(() => expect(kept('site:news.example')).toBeUndefined());
    await vi.waitFor(() => expect(button('Bring it back')).toBeDefined());
    button('Bring it back')?.click();
    await vi.waitFor(() => expect(kept('site:news.example')).toMatchObject({ reader: 'always' }));
  });

  it('say which of them are on this device only', async () => {
    await mountOptions();
    for (let at = 0; at <= SYNC_LIMITS.items; at++) fake.storage.sync.items.set(`thing ${at}`, at);
    await add('news.example');
    await vi.waitFor(() => expect(document.querySelector('.row')?.textContent).toContain('on this device only'));
    expect(document.querySelector('#sites .note')?.textContent).toMatch(/synced when there is room/);
  });
});

it('a site with more exceptions than the browser’s sync takes comes whole from a copy, and says that it is on this device', async () => {
  const paths = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`/part-${at}`, { look: LOOK_DEFAULTS }]));
  await mountOptions();
  await choose(writeBackup({ settings: DEFAULTS, sites: new Map([['big.example', { paths }]]) }));
  button('Use this copy')?.click();
  await vi.waitFor(() =>
    expect(document.querySelector('.row')?.textContent).toContain('more than the browser’s sync takes for one site'),
  );
  expect(Object.keys((fake.storage.local.items.get('site:big.example') as { paths: object }).paths)).toHaveLength(30);
});

describe('a copy', () => {
  const file = writeBackup({
    settings: { ...DEFAULTS, textSize: 32, mode: 'dark', speechRate: 1.2 },
    sites: new Map([['news.example', { reader: 'never' }]]),
  });

  it('shows what it would change before anything changes, is taken, and taken back', async () => {
    await mountOptions({ settings: { mode: 'cream' }, sites: { 'mine.example': { reader: 'always' } } });
    await choose(file);
    expect(answer()).toMatch(/See better: 2 settings change.*Listen: 1 setting change.*Adds the site news.example/);
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('import-answer'));
    expect(stored()).toEqual({ mode: 'cream' });
    button('Use this copy')?.click();
    await vi.waitFor(() => expect(stored()).toEqual({ textSize: 32, mode: 'dark', speechRate: 1.2 }));
    await vi.waitFor(() => expect(kept('site:news.example')).toMatchObject({ reader: 'never' }));
    expect(kept('site:mine.example')).toMatchObject({ reader: 'always' });
    await vi.waitFor(() => expect(button('Take it back')).toBeDefined());
    button('Take it back')?.click();
    await vi.waitFor(() => expect(stored()).toEqual({ mode: 'cream' }));
    await vi.waitFor(() => expect(kept('site:news.example')).toBeUndefined());
  });

  it('can be left', async () => {
    await mountOptions();
    await choose(file);
    button('Leave everything as it is')?.click();
    await vi.waitFor(() => expect(answer()).toBe(''));
    expect(stored()).toEqual({});
  });

  it.each([
    ['cut off', file.slice(0, 60), /cannot be read/],
    ['of another kind', '{"bookmarks": []}', /not a copy of Legible/],
    ['of a newer version', file.replace('"legible": 1', '"legible": 7'), /newer version/],
    ['changed by hand', file.replace('"dark"', '"plaid"'), /damaged/],
  ])('that is %s is refused in a sentence, and nothing changes', async (_, content, sentence) => {
    await mountOptions({ settings: { mode: 'cream' } });
    await choose(content);
    expect(answer()).toMatch(sentence);
    expect(button('Use this copy')).toBeUndefined();
    expect(stored()).toEqual({ mode: 'cream' });
  });

  it('holds what there is', async () => {
    await mountOptions({ settings: { mode: 'cream' }, sites: { 'news.example': { reader: 'always' } } });
    const blobs: Blob[] = [];
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'data:,';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    button('Save a copy')?.click();
    await vi.waitFor(() => expect(click).toHaveBeenCalled());
    const saved = JSON.parse((await blobs[0]?.text()) ?? '');
    expect(saved).toMatchObject({
      settings: { values: { mode: 'cream' } },
      sites: { hosts: { 'news.example': { reader: 'always' } } },
    });
    make.mockRestore();
    click.mockRestore();
  });
});

describe('everything kept', () => {
  it('is listed by kind and number', async () => {
    await mountOptions({ settings: { mode: 'dark', textSize: 32 }, sites: { 'news.example': { reader: 'never' } } });
    await vi.waitFor(() =>
      expect([...document.querySelectorAll('.kept li')].map((line) => line.textContent)).toEqual([
        '2 settings that you changed',
        '1 site with settings of its own',
      ]),
    );
  });

  it('is erased after one more question, and the page is as new', async () => {
    await mountOptions({ settings: { mode: 'dark', textSize: 32 }, sites: { 'news.example': { reader: 'never' } } });
    fake.storage.local.items.set('voices', { en: 'a voice' });
    await vi.waitFor(() => expect(button('Erase everything')?.ariaDisabled).not.toBe('true'));
    button('Erase everything')?.click();
    await vi.waitFor(() => expect(button('Yes, erase everything')).toBeDefined());
    expect(fake.storage.sync.items.size).toBe(2);
    button('Yes, erase everything')?.click();
    await vi.waitFor(() => expect(document.documentElement.dataset.mode).toBe('auto'));
    expect(fake.storage.sync.items.size + fake.storage.local.items.size).toBe(0);
    await vi.waitFor(() => expect(document.querySelectorAll('.row')).toHaveLength(0));
    expect(document.querySelector('#privacy')?.textContent).toContain('Everything is erased');
  });
});
