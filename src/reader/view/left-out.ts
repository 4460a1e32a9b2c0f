import { computed, signal } from '@preact/signals';
import type { Removal } from '../../article/article.ts';
import { levelHeadings } from '../content/headings.ts';
import { putBack } from '../content/put-back.ts';

/** One thing that was left out, and whether it stands in the text again. */
export interface LeftOutEntry {
  readonly removal: Removal;
  /** Takes it out again; null while it is out. */
  readonly takeOut: (() => void) | null;
}

/** What was left out of the article, each put back and taken out again at will. */
export class LeftOut {
  readonly entries = signal<readonly LeftOutEntry[]>([]);
  /** How many are out now. */
  readonly count = computed(() => this.entries.value.filter(({ takeOut }) => !takeOut).length);
  /** How much of the text that was found is shown, 0 to 1, repetitions not counted. */
  readonly keptShare: number;
  readonly #body: HTMLElement;

  constructor(removals: readonly Removal[], body: HTMLElement) {
    this.#body = body;
    // Without words and without a picture there is nothing to show or to put back.
    const worth = removals.filter(
      ({ text, node }) => text.trim() !== '' || node?.matches('img,figure,picture,video,audio'),
    );
    const kept = (body.textContent ?? '').length;
    const left = worth.reduce((sum, { text, twin }) => sum + (twin === undefined ? text.length : 0), 0);
    this.keptShare = kept + left === 0 ? 1 : kept / (kept + left);
    this.entries.value = worth.map((removal) => ({ removal, takeOut: null }));
  }

  /** Puts an entry back, or takes it out again. Returns the element now in the text, where it has one. */
  toggle(at: number): Element | null {
    const entry = this.entries.value[at];
    if (!entry) return null;
    if (entry.takeOut) {
      entry.takeOut();
      this.#set(at, { ...entry, takeOut: null });
      return null;
    }
    const { takeOut, element } = putBack(this.#body, entry.removal);
    levelHeadings(this.#body);
    this.#set(at, { ...entry, takeOut });
    return element;
  }

  /** Puts everything back that is no repetition, or takes it all out again. Returns how many changed. */
  toggleAll(back: boolean): number {
    let changed = 0;
    this.entries.value.forEach(({ removal, takeOut }, at) => {
      if (removal.twin !== undefined || (takeOut !== null) === back) return;
      this.toggle(at);
      changed++;
    });
    return changed;
  }

  #set(at: number, entry: LeftOutEntry): void {
    this.entries.value = this.entries.value.with(at, entry);
  }
}
