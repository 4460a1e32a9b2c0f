import { ofText } from '../remembered.ts';
import { type Anchor, anchors, grams, lacksAtMost } from './grams.ts';
import { letters, weightOf } from './letters.ts';
import { holdsNumbers } from './numbers.ts';

/** A copy counts as near when this share of its pieces stands in its source. Cut and reworded quotes of real pages lie above .83. */
const NEAR = 0.8;
/** One word of five letters exchanged costs eight pieces: in a short sentence that is more than the share above allows. */
const ONE_WORD = 8;
/** With fewer different pieces, as 32 letters have, one exchanged word may be all that a text says. */
const FEWEST_NEAR = 29;
/** Shorter texts are compared whole only: six words or fourteen Han signs say too little to be told from chance. */
const SHORTEST = 24;
/** Fewer letters in a row need not share an anchor. Only scripts of dense signs say enough in so few to be asked for them. */
const SURE_STRETCH = 15;
/** With so many letters looked through for such texts a page is hostile, and anchors alone must do. */
const MOST_READ = 20_000_000;
/** Places remembered for one anchor. Text that stands in more places finds its source in these as well as in all. */
const MOST_PLACES = 24;

/** So many questions are answered by looking all texts through for each. */
const FEW_QUESTIONS = 4;

/** A block of text that says what a copy repeats. */
export interface Source<Owner> {
  readonly owner: Owner;
  readonly text: string;
}

interface Place {
  readonly block: number;
  readonly at: number;
}

/** Finds where a text has been said already. Building it and each question take time in proportion to the text. */
export class Said<Owner> {
  private readonly said: string[];
  /** Made when needed: many questions are answered by equal texts alone. */
  private places: Map<number, Place[]> | null = null;
  private asked = 0;
  private readonly whole = new Map<string, number>();
  /** Letters looked through without anchors so far. */
  private read = 0;

  constructor(private readonly sources: readonly Source<Owner>[]) {
    this.said = sources.map(({ text }) => letters(text));
    for (const [block, text] of this.said.entries()) {
      if (!this.whole.has(text)) this.whole.set(text, block);
    }
  }

  /** Where some anchors stand. An index of all anchors pays only when many questions are asked. */
  private placesOf(wanted: readonly Anchor[]): ReadonlyMap<number, readonly Place[]> {
    if (this.places) return this.places;
    if (++this.asked <= FEW_QUESTIONS) return placesByAnchor(this.said, new Set(wanted.map(({ hash }) => hash)));
    this.places = placesByAnchor(this.said, null);
    return this.places;
  }

  /** The block that says all of a text or nearly so, or null. Texts too short to compare must be equal to a block. */
  find(text: string): Source<Owner> | null {
    const wanted = letters(text);
    if (wanted === '') return null;
    const equal = this.whole.get(wanted);
    if (equal !== undefined) return this.sources[equal] ?? null;
    return weightOf(wanted) < SHORTEST ? null : this.containing(wanted);
  }

  /** The block in which a text stands word for word, or null; like `find`, but no near copy will do. */
  holding(text: string): Source<Owner> | null {
    const found = this.find(text);
    return found && letters(found.text).includes(letters(text)) ? found : null;
  }

  /** The block that holds all of several parts of a text, as a cut quotation leaves them, or null. */
  findParts(parts: readonly string[]): Source<Owner> | null {
    const [longest] = [...parts].sort((a, b) => b.length - a.length);
    const source = longest === undefined ? null : this.find(longest);
    if (!source) return null;
    const said = letters(source.text);
    return parts.every((part) => said.includes(letters(part))) ? source : null;
  }

  private containing(wanted: string): Source<Owner> | null {
    if (wanted.length < SURE_STRETCH) {
      const block = this.read > MOST_READ ? -1 : this.said.findIndex((text) => this.holds(text, wanted));
      if (block >= 0) return this.sources[block] ?? null;
    }
    const tried = new Set<string>();
    let pieces: Pieces | null = null;
    let near: number | null = null;
    const own = anchors(wanted);
    const places = this.placesOf(own);
    for (const anchor of own) {
      for (const place of places.get(anchor.hash) ?? []) {
        const key = `${place.block}:${Math.round((place.at - anchor.at) / 32)}`;
        if (tried.has(key)) continue;
        tried.add(key);
        const window = this.window(place, anchor, wanted.length);
        if (window.includes(wanted)) return this.sources[place.block] ?? null;
        if (near !== null) continue;
        pieces ??= new Pieces(wanted);
        if (pieces.areNear(window)) near = place.block;
      }
    }
    return near === null ? null : (this.sources[near] ?? null);
  }

  private holds(text: string, wanted: string): boolean {
    this.read += text.length;
    return text.includes(wanted);
  }

  /** The stretch around a common anchor where the whole text would stand, with some room for added words. */
  private window(place: Place, anchor: Anchor, length: number): string {
    const room = Math.ceil(length * 0.3) + 8;
    const start = Math.max(0, place.at - anchor.at - room);
    return (this.said[place.block] ?? '').slice(start, start + length + 2 * room);
  }
}

/** @param only the anchors that are asked for; null for all. */
function placesByAnchor(said: readonly string[], only: ReadonlySet<number> | null): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  for (const [block, text] of said.entries()) {
    for (const { hash, at } of ofText('anchors', text, anchors)) {
      if (only && !only.has(hash)) continue;
      const there = places.get(hash);
      if (!there) places.set(hash, [{ block, at }]);
      else if (there.length < MOST_PLACES) there.push({ block, at });
    }
  }
  return places;
}

/** The pieces of a text that is looked for in several places. */
class Pieces {
  private readonly wanted: ReadonlySet<string>;
  private readonly allowed: number;

  constructor(private readonly text: string) {
    this.wanted = grams(text);
    const { size } = this.wanted;
    this.allowed = Math.max(size * (1 - NEAR), size >= FEWEST_NEAR ? ONE_WORD : 0);
  }

  /** Whether nearly all of them stand in a stretch of text, and all numbers. */
  areNear(window: string): boolean {
    return lacksAtMost(this.wanted, window, this.allowed) && holdsNumbers(this.text, window);
  }
}
