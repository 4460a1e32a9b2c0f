import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OutlineLook, SkipOutcome } from '../../../src/messages/messages.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { fake, resetExtension, sendFromPage } from '../../support/fake-extension.ts';

const OUTLINE = '/src/outline/index.js';
const SKIP = '/src/skip/index.js';
const READER = '/src/reader/index.js';

/** A tab that writes down what is asked of it. */
function openTab(parts: { closed?: boolean; readerOpen?: boolean; landing?: SkipOutcome } = {}) {
  const asked: string[] = [];
  const take =
    <T>(reply: T) =>
    (payload: unknown) => {
      asked.push(JSON.stringify(payload));
      return reply;
    };
  fake.tabs.open(5, {
    closed: parts.closed ?? false,
    loaded: new Set(parts.readerOpen ? [READER] : []),
    scripts: {
      [OUTLINE]: {
        'outline/step': take('landed' as const),
        'outline/toggle': take({ open: true }),
        'outline/tell': take('told' as const),
      },
      [SKIP]: { 'page/skip': take(parts.landing ?? 'landed') },
      [READER]: {
        'reader/status': () => ({ open: parts.readerOpen ?? false }),
        'reader/close': () => {
          asked.push('close');
          return { open: false };
        },
      },
    },
  });
  return asked;
}

beforeEach(async () => {
  resetExtension();
  vi.resetModules();
  await import('../../../src/background/index.ts');
});

describe('the commands for headings and regions', () => {
  it.each([
    ['next-heading', '{"kind":"heading","by":1}'],
    ['previous-heading', '{"kind":"heading","by":-1}'],
    ['next-landmark', '{"kind":"landmark","by":1}'],
    ['previous-landmark', '{"kind":"landmark","by":-1}'],
    ['next-section', '{"kind":"section","by":1}'],
    ['headings-list', 'null'],
    ['skip-to-navigation', '{"target":"navigation"}'],
    ['skip-to-search', '{"target":"search"}'],
    ['skip-to-comments', '{"target":"comments"}'],
  ])('%s reach the page in front', async (command, wish) => {
    const asked = openTab();
    fake.commands.onCommand.emit(command, { id: 5 });
    await vi.waitFor(() => expect(asked).toEqual([wish]));
    expect(fake.action.panels).toBe(0);
  });

  it('have the page say which place it does not have', async () => {
    const asked = openTab({ landing: 'gone' });
    fake.commands.onCommand.emit('skip-to-comments', { id: 5 });
    await vi.waitFor(() => expect(asked).toEqual(['{"target":"comments"}', '{"news":"comments"}']));
    expect(fake.action.panels).toBe(0);
  });

  it('have the page say that it lets nobody go there now', async () => {
    const asked = openTab({ landing: 'blocked' });
    fake.commands.onCommand.emit('skip-to-article', { id: 5 });
    await vi.waitFor(() => expect(asked).toEqual(['{"target":"article"}', '{"news":"blocked"}']));
  });

  it('have the page say that its scripts took focus away', async () => {
    const asked = openTab();
    await sendFromPage('background/focus-taken', null, { id: 'legible-under-test', tab: { id: 5 } });
    expect(asked).toEqual(['{"news":"focus-taken"}']);
  });

  it('say by button and panel where no extension may act', async () => {
    openTab({ closed: true });
    fake.commands.onCommand.emit('next-heading', { id: 5 });
    await vi.waitFor(() => expect(fake.action.panels).toBe(1));
  });

  it('leave the reading view where it is open, and do nothing where it is not', async () => {
    const open = openTab({ readerOpen: true });
    fake.commands.onCommand.emit('leave-reader', { id: 5 });
    await vi.waitFor(() => expect(open).toEqual(['close']));
    const closed = openTab();
    fake.commands.onCommand.emit('leave-reader', { id: 5 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(closed).toEqual([]);
  });
});

describe('the look of the list', () => {
  it('is that of the person: colours, size, and system colours where they are forced', async () => {
    fake.storage.sync.items.set(SETTINGS_KEY, { version: 1, values: { mode: 'yellow-on-black', textSize: 48 } });
    const look = (await sendFromPage('background/outline-look', null)) as OutlineLook;
    expect(look.css).toContain('--text: #ffff00');
    expect(look.css).toContain('--ui-k: 2');
    expect(look.css.lastIndexOf('CanvasText')).toBeGreaterThan(look.css.indexOf('--text: #ffff00'));
    expect(look.lang).toBe('en');
  });
});
