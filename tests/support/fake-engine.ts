import type { SpeechEngine, SpeechEvents, SpeechRequest } from '../../src/reader/speech/engine.ts';
import type { Voice } from '../../src/reading/voices.ts';

/** An engine that says nothing by itself: the test starts, ends and breaks what is spoken. */
export class FakeEngine implements SpeechEngine {
  readonly requests: SpeechRequest[] = [];
  #events: SpeechEvents | null = null;
  #voices: readonly Voice[];
  readonly #listeners = new Set<() => void>();

  constructor(voices: readonly Voice[]) {
    this.#voices = voices;
  }

  voices = () => this.#voices;

  onVoices(listener: () => void): void {
    this.#listeners.add(listener);
  }

  setVoices(voices: readonly Voice[]): void {
    this.#voices = voices;
    for (const listener of this.#listeners) listener();
  }

  speak(request: SpeechRequest, events: SpeechEvents): void {
    this.requests.push(request);
    this.#events = events;
  }

  cancel(): void {
    this.#events = null;
  }

  /** What is being spoken, null in silence. */
  get speaking(): string | null {
    return this.#events ? (this.requests.at(-1)?.text ?? null) : null;
  }

  start(): void {
    this.#events?.start();
  }

  word(at: number): void {
    this.#events?.boundary(at);
  }

  end(): void {
    this.#take()?.end();
  }

  fail(reason: 'voice' | 'blocked' | 'interrupted'): void {
    this.#take()?.error(reason);
  }

  /** Speaks everything to its end, and gives the texts in order. */
  sayAll(): string[] {
    const said: string[] = [];
    for (let text = this.speaking; text !== null; text = this.speaking) {
      said.push(text);
      this.start();
      this.end();
    }
    return said;
  }

  #take(): SpeechEvents | null {
    const events = this.#events;
    this.#events = null;
    return events;
  }
}
