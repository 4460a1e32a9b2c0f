import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../platform/commands.ts';
import { countText, text } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { partShortcuts, ShortcutList } from '../ui/shortcut-list.tsx';

interface KeysSectionProps {
  readonly shortcuts: Promise<readonly Shortcut[]>;
  /** Opens the browser's page for shortcuts; false where it can only be reached by hand. */
  readonly onChangeKeys: () => Promise<boolean>;
}

/** The keys in force, how many more can be given, and where. */
export function KeysSection({ shortcuts, onChangeKeys }: KeysSectionProps) {
  const [byHand, setByHand] = useState(false);
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => void shortcuts.then(setKeys), [shortcuts]);
  const { first, more } = partShortcuts(keys);
  return (
    <section>
      <h2 class="group-name">{text('popupKeys')}</h2>
      <ShortcutList shortcuts={first} />
      {more.length > 0 && <p class="muted small">{countText('popupFreeKeys', more.length)}</p>}
      {keys.length > 0 && (
        <Button look="quiet" onPress={() => void onChangeKeys().then((opened) => setByHand(!opened))}>
          {text('optionsChangeKeys')}
        </Button>
      )}
      {byHand && <p role="alert">{text('optionsKeysByHand')}</p>}
    </section>
  );
}
