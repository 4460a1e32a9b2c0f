/** A part of a text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Punctuation alone: dots of an ellipsis, a closing quotation mark, a dash between two stars. */
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

function segmenter(lang: string | null, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity });
  } catch {
    // The page's language tag is none.
    return new Intl.Segmenter(undefined, { granularity });
  }
}

/**
 * The sentences of a text in order (Unicode Standard Annex 29), without the white space around them. What holds no letter and no
 * digit is no sentence; it belongs to the one before it.
 * @param lang BCP 47 language, null when unknown.
 */
export function sentenceSpans(text: string, lang: string | null): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter(lang, 'sentence').segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end <= start) continue;
    const last = spans.at(-1);
    if (!WORDLESS.test(segment)) spans.push({ start, end });
    else if (last) spans[spans.length - 1] = { start: last.start, end };
  }
  return spans;
}

/** The word at a place in a text, for voices that tell only where a word begins. */
export function wordAt(text: string, at: number, lang: string | null): Span {
  const found = segmenter(lang, 'word').segment(text).containing(at);
  return found
    ? { start: found.index, end: found.index + found.segment.length }
    : { start: text.length, end: text.length };
}
