import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { ShortcutList } from '../ui/shortcut-list.tsx';

interface KeysProps {
  readonly loadShortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's page for shortcuts; false where it can only be reached by hand. */
  readonly onChangeKeys: () => Promise<boolean>;
}

/** The keys in force and the way to other ones. They are read again whenever this page comes back into view. */
export function KeysSection({ loadShortcuts, onChangeKeys }: KeysProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [byHand, setByHand] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const load = () => void loadShortcuts().then((found) => life.signal.aborted || setShortcuts(found));
    load();
    window.addEventListener('focus', load, { signal: life.signal });
    return () => life.abort();
  }, [loadShortcuts]);
  return (
    <section class="card" aria-labelledby="keys-name">
      <h2 id="keys-name">{text('optionsKeys')}</h2>
      <p>{text('optionsKeysText')}</p>
      <ShortcutList shortcuts={shortcuts} />
      <div>
        <Button onPress={() => void onChangeKeys().then((opened) => setByHand(!opened))}>
          {text('optionsChangeKeys')}
        </Button>
      </div>
      <div role="status">
        {byHand && (
          <Note>
            <p>{text('optionsKeysByHand')}</p>
          </Note>
        )}
      </div>
    </section>
  );
}
