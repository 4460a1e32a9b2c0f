import { type ReadonlySignal, signal } from '@preact/signals';
import { type Span, wordAt } from '../../reading/sentences.ts';
import type { Cue } from '../../reading/speech-block.ts';
import type { Utterance } from '../../reading/speech-plan.ts';
import { cutText, type SpokenPart, shownSpan } from '../../reading/spoken-text.ts';
import { type NoVoice, pickVoice, type Voice } from '../../reading/voices.ts';
import type { SpeechEngine, SpeechError } from './engine.ts';
import { Watchdog } from './watchdog.ts';

/** What the voice is doing. After `finished` it begins anew. */
export type PlayerState = 'stopped' | 'playing' | 'paused' | 'finished';

/** Why nothing is heard. `lost`: the voices that there were do not speak. `blocked`: the browser wants a click first. */
export type SpeechTrouble = NoVoice | 'lost' | 'blocked';

/** What the player asks of its surroundings whenever it speaks. */
export interface PlayerChoices {
  rate(): number;
  /** Id of the voice chosen for a language, or null. */
  voice(lang: string): string | null;
  /** Language of the article, for parts that name none. */
  readonly lang: string;
  /** What is said for a cue, in the language of the interface. */
  cue(cue: Cue): { readonly text: string; readonly lang: string };
}

/** One request to the engine: a part of an utterance from a place on, or a cue. */
interface Step {
  readonly text: string;
  readonly lang: string;
  readonly part: SpokenPart | null;
  readonly from: number;
}

/** A voice of the device takes a text of this many letters and more; cutting there only keeps a fault small. */
const LOCAL_LIMIT = 600;

/** Chromium's remote voices fall silent after about 15 seconds (Chromium issue 679437); this many letters take 12. */
const REMOTE_LIMIT = 160;

/** After this many voices that fail in a row, the fault lies elsewhere. */
const MOST_LOST = 3;

/** Chromium tells its voices a moment after it is first asked. */
const VOICES_MS = 2000;

/**
 * Speaks a plan, sentence by sentence. Pausing stops, and going on begins the sentence again: the one way that every browser
 * and voice survives.
 */
export class Player {
  readonly #state = signal<PlayerState>('stopped');
  readonly #at = signal(0);
  readonly #word = signal<Span | null>(null);
  readonly #trouble = signal<SpeechTrouble | null>(null);
  readonly #engine: SpeechEngine;
  readonly #choices: PlayerChoices;
  readonly #lost = new Set<string>();
  readonly #watchdog = new Watchdog();
  #plan: readonly Utterance[] = [];
  /** Whether a request is with the engine. */
  #speaking = false;
  /** Voices that failed since one last spoke. */
  #failures = 0;

  constructor(engine: SpeechEngine, choices: PlayerChoices, end: AbortSignal) {
    this.#engine = engine;
    this.#choices = choices;
    engine.onVoices(() => this.#voicesCame(), end);
    end.addEventListener('abort', () => this.stop());
  }

  /** What the voice is doing. */
  get state(): ReadonlySignal<PlayerState> {
    return this.#state;
  }
  /** Which utterance of the plan is spoken, or would be. */
  get at(): ReadonlySignal<number> {
    return this.#at;
  }
  /** The word being spoken, in the text of the utterance's block; null where the voice does not tell. */
  get word(): ReadonlySignal<Span | null> {
    return this.#word;
  }
  /** Why nothing is heard; null where nothing is wrong. */
  get trouble(): ReadonlySignal<SpeechTrouble | null> {
    return this.#trouble;
  }

  /** Takes a plan, and the place in it to speak from. What is being spoken begins anew there. */
  load(plan: readonly Utterance[], at: number): void {
    this.#plan = plan;
    this.goTo(at);
  }

  /** Speaks from the present sentence; after the last one from the first. */
  play(): void {
    this.#forgive();
    this.#trouble.value = null;
    if (this.#state.value === 'finished') this.#at.value = 0;
    this.#state.value = 'playing';
    if (this.#engine.voices().length > 0) this.#speak();
    else this.#watchdog.watch(VOICES_MS, () => this.#fail('none'));
  }

  /** Falls silent; going on begins the present sentence again. */
  pause(): void {
    this.#silence();
    if (this.#state.value === 'playing') this.#state.value = 'paused';
  }

  /** Falls silent and is done. */
  stop(): void {
    this.#silence();
    this.#state.value = 'stopped';
  }

  /** Goes to an utterance; speaks it when speaking. Outside of the plan it goes to the first or last. */
  goTo(at: number): void {
    this.#silence();
    this.#at.value = Math.max(0, Math.min(at, this.#plan.length - 1));
    if (this.#state.value === 'finished') this.#state.value = 'paused';
    if (this.#state.value === 'playing') this.#speak();
  }

  /** Goes to the next sentence, or to the one before. */
  sentence(by: 1 | -1): void {
    this.goTo(this.#at.value + by);
  }

  /** Goes to the next block, or to the start of this one and, from there, of the one before. */
  paragraph(by: 1 | -1): void {
    const here = this.#plan[this.#at.value]?.block ?? 0;
    const first = this.#plan.findIndex(({ block }) => block === here);
    const before = this.#at.value > first ? here : this.#plan[first - 1]?.block;
    const there = this.#plan.findIndex(({ block }) => (by === 1 ? block > here : block === before));
    if (there >= 0) this.goTo(there);
  }

  /** Begins the sentence again, as with another speed or voice. */
  renew(): void {
    this.#forgive();
    this.goTo(this.#at.value);
  }

  #forgive(): void {
    this.#lost.clear();
    this.#failures = 0;
  }

  #silence(): void {
    this.#watchdog.rest();
    this.#engine.cancel();
    this.#speaking = false;
    this.#word.value = null;
  }

  #voicesCame(): void {
    if (this.#engine.voices().length === 0) return;
    if (this.#trouble.value === 'none') this.#trouble.value = null;
    // A request that waits for voices is the only thing watched while nothing is spoken.
    if (this.#state.value === 'playing' && !this.#speaking) this.#speak();
  }

  #speak(): void {
    const utterance = this.#plan[this.#at.value];
    if (utterance) this.#run(this.#steps(utterance), 0);
    else this.#finish();
  }

  /** The requests for an utterance. */
  #steps({ before, after, parts }: Utterance): Step[] {
    const cue = (each: Cue | null): Step[] => (each ? [{ ...this.#choices.cue(each), part: null, from: 0 }] : []);
    return [...cue(before), ...parts.flatMap((part) => this.#cut(part)), ...cue(after)];
  }

  #cut(part: SpokenPart): Step[] {
    const lang = this.#speakable(part.lang || this.#choices.lang);
    const voice = this.#voiceFor(lang);
    const limit = typeof voice === 'object' && voice.remote ? REMOTE_LIMIT : LOCAL_LIMIT;
    return cutText(part.text, lang, limit).map(({ start, end }) => ({
      text: part.text.slice(start, end),
      lang,
      part,
      from: start,
    }));
  }

  /** A language that a voice speaks: the part's own, else the article's. */
  #speakable(lang: string): string {
    return typeof this.#voiceFor(lang) === 'object' ? lang : this.#choices.lang;
  }

  #voiceFor(lang: string): Voice | NoVoice {
    const voices = this.#engine.voices().filter(({ id }) => !this.#lost.has(id));
    return pickVoice(voices, lang, this.#choices.voice(lang));
  }

  #run(steps: readonly Step[], k: number): void {
    const step = steps[k];
    const voice = step && this.#voiceFor(step.lang);
    if (!step || !voice) this.#next();
    else if (typeof voice !== 'string') this.#say(step, voice, steps, k);
    // A cue may fall silent where no voice speaks the language of the interface; the article may not.
    else if (step.part) this.#fail(this.#lost.size > 0 ? 'lost' : voice);
    else this.#run(steps, k + 1);
  }

  #say(step: Step, voice: Voice, steps: readonly Step[], k: number): void {
    const next = () => this.#run(steps, k + 1);
    const lose = () => this.#lose(voice, () => this.#run(steps, k));
    this.#speaking = true;
    this.#word.value = null;
    this.#watchdog.awaitStart(lose);
    const length = step.text.length;
    this.#engine.speak(
      { text: step.text, voice, rate: this.#choices.rate() },
      {
        start: () => this.#watchdog.awaitEnd(length, this.#choices.rate(), next),
        boundary: (at) => {
          this.#watchdog.awaitEnd(length, this.#choices.rate(), next);
          this.#word.value = wordShown(step, at);
        },
        end: () => {
          this.#failures = 0;
          next();
        },
        error: (reason) => this.#interrupt(reason, lose),
      },
    );
  }

  #interrupt(reason: SpeechError, lose: () => void): void {
    if (reason === 'voice') lose();
    else if (reason === 'blocked') this.#fail('blocked');
    else this.pause();
  }

  #lose({ id }: Voice, again: () => void): void {
    this.#silence();
    this.#lost.add(id);
    this.#failures += 1;
    if (this.#failures >= MOST_LOST) this.#fail('lost');
    else again();
  }

  #next(): void {
    if (this.#at.value + 1 < this.#plan.length) {
      this.#at.value += 1;
      this.#speak();
    } else this.#finish();
  }

  #finish(): void {
    this.#silence();
    this.#state.value = 'finished';
  }

  #fail(trouble: SpeechTrouble): void {
    this.pause();
    this.#trouble.value = trouble;
  }
}

function wordShown({ part, from, lang }: Step, at: number): Span | null {
  const word = part && wordAt(part.text, lang, from + at);
  return word ? shownSpan(part, word) : null;
}
