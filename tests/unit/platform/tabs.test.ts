import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import type { PageStatus } from '../../../src/messages/messages.ts';
import { activeTab, controlReader, pageStatus, readerIsOpen, skipInTab } from '../../../src/platform/tabs.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

const SKIP = '/src/skip/index.js';
const READER = '/src/reader/index.js';
const STATUS: PageStatus = { article: true, reasons: [], targets: ['article'], headings: 3, minutes: 6 };

beforeEach(resetExtension);

describe('asking a tab', () => {
  it('finds the tab in front', async () => {
    fake.tabs.open(4, {});
    expect(await activeTab()).toMatchObject({ id: 4, isPrivate: false });
  });

  it('gives the page script its say', async () => {
    fake.tabs.open(1, { scripts: { [SKIP]: { 'page/status': () => STATUS } }, loaded: new Set([SKIP]) });
    expect(await pageStatus(1)).toEqual({ reply: STATUS });
  });

  it('brings the page script into a page that was open before the installation', async () => {
    const tab = fake.tabs.open(1, { scripts: { [SKIP]: { 'page/status': () => STATUS } } });
    expect(await pageStatus(1)).toEqual({ reply: STATUS });
    expect(tab.loaded).toContain(SKIP);
  });

  it.each([
    ['a page of the browser', 'chrome://settings/', false, 'restricted'],
    ['a file, where files are not allowed', 'file:///home/ada/letter.html', false, 'files'],
    ['a file that stays closed though files are allowed', 'file:///home/ada/letter.pdf', true, 'restricted'],
  ])('says why for %s', async (_, url, filesAllowed, refused) => {
    fake.extension.filesAllowed = filesAllowed;
    fake.tabs.open(1, { url, closed: true });
    expect(await pageStatus(1)).toEqual({ refused });
    expect(await controlReader(1, 'reader/open')).toEqual({ refused });
  });

  it('says unreachable when a script is there and does not answer', async () => {
    fake.tabs.open(1, {});
    expect(await pageStatus(1)).toEqual({ refused: 'unreachable' });
  });

  it('says unreachable when the script failed at its work', async () => {
    fake.tabs.open(1, { scripts: { [READER]: { 'reader/open': () => null as never } } });
    expect(await controlReader(1, 'reader/open')).toEqual({ refused: 'unreachable' });
  });

  it('says restricted for a tab that is gone', async () => {
    expect(await pageStatus(99)).toEqual({ refused: 'restricted' });
  });
});

describe('the reading view of a tab', () => {
  it('is not open where it was never asked for, and asking does not bring it there', async () => {
    const tab = fake.tabs.open(1, { scripts: { [READER]: { 'reader/status': () => ({ open: true }) } } });
    expect(await readerIsOpen(1)).toBe(false);
    expect(tab.loaded.size).toBe(0);
  });

  it('is brought there by the wish to open it', async () => {
    const tab = fake.tabs.open(1, { scripts: { [READER]: { 'reader/open': () => ({ open: true }) } } });
    expect(await controlReader(1, 'reader/open')).toEqual({ reply: { open: true } });
    expect(tab.loaded).toContain(READER);
  });
});

describe('skipping in a tab', () => {
  const open = (reader: boolean) => {
    const log: string[] = [];
    const note = <T>(word: string, reply: T): T => {
      log.push(word);
      return reply;
    };
    fake.tabs.open(1, {
      scripts: {
        [SKIP]: { 'page/skip': ({ target }) => note(`skip ${target}`, 'landed') },
        [READER]: {
          'reader/status': () => ({ open: reader }),
          'reader/close': () => note('close', { open: false }),
        },
      },
      loaded: new Set([SKIP, READER]),
    });
    return log;
  };

  it('moves focus in the page', async () => {
    const log = open(false);
    expect(await skipInTab(1, 'search')).toEqual({ reply: 'landed' });
    expect(log).toEqual(['skip search']);
  });

  it('leaves the reading view first, which hides the page', async () => {
    const log = open(true);
    await skipInTab(1, 'navigation');
    expect(log).toEqual(['close', 'skip navigation']);
  });
});
