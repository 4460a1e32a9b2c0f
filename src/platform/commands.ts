import { shortcutKeys } from '../reading/shortcut.ts';
import { browser } from './browser.ts';

/** The commands of the extension, as the manifest names them. */
export const COMMANDS = [
  'toggle-reader',
  '_execute_action',
  'skip-to-article',
  'next-text-size',
  'toggle-page-mode',
  'next-profile',
  'headings-list',
  'next-heading',
  'previous-heading',
  'next-section',
  'next-landmark',
  'previous-landmark',
  'skip-to-navigation',
  'skip-to-search',
  'skip-to-comments',
  'leave-reader',
  'where-am-i',
] as const;

export type CommandName = (typeof COMMANDS)[number];

/** A command with the keys in force; none when the browser granted none or the person took them away. */
export interface Shortcut {
  readonly command: CommandName;
  readonly keys: readonly string[];
}

/** The commands with the keys in force, in the order of {@link COMMANDS}. None on a device without keyboard commands. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  // Firefox for Android has no commands at all.
  const all = await browser.commands?.getAll();
  if (!all) return [];
  return COMMANDS.map((command) => ({
    command,
    keys: shortcutKeys(all.find(({ name }) => name === command)?.shortcut ?? ''),
  }));
}

/** Where Chromium keeps the shortcuts; it has no call that opens them. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for changing shortcuts. False where it can only be reached by hand. */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  try {
    await (open ? open() : browser.tabs.create({ url: CHROMIUM_PAGE }));
    return true;
  } catch {
    return false;
  }
}
