import { useState } from 'preact/hooks';
import type { Shortcut } from '../platform/commands.ts';
import { countText, text } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { ShortcutList } from '../ui/shortcut-list.tsx';

/** These are named even where they have no key: they are what most people look for. */
const ALWAYS: ReadonlySet<string> = new Set(['toggle-reader', '_execute_action', 'skip-to-article', 'next-text-size']);

interface KeysSectionProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's page for shortcuts; false where it can only be reached by hand. */
  readonly onChangeKeys: () => Promise<boolean>;
}

/** The keys in force, how many more can be given, and where. */
export function KeysSection({ shortcuts, onChangeKeys }: KeysSectionProps) {
  const [byHand, setByHand] = useState(false);
  const shown = shortcuts.filter(({ command, keys }) => keys.length > 0 || ALWAYS.has(command));
  const free = shortcuts.length - shown.length;
  return (
    <section>
      <h2 class="group-name">{text('popupKeys')}</h2>
      <ShortcutList shortcuts={shown} />
      {free > 0 && <p class="muted small">{countText('popupFreeKeys', free)}</p>}
      {shortcuts.length > 0 && (
        <Button look="quiet" onPress={() => void onChangeKeys().then((opened) => setByHand(!opened))}>
          {text('optionsChangeKeys')}
        </Button>
      )}
      {byHand && <p role="alert">{text('optionsKeysByHand')}</p>}
    </section>
  );
}
