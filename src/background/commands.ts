import type { CommandName } from '../platform/commands.ts';
import { openSettings } from '../platform/settings-store.ts';
import { activeTab, sayWhere } from '../platform/tabs.ts';
import { nextNamedSize } from '../reading/text-size.ts';
import { chooseNextProfile } from './next-profile.ts';
import { stepTo, toggleOutline } from './outline-control.ts';
import { togglePageMode } from './page-mode-control.ts';
import { leaveReader, skipTo, wishReader } from './reader-control.ts';

/** Sets the next larger named size. Open reading views and panels follow by the store's own change event. */
async function nextTextSize(): Promise<void> {
  const settings = await openSettings();
  await settings.change({ textSize: nextNamedSize(settings.current().settings.textSize) });
}

/** What each command does in a tab. The browser itself opens the panel for `_execute_action`. */
const COMMANDS: Readonly<Record<Exclude<CommandName, '_execute_action'>, (tabId: number) => Promise<unknown>>> = {
  'toggle-reader': (tabId) => wishReader(tabId, 'reader/toggle'),
  'skip-to-article': (tabId) => skipTo(tabId, 'article'),
  'next-text-size': nextTextSize,
  'toggle-page-mode': togglePageMode,
  'next-profile': chooseNextProfile,
  'headings-list': toggleOutline,
  'next-heading': (tabId) => stepTo(tabId, 'heading', 1),
  'previous-heading': (tabId) => stepTo(tabId, 'heading', -1),
  'next-section': (tabId) => stepTo(tabId, 'section', 1),
  'next-landmark': (tabId) => stepTo(tabId, 'landmark', 1),
  'previous-landmark': (tabId) => stepTo(tabId, 'landmark', -1),
  'skip-to-navigation': (tabId) => skipTo(tabId, 'navigation'),
  'skip-to-search': (tabId) => skipTo(tabId, 'search'),
  'skip-to-comments': (tabId) => skipTo(tabId, 'comments'),
  'leave-reader': leaveReader,
  'where-am-i': sayWhere,
};

/** The commands that are not the browser's own, in their order. */
export const TAB_COMMANDS = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

/**
 * Runs a keyboard command.
 * @param tabId the tab in front; older browsers do not tell it, then it is looked up.
 */
export async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await activeTab())?.id;
  if (id === undefined || !Object.hasOwn(COMMANDS, command)) return;
  await COMMANDS[command as keyof typeof COMMANDS](id);
}
