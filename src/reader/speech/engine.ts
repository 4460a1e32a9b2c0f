/** Something to be said, and who wants to know how it goes. */
export interface Utterance {
  readonly text: string;
  /** BCP 47 language, null when unknown. */
  readonly lang: string | null;
  /** Multiple of the voice's own pace. */
  readonly rate: number;
  /** A word begins at this place in the text. Not every voice tells. */
  onWord(at: number): void;
  onEnd(): void;
  onError(): void;
}

/** A voice. Behind it stands the browser's speech, or a fake in tests. */
export interface SpeechEngine {
  /** Whether this device can speak at all; waits a moment for voices that are still being loaded. */
  canSpeak(): Promise<boolean>;
  /** Says one thing; what was being said before falls silent. */
  say(utterance: Utterance): void;
  /** Falls silent, without telling anybody. */
  silence(): void;
}
