import type { SpeechEngine, Utterance } from '../../../src/reader/speech/engine.ts';

/** A voice that says nothing by itself: the test tells it when words begin and sentences end. */
export class FakeSpeech implements SpeechEngine {
  readonly said: Utterance[] = [];
  /** What is being said now, null in silence. */
  now: Utterance | null = null;
  voices = true;

  canSpeak = async () => this.voices;

  say(utterance: Utterance): void {
    this.said.push(utterance);
    this.now = utterance;
  }

  silence(): void {
    this.now = null;
  }

  /** Finishes what is being said, `times` over. */
  finish(times = 1): void {
    for (let i = 0; i < times; i++) {
      const ending = this.now;
      this.now = null;
      ending?.onEnd();
    }
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
}
