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

/** The anchors of a text, the same for equal stretches wherever they stand. Takes time in proportion to its length. */
export function anchors(text: string): Anchor[] {
  const hashes = stretchHashes(text);
  const at = (index: number) => hashes[index] as number;
  const chosen: Anchor[] = [];
  let least = 0;
  let last = -1;
  const windows = Math.max(hashes.length - WINDOW + 1, Math.min(1, hashes.length));
  for (let start = 0; start < windows; start++) {
    const end = Math.min(start + WINDOW, hashes.length);
    // Only a window that has lost its least hash is looked through again.
    const from = start === 0 || least < start ? start : end - 1;
    if (from === start) least = start;
    for (let index = from; index < end; index++) if (at(index) <= at(least)) least = index;
    if (least !== last) chosen.push({ hash: at(least), at: least });
    last = least;
  }
  return chosen;
}

const BASE = 0x01000193;
const LEAVING = Array.from({ length: ANCHOR }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** A 32-bit hash of every stretch of an anchor's length, each from the one before it (Karp and Rabin 1987). */
function stretchHashes(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - ANCHOR + 1));
  let value = 0;
  for (let end = 0; end < text.length; end++) {
    value = (Math.imul(value, BASE) + text.charCodeAt(end)) | 0;
    if (end >= ANCHOR) value = (value - Math.imul(text.charCodeAt(end - ANCHOR), LEAVING)) | 0;
    // Spread, so that the least hash does not always fall on the same letters.
    if (end >= ANCHOR - 1) hashes[end - ANCHOR + 1] = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  }
  return hashes;
}
