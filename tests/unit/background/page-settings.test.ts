import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PALETTES } from '../../../src/reading/modes.ts';
import { fake, resetExtension, sendFromPage } from '../../support/fake-extension.ts';

/** What a page's script tells of an article. */
const ARTICLE = { article: true, places: [], ownLinks: [], fresh: true };

/** A tab that notes when its reading view opens by itself. */
function openTab(): string[] {
  const wishes: string[] = [];
  const open = () => {
    wishes.push('open by itself');
    return { open: true };
  };
  fake.tabs.open(1, { scripts: { '/src/reader/index.js': { 'reader/open-by-itself': open } } });
  return wishes;
}

beforeEach(async () => {
  resetExtension();
  vi.resetModules();
  await import('../../../src/background/index.ts');
});

describe('a page of a site with settings of its own', () => {
  const from = (path: string) => ({ id: 'legible-under-test', tab: { id: 1, url: `https://news.example${path}` } });
  const keep = (rule: object) => fake.storage.sync.items.set('site:news.example', { version: 1, ...rule });
  const verdict = (article: boolean, fresh: boolean, path = '/a') =>
    sendFromPage('background/verdict', { ...ARTICLE, article, fresh }, from(path));
  const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

  it('opens the reading view by itself where that is wished', async () => {
    const wishes = openTab();
    keep({ reader: 'always' });
    await verdict(true, true);
    await vi.waitFor(() => expect(wishes).toEqual(['open by itself']));
  });

  it('opens nothing on a page that is no article, nor on one that was not just loaded', async () => {
    const wishes = openTab();
    keep({ reader: 'always', paths: { '/live': { reader: 'usual' } } });
    await verdict(false, true);
    await verdict(true, false);
    await verdict(true, true, '/live/1');
    await settle();
    expect(wishes).toEqual([]);
  });

  it('offers it neither by the toolbar button nor by a link where the reading view is not wished', async () => {
    keep({ reader: 'never' });
    expect(await verdict(true, true)).toMatchObject({ links: [{ goal: 'article' }] });
    expect(fake.action.shown.get(1)).toMatchObject({ title: 'Legible', badge: '' });
  });

  it('gets skip links in the colours that hold there', async () => {
    keep({ look: { mode: 'yellow-on-navy' } });
    const { css } = (await verdict(true, true)) as { css: string };
    expect(css).toContain(`--bg: ${PALETTES['yellow-on-navy'].bg}`);
  });
});

describe('the start of the browser', () => {
  it('syncs what found no room before', async () => {
    fake.storage.local.items.set('site:a.example', { version: 1, reader: 'never', at: 5 });
    fake.runtime.onStartup.emit();
    await vi.waitFor(() => expect(fake.storage.sync.items.has('site:a.example')).toBe(true));
    expect(fake.storage.local.items.size).toBe(0);
  });
});
