import { commandWords } from '../platform/command-words.ts';
import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { Keys } from './key.tsx';

/** These are named even where they have no key: they are what most people look for. */
const ALWAYS: ReadonlySet<string> = new Set(['toggle-reader', '_execute_action', 'skip-to-article', 'next-text-size']);

/** Parts the commands into those shown at once, with a key or among the four that come with one, and the others. */
export function partShortcuts(shortcuts: readonly Shortcut[]): {
  readonly first: Shortcut[];
  readonly more: Shortcut[];
} {
  const isFirst = ({ command, keys }: Shortcut) => keys.length > 0 || ALWAYS.has(command);
  return { first: shortcuts.filter(isFirst), more: shortcuts.filter((shortcut) => !isFirst(shortcut)) };
}

/** The commands and the keys in force, also those without a key: they can be given one. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ command, keys }) => (
        <div key={command}>
          <dt>{text(commandWords(command))}</dt>
          <dd>{keys.length > 0 ? <Keys keys={keys} /> : <span class="muted">{text('uiNoKey')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
