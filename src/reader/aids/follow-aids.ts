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
  readonly reading: { refresh(): void };
}

/** Keeps pictures, tables and code as they are wanted, until `end` aborts. To be called once the text is drawn. */
export function followAids({ body, settings, reading }: AidedView, mount: HTMLElement, end: AbortSignal): void {
  boxFailedPictures(body, end);
  addEnlargeKeys(body, end);
  let shown = { descriptions: false, cards: false };
  const stop = effect(() => {
    const { showDescriptions: descriptions, tableCards: cards, wrapCode, printSize } = settings.value;
    mount.dataset.code = wrapCode ? 'wrap' : 'lines';
    mount.dataset.print = String(printSize);
    untracked(() => {
      if (descriptions !== shown.descriptions) showDescriptions(body, descriptions);
      if (cards !== shown.cards) wearCards(body, cards);
      if (descriptions !== shown.descriptions || cards !== shown.cards) reading.refresh();
      shown = { descriptions, cards };
    });
  });
  end.addEventListener('abort', stop);
}
