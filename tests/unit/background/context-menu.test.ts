import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../../src/platform/commands.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

const SKIP = '/src/skip/index.js';
const READER = '/src/reader/index.js';
const OUTLINE = '/src/outline/index.js';
const PAGE_MODE = '/src/page-mode/index.js';

beforeEach(async () => {
  resetExtension();
  vi.resetModules();
  await import('../../../src/background/index.ts');
});

/** Makes the context menu, as an installation does. */
async function installed(): Promise<void> {
  fake.runtime.onInstalled.emit({ reason: 'install' });
  await vi.waitFor(() => expect(fake.contextMenus.menus.length).toBeGreaterThan(COMMANDS.length));
}

/** A tab in whose scripts everything can be asked; what was asked, by name. */
function openAnyTab(id: number): string[] {
  const asked: string[] = [];
  const answers = (names: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(names).map(([name, reply]) => [
        name,
        () => {
          asked.push(name);
          return reply;
        },
      ]),
    );
  const open = { open: true };
  fake.tabs.open(id, {
    loaded: new Set([READER, SKIP, OUTLINE, PAGE_MODE]),
    scripts: {
      [READER]: {
        'reader/status': () => open,
        ...answers({
          'reader/open': open,
          'reader/toggle': open,
          'reader/close': { open: false },
          'reader/where': open,
        }),
      },
      [SKIP]: answers({ 'page/skip': 'landed' }),
      [OUTLINE]: answers({ 'outline/toggle': open, 'outline/step': 'landed' }),
      [PAGE_MODE]: answers({ 'page-mode/toggle': { on: true } }),
    },
  });
  return asked;
}

/** What else a command may have done: a panel opened, a setting changed. */
const changes = () => [...(fake.action.panels > 0 ? ['panel'] : []), ...fake.storage.sync.items.keys()];

describe('the context menu', () => {
  it('is made anew at installation, once however often that happens', async () => {
    fake.runtime.onInstalled.emit({ reason: 'install' });
    await vi.waitFor(() => expect(fake.contextMenus.menus.length).toBeGreaterThan(COMMANDS.length));
    const { length } = fake.contextMenus.menus;
    fake.runtime.onInstalled.emit({ reason: 'update' });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(fake.contextMenus.menus).toHaveLength(length);
    const outermost = fake.contextMenus.menus.filter(({ parentId }) => !parentId).map(({ title }) => title);
    expect(outermost.slice(0, 4)).toEqual([
      'Read this page with Legible',
      'Use my text size and contrast on this page',
      'Skip to',
      'Headings and regions',
    ]);
  });

  it('opens the reading view in the tab of the click', async () => {
    const asked = openAnyTab(7);
    fake.contextMenus.onClicked.emit({ menuItemId: 'toggle-reader' }, { id: 7 });
    await vi.waitFor(() => expect(asked).toEqual(['reader/open']));
  });

  it('holds every command there is, each with words, and in a menu that exists', async () => {
    await installed();
    const { menus } = fake.contextMenus;
    const inner = new Set(menus.map(({ parentId }) => parentId).filter(Boolean));
    const entries = menus.filter(({ id }) => !inner.has(id));
    expect(entries.map(({ id }) => id).sort()).toEqual([...COMMANDS].sort());
    expect(menus.every(({ title }) => title.length > 3)).toBe(true);
    expect([...inner].every((id) => menus.some((menu) => menu.id === id))).toBe(true);
  });

  it.each(COMMANDS)('does something in the tab when %s is clicked', async (command) => {
    await installed();
    const asked = openAnyTab(9);
    expect(changes()).toEqual([]);
    fake.contextMenus.onClicked.emit({ menuItemId: command }, { id: 9 });
    await vi.waitFor(() => expect([...asked, ...changes()]).not.toEqual([]));
  });
});
