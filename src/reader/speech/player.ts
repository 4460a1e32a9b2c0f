import { signal } from '@preact/signals';
import type { SpeechEngine } from './engine.ts';
import type { Line } from './lines.ts';

export type PlayState = 'off' | 'playing' | 'paused';

/** What is being said: a line, and the place of the word in it, null while only the line is known. */
export interface Spoken {
  readonly line: Line;
  readonly word: number | null;
}

/**
 * Says lines one after the other. Pausing falls silent and going on starts the sentence again: browsers that lose their place
 * in a paused utterance, as Firefox does, then lose nothing.
 */
export class Player {
  readonly state = signal<PlayState>('off');
  readonly at = signal(0);
  readonly spoken = signal<Spoken | null>(null);
  #lines: readonly Line[] = [];
  readonly #engine: SpeechEngine;
  readonly #rate: () => number;
  readonly #onFailure: () => void;

  /**
   * @param rate the present speed, asked for at every sentence.
   * @param onFailure called when the engine fails; the player is off then.
   */
  constructor(engine: SpeechEngine, rate: () => number, onFailure: () => void) {
    this.#engine = engine;
    this.#rate = rate;
    this.#onFailure = onFailure;
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  /** Starts with a line. */
  start(lines: readonly Line[], at: number): void {
    this.#lines = lines;
    this.#play(at);
  }

  pause(): void {
    if (this.state.value !== 'playing') return;
    this.#engine.silence();
    this.state.value = 'paused';
  }

  resume(): void {
    if (this.state.value === 'paused') this.#play(this.at.value);
  }

  /** Says the present sentence again from its start, as after a change of speed. */
  repeat(): void {
    if (this.state.value === 'playing') this.#play(this.at.value);
  }

  /** A sentence on or back; a paused player stays paused there. */
  step(by: 1 | -1): void {
    const at = Math.min(this.#lines.length - 1, Math.max(0, this.at.value + by));
    if (this.state.value === 'playing') this.#play(at);
    else this.#show(at);
  }

  stop(): void {
    this.#engine.silence();
    this.state.value = 'off';
    this.spoken.value = null;
  }

  #show(at: number): Line | null {
    const line = this.#lines[at] ?? null;
    this.at.value = at;
    this.spoken.value = line && { line, word: null };
    return line;
  }

  #play(at: number): void {
    const line = this.#show(at);
    if (!line) {
      this.stop();
      return;
    }
    this.state.value = 'playing';
    this.#engine.say({
      text: line.text,
      lang: line.lang,
      rate: this.#rate(),
      onWord: (word) => {
        if (this.spoken.peek()?.line === line) this.spoken.value = { line, word };
      },
      onEnd: () => this.#play(at + 1),
      onError: () => {
        this.stop();
        this.#onFailure();
      },
    });
  }
}
