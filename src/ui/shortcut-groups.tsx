import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { Disclosure } from './disclosure.tsx';
import { partShortcuts, ShortcutList } from './shortcut-list.tsx';

/** The commands in two lists: those with a key, and folded up below them what can be given one. */
export function ShortcutGroups({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const { first, more } = partShortcuts(shortcuts);
  return (
    <>
      <ShortcutList shortcuts={first} />
      {more.length > 0 && (
        <Disclosure name={text('uiMoreCommands')}>
          <ShortcutList shortcuts={more} />
        </Disclosure>
      )}
    </>
  );
}
