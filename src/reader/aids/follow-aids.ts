import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Settings } from '../../settings/schema.ts';
import { boxFailedPictures, showDescriptions } from './descriptions.ts';
import { addEnlargeKeys } from './enlarge.ts';
import { wearCards } from './table-cards.ts';

/** What aids need of the view. */
export interface AidedView {
  readonly body: HTMLElement;
  readonly settings: ReadonlySignal<Settings>;
  /** Reads the text anew for the voice and for line focus, after it has changed. */
  refreshReading(): void;
}

/** What is put beside pictures once they and the text are drawn, until `end` aborts. */
export function addToPictures(body: HTMLElement, end: AbortSignal): void {
  boxFailedPictures(body, end);
  addEnlargeKeys(body, end);
}

/** Keeps descriptions, tables and code as they are wanted, until `end` aborts. */
export function followAids({ body, settings, refreshReading }: AidedView, mount: HTMLElement, end: AbortSignal): void {
  let shown = { descriptions: false, cards: false };
  const stop = effect(() => {
    const { showDescriptions: descriptions, tableCards: cards, wrapCode, printSize } = settings.value;
    mount.dataset.code = wrapCode ? 'wrap' : 'lines';
    mount.dataset.print = String(printSize);
    untracked(() => {
      if (descriptions !== shown.descriptions) showDescriptions(body, descriptions);
      if (cards !== shown.cards) wearCards(body, cards);
      if (descriptions !== shown.descriptions || cards !== shown.cards) refreshReading();
      shown = { descriptions, cards };
    });
  });
  end.addEventListener('abort', stop);
}
