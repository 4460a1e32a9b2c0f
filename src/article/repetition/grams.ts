/** Length of the pieces that are compared. With 4, one word changed in a sentence of ten costs about a seventh of the pieces. */
const GRAM = 4;

/** The distinct pieces of four letters in a text. */
function grams(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + GRAM <= text.length; at++) found.add(text.slice(at, at + GRAM));
  return found;
}

/**
 * How much of a text another text holds, by pieces.
 * @returns the number of distinct pieces, and of those that the other text lacks.
 */
export function compareGrams(text: string, within: string): { readonly pieces: number; readonly missing: number } {
  const wanted = grams(text);
  const there = grams(within);
  let missing = 0;
  for (const gram of wanted) if (!there.has(gram)) missing++;
  return { pieces: wanted.size, missing };
}

/** Share of a text's pieces that another text holds too, 0 to 1; 0 for a text shorter than one piece. */
export function sharedGrams(text: string, within: string): number {
  const { pieces, missing } = compareGrams(text, within);
  return pieces === 0 ? 0 : 1 - missing / pieces;
}

/** Length of an anchor: letters that must stand in a row for two texts to be compared at all. */
const ANCHOR = 8;
/** An anchor is chosen in every window of this many; equal stretches of 15 letters always share one (winnowing, Schleimer et al. 2003). */
const WINDOW = 8;

/** A stretch of letters chosen to find a text again. */
export interface Anchor {
  readonly hash: number;
  readonly at: number;
}

/** The anchors of a text, the same for equal stretches wherever they stand. */
export function anchors(text: string): Anchor[] {
  const hashes = new Uint32Array(Math.max(0, text.length - ANCHOR + 1));
  for (let at = 0; at < hashes.length; at++) hashes[at] = hash(text, at);
  const chosen: Anchor[] = [];
  let last = -1;
  for (let start = 0; start < hashes.length && (start === 0 || start + WINDOW <= hashes.length); start++) {
    let least = start;
    for (let at = start; at < Math.min(start + WINDOW, hashes.length); at++) {
      if ((hashes[at] as number) <= (hashes[least] as number)) least = at;
    }
    if (least !== last) chosen.push({ hash: hashes[least] as number, at: least });
    last = least;
  }
  return chosen;
}

/** 32-bit FNV-1a over the anchor's UTF-16 units. */
function hash(text: string, at: number): number {
  let value = 0x811c9dc5;
  for (let i = at; i < at + ANCHOR; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
