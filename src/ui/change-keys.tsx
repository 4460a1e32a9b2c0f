import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import { Button } from './button.tsx';
import { Note } from './note.tsx';

/**
 * The keys in force. They are read again whenever the page comes back into view, since they are changed in another one.
 * @param load asks the browser for them.
 */
export function useShortcuts(load: () => Promise<readonly Shortcut[]>): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const read = () => void load().then((found) => life.signal.aborted || setShortcuts(found));
    read();
    window.addEventListener('focus', read, { signal: life.signal });
    return () => life.abort();
  }, [load]);
  return shortcuts;
}

interface ChangeKeysProps {
  /** Opens the browser's page for shortcuts; false where it can only be reached by hand. */
  readonly onChangeKeys: () => Promise<boolean>;
}

/** The way to the browser's page for shortcuts; where it has to be opened by hand, the words for that. */
export function ChangeKeys({ onChangeKeys }: ChangeKeysProps) {
  const [byHand, setByHand] = useState(false);
  return (
    <>
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
    </>
  );
}
