import type { Voice } from '../../reading/voices.ts';

/** What an engine is to say. */
export interface SpeechRequest {
  readonly text: string;
  readonly voice: Voice;
  /** A multiple of the voice's own speed, 0.5 to 2.5. */
  readonly rate: number;
}

/** Why a request was not spoken to its end. */
export type SpeechError = 'voice' | 'blocked' | 'interrupted';

/** What an engine tells of one request. After `end` or `error` nothing more comes. */
export interface SpeechEvents {
  start(): void;
  /** A word begins. `at` counts UTF-16 units in the request's text. Many voices never tell. */
  boundary(at: number): void;
  end(): void;
  /**
   * `voice`: this voice cannot speak, another may. `blocked`: the browser wants a click first. `interrupted`: something else,
   * as another tab, took the engine.
   */
  error(reason: SpeechError): void;
}

/**
 * What speaks. It has no pause: in Firefox on Linux and Android a paused voice does not go on, and in Chromium a remote one
 * falls silent for good, so the player stops and begins the sentence again.
 */
export interface SpeechEngine {
  /** The voices there are now; more may come, see `onVoices`. */
  voices(): readonly Voice[];
  /** Calls back when voices come or go, until `signal` aborts. */
  onVoices(listener: () => void, signal: AbortSignal): void;
  /** Speaks, in place of what is being spoken. */
  speak(request: SpeechRequest, events: SpeechEvents): void;
  /** Falls silent. No event of an earlier request comes after this. */
  cancel(): void;
}
