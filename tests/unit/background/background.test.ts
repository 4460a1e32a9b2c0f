import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderStatus } from '../../../src/messages/messages.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { fake, resetExtension, sendFromPage } from '../../support/fake-extension.ts';

const PAGE = '/src/page/index.js';
const SKIP = '/src/skip/index.js';
const READER = '/src/reader/index.js';

/** What a page's script tells of an article, and of a page that is none. */
const ARTICLE = { article: true, places: [], ownLinks: [], fresh: true };
const NO_ARTICLE = { ...ARTICLE, article: false };

/** A tab whose reading view answers wishes with the given status. */
function openTab(id: number, answer: ReaderStatus, parts: { closed?: boolean; url?: string } = {}) {
  const wishes: string[] = [];
  const take =
    <T>(wish: string, reply: T) =>
    () => {
      wishes.push(wish);
      return reply;
    };
  fake.tabs.open(id, {
    ...parts,
    scripts: {
      [READER]: {
        'reader/open': take('open', answer),
        'reader/toggle': take('toggle', answer),
        'reader/open-by-itself': take('open by itself', answer),
        'reader/status': () => ({ open: false }),
      },
      [SKIP]: { 'page/skip': take('skip', answer.open ? 'landed' : 'gone') },
    },
  });
  return wishes;
}

/** Starts the background as a browser does: its listeners are there when this returns. */
async function start() {
  vi.resetModules();
  await import('../../../src/background/index.ts');
}

beforeEach(async () => {
  resetExtension();
  await start();
});

describe('the toolbar button', () => {
  it('shows an article by picture, words and a sign', async () => {
    await sendFromPage('background/verdict', ARTICLE);
    expect(fake.action.shown.get(1)).toMatchObject({
      icon: '/icons/article-16.png',
      title: 'Legible: there is an article here. Click to read it.',
      badge: '✓',
    });
  });

  it('rests where there is none', async () => {
    await sendFromPage('background/verdict', NO_ARTICLE);
    expect(fake.action.shown.get(1)).toMatchObject({ icon: '/icons/rest-16.png', title: 'Legible', badge: '' });
  });

  it('shows each tab its own', async () => {
    await sendFromPage('background/verdict', ARTICLE);
    await sendFromPage('background/verdict', NO_ARTICLE, { id: 'legible-under-test', tab: { id: 2 } });
    expect(fake.action.shown.get(1)?.badge).toBe('✓');
    expect(fake.action.shown.get(2)?.badge).toBe('');
  });

  it('does the same after the browser stopped and restarted the background', async () => {
    fake.runtime.onMessage = new (fake.runtime.onMessage.constructor as new () => typeof fake.runtime.onMessage)();
    await start();
    await sendFromPage('background/verdict', ARTICLE);
    expect(fake.action.shown.get(1)?.badge).toBe('✓');
  });
});

describe('a press of the toolbar button', () => {
  const popup = () => fake.action.shown.get(1)?.popup;

  it('on an article opens the reading view and the panel at once, and from then on the panel', async () => {
    const wishes = openTab(1, { open: true });
    await sendFromPage('background/verdict', ARTICLE);
    expect(popup()).toBe('');
    fake.action.onClicked.emit({ id: 1 });
    await vi.waitFor(() => expect(wishes).toEqual(['open']));
    await vi.waitFor(() => expect(fake.action.panels).toBe(1));
    expect(popup()).toBe('/src/popup/index.html');
  });

  it('opens the panel alone where there is no article, or where the person wants it so', async () => {
    await sendFromPage('background/verdict', NO_ARTICLE);
    expect(popup()).toBe('/src/popup/index.html');
    fake.storage.sync.items.set(SETTINGS_KEY, { version: 1, values: { toolbarClick: 'panel' } });
    await sendFromPage('background/verdict', ARTICLE);
    expect(popup()).toBe('/src/popup/index.html');
  });
});

describe('the keyboard command for the reading view', () => {
  it('opens it in the tab in front, and toggles it from then on', async () => {
    const wishes = openTab(5, { open: true });
    fake.commands.onCommand.emit('toggle-reader', { id: 5 });
    await vi.waitFor(() => expect(wishes).toEqual(['open']));
    fake.commands.onCommand.emit('toggle-reader', { id: 5 });
    await vi.waitFor(() => expect(wishes).toEqual(['open', 'toggle']));
    expect(fake.action.panels).toBe(0);
  });

  it('finds the tab by itself where the browser does not name it', async () => {
    const wishes = openTab(6, { open: true });
    fake.commands.onCommand.emit('toggle-reader', undefined);
    await vi.waitFor(() => expect(wishes).toEqual(['open']));
  });

  it.each([
    ['a page of the browser', { open: false }, { closed: true, url: 'about:config' }, 'belongs to the browser'],
    ['a page without text', { open: false, none: 'no-text' }, {}, 'found no article'],
    ['a picture', { open: false, none: 'not-a-page' }, {}, 'not a web page'],
    ['a file that is not allowed', { open: false }, { closed: true, url: 'file:///a.html' }, 'may not read files'],
  ] as const)('says by button and panel that nothing can be done on %s', async (_, answer, parts, words) => {
    openTab(5, answer, parts);
    fake.commands.onCommand.emit('toggle-reader', { id: 5 });
    await vi.waitFor(() => expect(fake.action.panels).toBe(1));
    expect(fake.action.shown.get(5)?.badge).toBe('–');
    expect(fake.action.shown.get(5)?.title).toContain(words);
  });

  it('still says it by the button where the panel wants a click', async () => {
    fake.action.canOpenPanel = false;
    openTab(5, { open: false, none: 'no-text' });
    fake.commands.onCommand.emit('toggle-reader', { id: 5 });
    await vi.waitFor(() => expect(fake.action.shown.get(5)?.badge).toBe('–'));
  });
});

describe('the other commands', () => {
  it('skip to the article', async () => {
    const wishes = openTab(5, { open: true });
    fake.commands.onCommand.emit('skip-to-article', { id: 5 });
    await vi.waitFor(() => expect(wishes).toEqual(['skip']));
  });

  it('say so when there is no article to skip to', async () => {
    openTab(5, { open: false });
    fake.commands.onCommand.emit('skip-to-article', { id: 5 });
    await vi.waitFor(() => expect(fake.action.shown.get(5)?.title).toContain('found no article'));
  });

  it('set the next text size, and start over after the largest name', async () => {
    openTab(5, { open: true });
    const size = () =>
      (fake.storage.sync.items.get(SETTINGS_KEY) as { values: { textSize?: number } })?.values.textSize;
    fake.commands.onCommand.emit('next-text-size', { id: 5 });
    await vi.waitFor(() => expect(size()).toBe(32));
    fake.commands.onCommand.emit('next-text-size', { id: 5 });
    await vi.waitFor(() => expect(size()).toBe(16));
  });

  it('walk through the profiles and back to one’s own look', async () => {
    openTab(5, { open: false });
    const values = () =>
      (fake.storage.sync.items.get(SETTINGS_KEY) as { values: Record<string, unknown> } | undefined)?.values ?? {};
    fake.commands.onCommand.emit('next-profile', { id: 5 });
    await vi.waitFor(() => expect(values().profile).toBe('usual'));
    fake.commands.onCommand.emit('next-profile', { id: 5 });
    await vi.waitFor(() => expect(values()).toMatchObject({ profile: 'largeCalm', textSize: 32, links: 'plain' }));
    for (const profile of ['wcagSpacing', 'shortLines', 'boldDark', undefined]) {
      fake.commands.onCommand.emit('next-profile', { id: 5 });
      await vi.waitFor(() => expect(values().profile).toBe(profile));
    }
    expect(values()).toEqual({});
  });

  it('leave a name that no command has alone', async () => {
    const wishes = openTab(5, { open: true });
    fake.commands.onCommand.emit('constructor', { id: 5 });
    await Promise.resolve();
    expect(wishes).toEqual([]);
  });
});

describe('messages from pages', () => {
  it('open the reading view where they come from', async () => {
    const wishes = openTab(1, { open: true });
    await sendFromPage('background/skip', { goal: 'reader' });
    expect(wishes).toEqual(['open']);
  });

  it('lead to the place of a skip link, and say by the button where it is gone', async () => {
    const wishes = openTab(1, { open: true });
    await sendFromPage('background/skip', { goal: 'content' });
    expect(wishes).toEqual(['skip']);
    openTab(1, { open: false });
    await sendFromPage('background/skip', { goal: 'search' });
    expect(fake.action.shown.get(1)).toMatchObject({ badge: '–' });
  });

  it("bring the care for a page's own skip link when a key first asks for it", async () => {
    const tab = fake.tabs.open(1, { scripts: { [SKIP]: {} } });
    await sendFromPage('background/care-for-own-link', null);
    expect([...tab.loaded]).toEqual([SKIP]);
  });
});

describe('on a browser without commands and context menus', () => {
  it('still shows articles and opens the reading view', async () => {
    resetExtension();
    Object.assign(fake, { commands: undefined, contextMenus: undefined });
    Object.assign(fake.action, { setIcon: undefined });
    await start();
    fake.runtime.onInstalled.emit({ reason: 'install' });
    const wishes = openTab(1, { open: true });
    await sendFromPage('background/verdict', ARTICLE);
    expect(fake.action.shown.get(1)).toMatchObject({ badge: '✓' });
    await sendFromPage('background/skip', { goal: 'reader' });
    expect(wishes).toEqual(['open']);
  });
});

describe('an installation', () => {
  it('opens the welcome page, and an update opens none', async () => {
    fake.runtime.onInstalled.emit({ reason: 'install' });
    fake.runtime.onInstalled.emit({ reason: 'update', previousVersion: '0.1.0' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(fake.tabs.created).toEqual(['/src/welcome/index.html']);
  });

  it('reaches pages that were open before', async () => {
    const old = fake.tabs.open(1, { scripts: { [PAGE]: {} } });
    const closed = fake.tabs.open(2, { closed: true });
    fake.runtime.onInstalled.emit({ reason: 'install' });
    await vi.waitFor(() => expect(old.loaded).toContain(PAGE));
    expect(closed.loaded.size).toBe(0);
  });
});

describe('an update', () => {
  const update = async (previousVersion: string, version: string) => {
    fake.runtime.version = version;
    fake.runtime.onInstalled.emit({ reason: 'update', previousVersion });
    await new Promise((resolve) => setTimeout(resolve, 10));
    return fake.tabs.created;
  };

  it('tells what is new, behind the page in front', async () => {
    expect(await update('0.1.4', '0.2.1')).toEqual(['/src/news/index.html?since=0.1.4 (behind)']);
  });

  it('says nothing where nothing changed for people', async () => {
    expect(await update('0.2.0', '0.2.1')).toEqual([]);
  });

  it('says nothing to whoever wants no news', async () => {
    await fake.storage.sync.set({ settings: { version: 2, values: { tellNews: false } } });
    expect(await update('0.1.4', '0.2.0')).toEqual([]);
  });
});
