import type { CommandName } from './commands.ts';

/** Name of the message that says what a command does. The browser's own page for shortcuts shows the same words. */
export const COMMAND_WORDS: Readonly<Record<CommandName, string>> = {
  'toggle-reader': 'commandToggleReader',
  _execute_action: 'commandOpenPanel',
  'skip-to-article': 'commandSkipToArticle',
  'next-text-size': 'commandNextTextSize',
  'toggle-page-mode': 'commandTogglePageMode',
  'next-profile': 'commandNextProfile',
  'headings-list': 'commandHeadingsList',
  'next-heading': 'commandNextHeading',
  'previous-heading': 'commandPreviousHeading',
  'next-section': 'commandNextSection',
  'next-landmark': 'commandNextLandmark',
  'previous-landmark': 'commandPreviousLandmark',
  'skip-to-navigation': 'commandSkipToNavigation',
  'skip-to-search': 'commandSkipToSearch',
  'skip-to-comments': 'commandSkipToComments',
  'leave-reader': 'commandLeaveReader',
  'where-am-i': 'commandWhereAmI',
};
