import '../../support/fake-extension.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake, resetExtension } from '../../support/fake-extension.ts';

const SCRIPT = '/src/page-mode/index.js';

beforeEach(async () => {
  resetExtension();
  vi.resetModules();
  await import('../../../src/background/index.ts');
});

const ids = () => [...fake.scripting.registered.keys()];

describe('page mode by a site’s settings', () => {
  it('begins with the page on sites that are set so, with the look of their first frame', async () => {
    await fake.storage.sync.set({
      'site:news.example': { version: 1, pageMode: true, look: { mode: 'dark', textSize: 32 } },
    });
    await vi.waitFor(() => expect(ids()).toEqual(['page-mode:news.example']));
    expect(fake.scripting.registered.get('page-mode:news.example')?.js).toEqual([
      'first-look/mode-dark.js',
      'first-look/size-32.js',
      'src/page-mode/index.js',
    ]);
  });

  it('ends with the setting, and leaves scripts that are none of its own', async () => {
    fake.scripting.registered.set('other', { id: 'other', matches: [], excludeMatches: [], js: [] });
    await fake.storage.sync.set({ 'site:news.example': { version: 1, pageMode: true } });
    await vi.waitFor(() => expect(ids()).toContain('page-mode:news.example'));
    await fake.storage.sync.remove('site:news.example');
    await vi.waitFor(() => expect(ids()).toEqual(['other']));
  });

  it('follows the look of everywhere', async () => {
    await fake.storage.sync.set({ 'site:news.example': { version: 1, pageMode: true } });
    await fake.storage.sync.set({ settings: { version: 2, values: { mode: 'sepia' } } });
    await vi.waitFor(() =>
      expect(fake.scripting.registered.get('page-mode:news.example')?.js[0]).toBe('first-look/mode-sepia.js'),
    );
  });

  it('begins on the sites of an organisation, and ends with its policy', async () => {
    fake.storage.managed.items.set('sites', { 'school.example': { pageMode: true } });
    fake.runtime.onStartup.emit();
    await vi.waitFor(() => expect(ids()).toEqual(['page-mode:school.example']));
    await fake.storage.managed.remove('sites');
    await vi.waitFor(() => expect(ids()).toEqual([]));
  });

  it('costs nothing elsewhere: nothing is registered', async () => {
    await fake.storage.sync.set({ 'site:news.example': { version: 1, reader: 'always' } });
    fake.runtime.onStartup.emit();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ids()).toEqual([]);
  });
});

describe('page mode by a wish', () => {
  const open = (closed = false) => {
    const wishes: unknown[] = [];
    const toggle = (payload: unknown) => {
      wishes.push(payload);
      return { on: true };
    };
    fake.tabs.open(3, { closed, scripts: { [SCRIPT]: { 'page-mode/toggle': toggle } } });
    return wishes;
  };

  it('comes by a command and by the menu, and is said aloud', async () => {
    const wishes = open();
    fake.commands.onCommand.emit('toggle-page-mode', { id: 3 });
    await vi.waitFor(() => expect(wishes).toEqual([{ say: true }]));
    fake.contextMenus.onClicked.emit({ menuItemId: 'toggle-page-mode' }, { id: 3 });
    await vi.waitFor(() => expect(wishes).toHaveLength(2));
  });

  it('says by the button and the panel where it cannot be', async () => {
    open(true);
    fake.commands.onCommand.emit('toggle-page-mode', { id: 3 });
    await vi.waitFor(() => expect(fake.action.panels).toBe(1));
  });
});
