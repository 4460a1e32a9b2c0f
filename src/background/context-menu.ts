import { openPanel } from '../platform/action.ts';
import { browser } from '../platform/browser.ts';
import { commandWords } from '../platform/command-words.ts';
import type { CommandName } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { runCommand, TAB_COMMANDS } from './commands.ts';
import { wishReader } from './reader-control.ts';

/** Two entries are called by what the menu is opened for; all others as the command is. */
const OWN_WORDS: Partial<Record<CommandName, string>> = {
  'toggle-reader': 'menuReadPage',
  'toggle-page-mode': 'menuPageMode',
};

const named = (words: RegExp) => TAB_COMMANDS.filter((command) => words.test(command));

/**
 * Every command, as the menu shows them: whoever's keys a page swallows has them all here. Browsers put several entries under one
 * of the extension's name.
 */
const ENTRIES: readonly (CommandName | readonly [words: string, inner: readonly CommandName[]])[] = [
  'toggle-reader',
  'toggle-page-mode',
  ['skipTo', named(/^skip/)],
  ['finderLists', named(/heading|landmark|section/)],
  'next-text-size',
  'next-profile',
  'where-am-i',
  'leave-reader',
  '_execute_action',
];

function createEntry(id: string, words: string, inside: { readonly parentId?: string } = {}): void {
  browser.contextMenus.create({
    id,
    title: text(words),
    contexts: ['page', 'selection', 'image', 'link'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    ...inside,
  });
}

const wordsOf = (command: CommandName) => OWN_WORDS[command] ?? commandWords(command);

/** Makes the entries of the page's context menu. They outlive restarts of the background, so making them anew clears first. */
export async function installContextMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const entry of ENTRIES) {
    if (typeof entry === 'string') {
      createEntry(entry, wordsOf(entry));
      continue;
    }
    const [parentId, inner] = entry;
    createEntry(parentId, parentId);
    for (const command of inner) createEntry(command, wordsOf(command), { parentId });
  }
}

/** Does what was clicked in the menu. */
export async function clickContextMenu(item: string | number, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // At once: Firefox opens a panel only within the click.
  if (item === '_execute_action') await openPanel();
  else if (item === 'toggle-reader') await wishReader(tabId, 'reader/open');
  else await runCommand(String(item), tabId);
}
