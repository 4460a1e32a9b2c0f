import { lendFocus } from '../landing/lent-focus.ts';
import { text } from '../platform/i18n.ts';
import { shadowRootOf } from '../platform/runtime.ts';
import { type OutlineDialog, openDialog } from './dialog.ts';
import { focusedElement } from './here.ts';
import { ownKeys } from './keys.ts';
import type { PagePlaces } from './places.ts';
import type { Signs } from './signs.ts';
import type { Stage } from './stage.ts';

/** The list of a page's places in its dialog, of which one at most is open. */
export interface PageList {
  isOpen(): boolean;
  /** Opens it, or closes it where it is open. */
  toggle(): Promise<void>;
  /** Closes it; the person stays where they were. */
  close(): void;
}

/** Calls back when an element is taken out of its document, until `end` aborts. */
function whenTakenOut(element: Element, then: () => void, end: AbortSignal): void {
  const watch = new MutationObserver(() => element.isConnected || then());
  watch.observe(element.ownerDocument.documentElement, { childList: true });
  end.addEventListener('abort', () => watch.disconnect());
}

/** The list of a page; it is not open. */
export function createPageList(document: Document, places: PagePlaces, stage: Stage, signs: Signs): PageList {
  let dialog: OutlineDialog | null = null;
  let opening: Promise<void> | null = null;
  const close = () => dialog?.close();
  const leaveFor = (id: number | null, before: Element | null) => {
    if (id !== null && places.go(id)) return;
    if (id !== null) void signs.say(text('outlineGone'));
    // Elements of frames are of another window's class.
    if (before?.isConnected && 'focus' in before) lendFocus(before as HTMLElement);
  };
  const open = async () => {
    const before = focusedElement(document, { shadowRootOf });
    const outline = places.list();
    await stage.enter();
    const life = new AbortController();
    const onClosed = (id: number | null) => {
      if (life.signal.aborted) return;
      life.abort();
      dialog = null;
      stage.strike();
      leaveFor(id, before);
    };
    dialog = openDialog(stage.mount, outline, { find: places.find, onClosed });
    ownKeys(stage.host, dialog, life.signal);
    // A page that clears away what it does not know must not leave the person with nothing in hand.
    whenTakenOut(stage.host, close, life.signal);
  };
  return {
    isOpen: () => dialog !== null,
    async toggle() {
      if (dialog) return close();
      opening ??= open().finally(() => {
        opening = null;
      });
      await opening;
    },
    close,
  };
}
