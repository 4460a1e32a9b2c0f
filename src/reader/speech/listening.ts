import { effect } from '@preact/signals';
import type { SpeechEngine } from './engine.ts';
import { followSpoken, paintSpoken } from './highlight.ts';
import { type Line, readLines } from './lines.ts';
import { Player } from './player.ts';

/** What listening needs of the view. */
export interface ListeningPlace {
  /** The element that holds the article, once it is drawn. */
  article(): HTMLElement | null;
  /** The part of the window in which text is read, in CSS px from its top. */
  readingArea(): { readonly top: number; readonly bottom: number };
}

/** Reading aloud, from the line in view on. */
export interface Listening {
  readonly player: Player;
  /** Starts at the top of what is in view. False when this device has no voice. */
  start(): Promise<boolean>;
}

function firstInView(lines: readonly Line[], top: number): number {
  const at = lines.findIndex((line) => (line.range() ?? line.block).getBoundingClientRect().bottom > top + 1);
  return Math.max(0, at);
}

/**
 * Binds a player to the article in a view: what is said is marked in the text and kept in view until `end` aborts.
 * @param rate the present speed.
 * @param onFailure called when the voice fails while it speaks.
 */
export function createListening(
  engine: SpeechEngine,
  place: ListeningPlace,
  rate: () => number,
  onFailure: () => void,
  end: AbortSignal,
): Listening {
  const player = new Player(engine, rate, onFailure);
  const stopPainting = effect(() => {
    const spoken = player.spoken.value;
    paintSpoken(spoken);
    const { top, bottom } = place.readingArea();
    if (spoken && place.article()?.checkVisibility()) followSpoken(spoken, top, bottom);
  });
  end.addEventListener('abort', () => {
    player.stop();
    stopPainting();
  });
  return {
    player,
    async start() {
      const article = place.article();
      if (!article || !(await engine.canSpeak())) return false;
      const lines = readLines(article);
      if (!end.aborted) player.start(lines, firstInView(lines, window.scrollY > 0 ? place.readingArea().top : -1e9));
      return true;
    },
  };
}
