import { type Signal, signal } from '@preact/signals';
import { type OutlineEntry, readOutline } from '../content/outline.ts';

/** Where in the article the reader is: what it can be told by, and how it is found anew. */
export interface Whereabouts {
  /** The headings, title first. */
  readonly outline: Signal<readonly OutlineEntry[]>;
  /** The heading under which the text at the top of the window stands. */
  readonly here: Signal<OutlineEntry | null>;
  /** How much of the text stands above the bottom of the window, 0 to 1. */
  readonly progress: Signal<number>;
  /** Reads the headings anew, after the text has changed. */
  refreshOutline(): void;
  /** Finds anew which heading the reader is under. */
  refreshPlace(): void;
  /** How much of the text stands above the bottom of the window now, 0 to 1. */
  progressNow(): number;
}

/** How much of an element stands above the bottom of the window, 0 to 1. */
function passed(element: Element, height: number): number {
  const rect = element.getBoundingClientRect();
  return rect.height === 0 ? 0 : Math.min(1, Math.max(0, (height - rect.top) / rect.height));
}

/** The last heading that has passed the upper third of the window: what is read now stands under it. */
function headingHere(outline: readonly OutlineEntry[], height: number): OutlineEntry | null {
  return outline.findLast(({ element }) => element.getBoundingClientRect().top < height / 3) ?? outline[0] ?? null;
}

/**
 * The whereabouts of a reader who has not begun. Nothing is measured before it is asked for.
 * @param body the article's content in the view.
 * @param view the window in which it is read.
 */
export function createWhereabouts(body: HTMLElement, view: Window): Whereabouts {
  const outline = signal<readonly OutlineEntry[]>([]);
  const here = signal<OutlineEntry | null>(null);
  const progress = signal(0);
  const progressNow = () => passed(body, view.innerHeight);
  return {
    outline,
    here,
    progress,
    progressNow,
    refreshOutline() {
      outline.value = readOutline(body.closest('.article') ?? body);
    },
    refreshPlace() {
      // While a panel stands in place of the text there is nothing to measure.
      if (!body.checkVisibility()) return;
      here.value = headingHere(outline.value, view.innerHeight);
      progress.value = progressNow();
    },
  };
}
