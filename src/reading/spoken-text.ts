import { isSpeakable, type Span, splitWords } from './sentences.ts';
import type { Run, SpeechPolicy } from './speech-block.ts';

/** A stretch of spoken text and the stretch of the block's text that it says. */
interface Piece {
  /** Where it begins in the spoken text. */
  readonly at: number;
  /** Its length there. */
  readonly length: number;
  readonly shown: Span;
}

/** Words spoken in one language. */
export interface SpokenPart {
  readonly text: string;
  /** BCP 47, empty when unknown. */
  readonly lang: string;
  readonly pieces: readonly Piece[];
}

/** Web addresses, which nobody wants to hear letter by letter, and soft hyphens, at which voices part a word. */
const RESPOKEN = /\b(?:https?:\/\/|www\.)[^\s<>"']+|\u00ad/giu;

function host(address: string): string {
  return address
    .replace('\u00ad', '')
    .replace(/^https?:\/\//iu, '')
    .replace(/[/?#:].*$/su, '')
    .replace(/^www\./iu, '');
}

function isSkipped({ role }: Run, { notes, alt }: Pick<SpeechPolicy, 'notes' | 'alt'>): boolean {
  return (role === 'note' && !notes) || (role === 'alt' && !alt);
}

/** A stretch of a run as it is said: addresses by their host alone, soft hyphens not at all, all else as it stands. */
function sayStretch(text: string, start: number): { said: string; shown: Span }[] {
  const found: { said: string; shown: Span }[] = [];
  let at = 0;
  const add = (said: string, to: number) => {
    if (to > at) found.push({ said, shown: { start: start + at, end: start + to } });
    at = to;
  };
  for (const { 0: address, index } of text.matchAll(RESPOKEN)) {
    add(text.slice(at, index), index);
    add(host(address), index + address.length);
  }
  add(text.slice(at), text.length);
  return found;
}

interface OpenPart {
  text: string;
  readonly lang: string;
  readonly pieces: Piece[];
}

/**
 * What is said of a stretch of a block, part by part as the language changes.
 * @returns no parts when nothing in it can be said.
 */
export function spokenParts(
  runs: readonly Run[],
  { start, end }: Span,
  policy: Pick<SpeechPolicy, 'notes' | 'alt'>,
): SpokenPart[] {
  const parts: OpenPart[] = [];
  let offset = 0;
  for (const run of runs) {
    const from = offset;
    offset += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    if (text === '' || isSkipped(run, policy)) continue;
    const part = openPart(parts, run.lang, text);
    for (const { said, shown } of sayStretch(text, Math.max(from, start))) {
      part.pieces.push({ at: part.text.length, length: said.length, shown });
      part.text += said;
    }
  }
  return parts.filter(({ text }) => isSpeakable(text));
}

/** The part that takes a text: the last one, unless the language changes with words that can be said. */
function openPart(parts: OpenPart[], lang: string, text: string): OpenPart {
  const last = parts.at(-1);
  if (last && (last.lang === lang || !isSpeakable(text))) return last;
  const part: OpenPart = { text: '', lang, pieces: [] };
  parts.push(part);
  return part;
}

/** The stretch of the block's text that a stretch of the spoken text says; null for one that says nothing shown. */
export function shownSpan({ pieces }: SpokenPart, { start, end }: Span): Span | null {
  const said = pieces.filter(({ at, length }) => at < end && at + length > start);
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last) return null;
  return { start: exact(first, start, first.shown.start), end: exact(last, end, last.shown.end) };
}

/** A place in a piece: letter for letter where it is said as it stands, else its edge. */
function exact({ at, length, shown }: Piece, place: number, edge: number): number {
  if (shown.end - shown.start !== length) return edge;
  return Math.min(shown.end, Math.max(shown.start, shown.start + place - at));
}

/** One sign of Chinese, Japanese or Korean takes about as long to say as three Latin letters. */
function weight(text: string): number {
  return text.length + 2 * (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0);
}

/** Behind these a speaker may take breath. */
const BREATH = /[,;:–—،؛、，；：។៖]["'”’»)\]]*\s*$/u;

/**
 * Cuts a text into stretches that an engine speaks in one go: behind a comma or the like where there is one in the second half,
 * else between words. A single word stays whole, however long.
 * @param limit the most Latin letters, or a third as many signs of Chinese, Japanese or Korean, for one stretch.
 * @returns spans in order that together hold the whole text.
 */
export function cutText(text: string, lang: string, limit: number): Span[] {
  if (weight(text) <= limit) return [{ start: 0, end: text.length }];
  const starts = splitWords(text, lang)
    .map(({ start }) => start)
    .slice(1);
  const cuts: Span[] = [];
  let from = 0;
  while (weight(text.slice(from)) > limit) {
    const fits = starts.filter((at) => at > from && weight(text.slice(from, at)) <= limit);
    const breaths = fits.filter((at) => at - from > limit / 6 && BREATH.test(text.slice(from, at)));
    const next = breaths.at(-1) ?? fits.at(-1) ?? starts.find((at) => at > from);
    if (next === undefined) break;
    cuts.push({ start: from, end: next });
    from = next;
  }
  return [...cuts, { start: from, end: text.length }];
}
