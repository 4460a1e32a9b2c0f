import type { Voice } from '../../reading/voices.ts';
import type { SpeechEngine, SpeechError, SpeechEvents, SpeechRequest } from './engine.ts';

/** The errors of the Web Speech API that have nothing to do with the voice (SpeechSynthesisErrorCode). */
const REASONS: Partial<Record<SpeechSynthesisErrorCode, SpeechError>> = {
  'not-allowed': 'blocked',
  canceled: 'interrupted',
  interrupted: 'interrupted',
  'audio-busy': 'interrupted',
};

/** Firefox drops what is spoken in the same task as a cancel, so speaking waits this many milliseconds after one. */
const AFTER_CANCEL_MS = 50;

/** An engine for a page without speech: it has no voices. */
export const SILENT_ENGINE: SpeechEngine = {
  voices: () => [],
  onVoices: () => undefined,
  speak: (_, events) => events.error('voice'),
  cancel: () => undefined,
};

/**
 * The browser's own speech.
 *
 * `speechSynthesis` is named bare: in Firefox's content scripts `globalThis` and `window` are two objects, and the bare name is
 * the one that is looked up in both.
 */
export function browserEngine(): SpeechEngine {
  if (typeof speechSynthesis === 'undefined') return SILENT_ENGINE;
  return new BrowserEngine(speechSynthesis);
}

class BrowserEngine implements SpeechEngine {
  readonly #synthesis: SpeechSynthesis;
  /** Kept while it is spoken: Chromium collects an utterance that nobody holds, and its end is never told. */
  #current: SpeechSynthesisUtterance | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(synthesis: SpeechSynthesis) {
    this.#synthesis = synthesis;
  }

  voices(): readonly Voice[] {
    return this.#synthesis.getVoices().map(({ voiceURI, name, lang, localService }) => ({
      id: voiceURI,
      name,
      lang,
      remote: !localService,
    }));
  }

  onVoices(listener: () => void, signal: AbortSignal): void {
    this.#synthesis.addEventListener?.('voiceschanged', listener, { signal });
  }

  speak({ text, voice, rate }: SpeechRequest, events: SpeechEvents): void {
    const busy = this.#current !== null || this.#synthesis.speaking || this.#synthesis.pending;
    this.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.#synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice.id) ?? null;
    utterance.lang = voice.lang.replace('_', '-');
    utterance.rate = rate;
    this.#listen(utterance, events);
    this.#current = utterance;
    const speak = () => this.#synthesis.speak(utterance);
    if (busy) this.#waiting = setTimeout(speak, AFTER_CANCEL_MS);
    else speak();
  }

  cancel(): void {
    clearTimeout(this.#waiting);
    this.#current = null;
    // Another tab may have left the engine paused; then it would take requests and say nothing.
    if (this.#synthesis.paused) this.#synthesis.resume();
    this.#synthesis.cancel();
  }

  #listen(utterance: SpeechSynthesisUtterance, events: SpeechEvents): void {
    const whileCurrent =
      <E extends Event>(tell: (event: E) => void) =>
      (event: E) => {
        if (this.#current === utterance) tell(event);
      };
    utterance.onstart = whileCurrent(() => events.start());
    utterance.onboundary = whileCurrent((event: SpeechSynthesisEvent) => {
      if (event.name !== 'sentence') events.boundary(event.charIndex);
    });
    utterance.onend = whileCurrent(() => {
      this.#current = null;
      events.end();
    });
    utterance.onerror = whileCurrent((event: SpeechSynthesisErrorEvent) => {
      this.#current = null;
      events.error(REASONS[event.error] ?? 'voice');
    });
  }
}
