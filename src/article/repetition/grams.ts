/** Length of the pieces that are compared. With 4, one word changed in a sentence of ten costs about a seventh of the pieces. */
const GRAM = 4;

/** The distinct pieces of four letters in a text. */
export function grams(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + GRAM <= text.length; at++) found.add(text.slice(at, at + GRAM));
  return found;
}

/**
 * How many of a text's distinct pieces another text lacks.
 * @param wanted the pieces, see {@link grams}.
 */
function missingGrams(wanted: ReadonlySet<string>, within: string): number {
  const there = grams(within);
  let missing = 0;
  for (const gram of wanted) if (!there.has(gram)) missing++;
  return missing;
}

/** With more pieces than this, looking for each of them by itself takes longer than listing those of the other text. */
const FEW_PIECES = 300;

/** Whether another text lacks at most so many of a text's distinct pieces. Most texts that are asked differ from the start. */
export function lacksAtMost(wanted: ReadonlySet<string>, within: string, most: number): boolean {
  if (wanted.size > FEW_PIECES) return missingGrams(wanted, within) <= most;
  let missing = 0;
  for (const gram of wanted) if (!within.includes(gram) && ++missing > most) return false;
  return true;
}

/** Share of a text's pieces that another text holds too, 0 to 1; 0 for a text shorter than one piece. */
export function sharedGrams(text: string, within: string): number {
  const wanted = grams(text);
  return wanted.size === 0 ? 0 : 1 - missingGrams(wanted, within) / wanted.size;
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
  const chosen: Anchor[] = [];
  let at = -1;
  let hash = 0;
  const windows = Math.max(hashes.length - WINDOW + 1, Math.min(1, hashes.length));
  for (let start = 0; start < windows; start++) {
    const end = Math.min(start + WINDOW, hashes.length);
    const before = at;
    // Only a window that has lost its least hash is looked through again.
    const lost = at < start;
    if (lost) hash = hashes[start] as number;
    for (let index = lost ? start : end - 1; index < end; index++) {
      const next = hashes[index] as number;
      if (next > hash) continue;
      hash = next;
      at = index;
    }
    if (at !== before) chosen.push({ hash, at });
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
