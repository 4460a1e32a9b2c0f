import type { CommandName } from './commands.ts';

/**
 * Name of the message that says what a command does, `commandNextHeading` for `next-heading`: the one that the manifest describes the
 * command by, so that the browser's own page for shortcuts shows the same words. The browser itself names the panel's.
 */
export function commandWords(command: CommandName): string {
  if (command === '_execute_action') return 'commandOpenPanel';
  return `command${command.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}
