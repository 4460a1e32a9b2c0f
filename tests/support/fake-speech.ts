/** A voice as the browser lists it. */
interface FakeVoice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export function fakeVoice(voiceURI: string, lang: string, localService = true): FakeVoice {
  return { voiceURI, name: `Voice ${voiceURI}`, lang, localService, default: false };
}

/** An utterance that takes any voice; the browser's own takes only its own voices. */
export class FakeUtterance {
  voice: FakeVoice | null = null;
  lang = '';
  rate = 1;
  onstart: ((event: object) => void) | null = null;
  onboundary: ((event: object) => void) | null = null;
  onend: ((event: object) => void) | null = null;
  onerror: ((event: object) => void) | null = null;

  constructor(readonly text: string) {}
}

/** The browser's speech, spoken by the test: it says nothing before the test lets it. */
export class FakeSpeech extends EventTarget {
  readonly spoken: FakeUtterance[] = [];
  current: FakeUtterance | null = null;
  paused = false;
  pending = false;
  #voices: readonly FakeVoice[];

  constructor(voices: readonly FakeVoice[]) {
    super();
    this.#voices = voices;
  }

  get speaking(): boolean {
    return this.current !== null;
  }

  getVoices(): readonly FakeVoice[] {
    return this.#voices;
  }

  setVoices(voices: readonly FakeVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: FakeUtterance): void {
    this.spoken.push(utterance);
    this.current = utterance;
    utterance.onstart?.({});
  }

  resume(): void {
    this.paused = false;
  }

  /** As browsers do, the utterance that is cancelled hears of it. */
  cancel(): void {
    const cancelled = this.current;
    this.current = null;
    cancelled?.onerror?.({ error: 'canceled' });
  }

  /** Comes to the word at a place of the present utterance. */
  word(charIndex: number): void {
    this.current?.onboundary?.({ name: 'word', charIndex });
  }

  /** Ends the present utterance. */
  end(): void {
    const ended = this.current;
    this.current = null;
    ended?.onend?.({});
  }

  fail(error: string): void {
    const failed = this.current;
    this.current = null;
    failed?.onerror?.({ error });
  }
}

/** Puts a fake in the place of the browser's speech until `restore` is called. */
export function installSpeech(voices: readonly FakeVoice[]): { speech: FakeSpeech; restore: () => void } {
  const speech = new FakeSpeech(voices);
  const before = (['speechSynthesis', 'SpeechSynthesisUtterance'] as const).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: FakeUtterance, configurable: true });
  return {
    speech,
    restore() {
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}
