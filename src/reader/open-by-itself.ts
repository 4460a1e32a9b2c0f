import { pageAddress } from './page-address.ts';

/** Whether someone is writing on the page: what they type must not be torn away from under their hands. */
function isWriting(doc: Document): boolean {
  const at = doc.activeElement;
  const field = at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'));
  // Many pages put focus into a field by themselves.
  return field && (doc.defaultView?.navigator.userActivation?.hasBeenActive ?? true);
}

/** Remembers for which addresses of this document the reading view was opened: once is enough for each. */
export class OpenedPages {
  readonly #doc: Document;
  readonly #opened = new Set<string>();

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** The view has been opened here, by itself or by the person. */
  note(): void {
    this.#opened.add(pageAddress(this.#doc));
  }

  /** Whether it may open here by itself: not after it was left, and not while someone writes. */
  mayOpen(): boolean {
    return !this.#opened.has(pageAddress(this.#doc)) && !isWriting(this.#doc);
  }
}
