import { hearKeys } from '../../platform/first-keys.ts';
import { actionOf, type KeyAction, type LetterKeys } from '../../reading/letter-keys.ts';

/** Where letters are words, not keys. */
const TYPED_INTO = 'input,textarea,select,[contenteditable]';

/**
 * Runs the action of a letter that is pressed, until `end` aborts. Nothing happens while letters are off, with a modifier, while
 * typing, or with focus outside of the view.
 * @param letters the keys in force, or null while letters are off.
 */
export function followLetters(
  mount: HTMLElement,
  letters: () => LetterKeys | null,
  run: (action: KeyAction) => void,
  end: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent) => {
    const keys = letters();
    if (!keys || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.composedPath()[0];
    const doc = mount.ownerDocument;
    const within =
      target instanceof Element && (mount.contains(target) || target === doc.body || target === doc.documentElement);
    if (!within || target.closest(TYPED_INTO)) return;
    const action = actionOf(keys, event.key);
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    run(action);
  };
  hearKeys(mount.ownerDocument.defaultView as Window, onKey, end);
}
