import { hearKeys } from '../../platform/first-keys.ts';
import { closeNote } from '../aids/notes.ts';
import type { Actions } from './actions.ts';
import type { Model } from './model.ts';

/**
 * Escape closes a picture seen large, a note, the panel that is open, else ends reading aloud, then line focus, else the view.
 * It is heard before the page can take it, and left alone while an input method or something in full screen needs it.
 */
export function handleEscape(model: Model, actions: Actions, doc: Document, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || doc.fullscreenElement) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const large = actions.mount.querySelector<HTMLDialogElement>('dialog.large');
    if (large) large.close();
    else if (closeNote(actions.mount)) return;
    else if (model.panel.value) actions.closePanel();
    else if (!actions.endReading()) model.leave();
  };
  hearKeys(doc.defaultView as Window, onKey, signal);
}
