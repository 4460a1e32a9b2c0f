import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { VoiceChoices } from '../../platform/voice-choices.ts';
import type { SpeechPolicy } from '../../reading/speech-block.ts';
import { planSpeech, type Utterance } from '../../reading/speech-plan.ts';
import { type Voice, voicesFor } from '../../reading/voices.ts';
import type { Settings } from '../../settings/schema.ts';
import type { Painter } from '../content/painter.ts';
import { isInRoom, scrollInto, type WindowRoom } from '../content/window-room.ts';
import { spokenCue } from './cues.ts';
import type { SpeechEngine } from './engine.ts';
import { Player, type PlayerState, type SpeechTrouble } from './player.ts';
import { readBlocks } from './read-blocks.ts';
import { rangeOf, type SourceBlock } from './source.ts';

/** What reading aloud needs of the view it reads. */
export interface ReadAloudView {
  /** The elements that are read, in order: the title, the text. */
  roots(): readonly HTMLElement[];
  /** BCP 47 language of the article. */
  readonly lang: string;
  readonly settings: ReadonlySignal<Settings>;
  readonly voices: VoiceChoices;
  readonly painter: Painter;
  /** The part of the window that shows text; null while a panel stands in its place. */
  room(): WindowRoom | null;
}

/** Where the voice is. */
export interface SpeechPlace {
  /** Counted from 1. */
  readonly paragraph: number;
  readonly paragraphs: number;
}

function policyOf(settings: Settings): SpeechPolicy {
  return {
    captions: settings.speakCaptions,
    alt: settings.speakAlt,
    links: settings.speakLinks,
    notes: settings.speakNotes,
    code: settings.speakCode,
    tables: settings.speakTables,
  };
}

/** Reads the article aloud, marks what is read and keeps it in view. */
export class ReadAloud {
  readonly #view: ReadAloudView;
  readonly #player: Player;
  readonly #voices: ReadonlySignal<readonly Voice[]>;
  readonly #plan = signal<readonly Utterance[]>([]);
  #blocks: readonly SourceBlock[] = [];
  /** The sentence read last: whoever has scrolled away from it is left in peace. Null after a wish to go somewhere. */
  #followed: Range | null = null;

  constructor(view: ReadAloudView, engine: SpeechEngine, end: AbortSignal) {
    this.#view = view;
    const choices = {
      rate: () => view.settings.peek().speechRate,
      voice: (lang: string) => view.voices.get(lang),
      lang: view.lang,
      cue: spokenCue,
    };
    this.#player = new Player(engine, choices, end);
    const voices = signal(engine.voices());
    engine.onVoices(() => {
      voices.value = engine.voices();
    }, end);
    this.#voices = voices;
    const stops = [this.#followSettings(), effect(() => this.#paint())];
    end.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
  }

  /** What the voice is doing. */
  get state(): ReadonlySignal<PlayerState> {
    return this.#player.state;
  }
  /** Why nothing is heard; null where nothing is wrong. */
  get trouble(): ReadonlySignal<SpeechTrouble | null> {
    return this.#player.trouble;
  }
  /** The device's voices. */
  get voices(): ReadonlySignal<readonly Voice[]> {
    return this.#voices;
  }
  /** BCP 47 language of the article. */
  get lang(): string {
    return this.#view.lang;
  }

  /** Where the voice is among the blocks that are read. */
  readonly place = computed((): SpeechPlace => {
    const plan = this.#plan.value;
    const at = plan[this.#player.at.value]?.block ?? 0;
    const blocks = [...new Set(plan.map(({ block }) => block))];
    return { paragraph: blocks.indexOf(at) + 1, paragraphs: blocks.length };
  });

  /** The sentence being read, in the view; null while nothing is read. */
  readonly sentence = computed((): Range | null => {
    const utterance = this.#plan.value[this.#player.at.value];
    const block = utterance && this.#blocks[utterance.block];
    return block && this.#player.state.value !== 'stopped' ? rangeOf(block, utterance) : null;
  });

  /** The word being read, in the view; null where the voice does not tell. */
  readonly word = computed((): Range | null => {
    const block = this.#blocks[this.#plan.value[this.#player.at.value]?.block ?? -1];
    const word = this.#player.word.value;
    return block && word ? rangeOf(block, word) : null;
  });

  /** What the voice says now, as closely as it tells: the word, else the sentence. Null while it is silent. */
  readonly spoken = computed((): Range | null =>
    this.#player.state.value === 'playing' ? (this.word.value ?? this.sentence.value) : null,
  );

  /** Starts at the first sentence in view. */
  start(): void {
    this.#read();
    const room = this.#view.room();
    const first = this.#plan.value.findIndex((utterance) => room && this.#startsBelow(utterance, room.top));
    this.#player.load(this.#plan.value, Math.max(0, first));
    this.#player.play();
  }

  /** Ends reading aloud. */
  stop(): void {
    this.#player.stop();
  }

  /** Falls silent; going on begins the present sentence again. */
  pause(): void {
    this.#player.pause();
  }

  /** Falls silent, or goes on and brings what is read back into view. */
  playOrPause(): void {
    if (this.#player.state.value === 'playing') this.pause();
    else {
      this.#followed = null;
      this.#player.play();
    }
  }

  /** Goes to the next sentence, or to the one before, and brings it into view. */
  sentenceBy(by: 1 | -1): void {
    this.#followed = null;
    this.#player.sentence(by);
  }

  /** Goes to the next paragraph, or to the start of this one and then of the one before, and brings it into view. */
  paragraphBy(by: 1 | -1): void {
    this.#followed = null;
    this.#player.paragraph(by);
  }

  /** Reads on with another voice for the article's language; null is the best of the device. */
  chooseVoice(id: string | null): void {
    this.#view.voices.set(this.#view.lang, id);
    this.#player.renew();
  }

  /** The voices to choose from: those of the article's language, all where none speaks it. */
  offered(): { readonly voices: readonly Voice[]; readonly chosen: string | null } {
    const able = voicesFor(this.#voices.value, this.#view.lang);
    return { voices: able.length > 0 ? able : this.#voices.value, chosen: this.#view.voices.get(this.#view.lang) };
  }

  /** Reads on from the sentence at a point of the window, in CSS px. False where there is none. */
  goToPoint(x: number, y: number): boolean {
    const at = this.#plan.value.findIndex((utterance) => this.#rects(utterance).some((rect) => holds(rect, x, y)));
    if (at < 0) return false;
    this.#player.goTo(at);
    return true;
  }

  /** Takes the text as it is now, after something was put back or taken out, and reads on in the same sentence. */
  refresh(): void {
    if (this.#player.state.value === 'stopped') return;
    const here = this.sentence.value;
    this.#read();
    const at = this.#plan.value.findIndex((utterance) => startsAtOrBehind(this.#range(utterance), here));
    this.#player.load(this.#plan.value, at);
  }

  #read(): void {
    this.#blocks = readBlocks(this.#view.roots(), this.#view.lang);
    this.#plan.value = planSpeech(this.#blocks, policyOf(this.#view.settings.peek()));
  }

  #range(utterance: Utterance): Range | null {
    const block = this.#blocks[utterance.block];
    return block ? rangeOf(block, utterance) : null;
  }

  #rects(utterance: Utterance): DOMRect[] {
    return [...(this.#range(utterance)?.getClientRects() ?? [])];
  }

  #startsBelow(utterance: Utterance, y: number): boolean {
    const first = this.#rects(utterance)[0];
    return first !== undefined && (first.top + first.bottom) / 2 > y;
  }

  /** Another speed begins the sentence again; another policy makes another plan. */
  #followSettings(): () => void {
    const rate = computed(() => this.#view.settings.value.speechRate);
    const policy = computed(() => JSON.stringify(policyOf(this.#view.settings.value)));
    const [stopRate, stopPolicy] = [
      rate.subscribe(later(() => this.#player.renew())),
      policy.subscribe(later(() => this.refresh())),
    ];
    return () => {
      stopRate();
      stopPolicy();
    };
  }

  #paint(): void {
    const sentence = this.sentence.value;
    const word = this.word.value;
    this.#view.painter.paint('sentence', sentence ? [sentence] : []);
    this.#view.painter.paint('word', word ? [word] : []);
    untracked(() => this.#follow(sentence, word));
  }

  /** Scrolls at once, without motion, when what is read leaves the room; not after the reader has scrolled away from it. */
  #follow(sentence: Range | null, word: Range | null): void {
    const room = sentence && this.#view.room();
    if (!room) return;
    const before = this.#followed;
    this.#followed = sentence;
    if (before?.startContainer.isConnected && !isInRoom(room, before.getBoundingClientRect())) return;
    const whole = sentence.getBoundingClientRect();
    const tooTall = whole.bottom - whole.top > room.bottom - room.top;
    const target = tooTall && word ? word.getBoundingClientRect() : whole;
    if (target.height > 0) scrollBy({ top: scrollInto(room, target), behavior: 'instant' });
  }
}

/** Leaves out the first call, which only tells how things are. */
function later(then: () => void): () => void {
  let first = true;
  return () => {
    if (!first) untracked(then);
    first = false;
  };
}

function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function startsAtOrBehind(range: Range | null, place: Range | null): boolean {
  if (!range || !place?.startContainer.isConnected) return place === null;
  return range.compareBoundaryPoints(Range.START_TO_START, place) >= 0;
}
