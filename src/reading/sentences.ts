/** A stretch of a text: `start` to `end` in UTF-16 units, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Short forms whose full stop ends no sentence. Case matters: "col" and "hon" are words. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof St Ste Mt Gen Sen Rep Gov Pres Capt Cpt Lt Col Sgt Cpl Maj Adm Rev Hon Fr Br Sr Jr Messrs Mme Mlle ' +
    'Sra Srta Dra Ud Uds Hr Frau eds cf vs approx ca bzw vgl'
  ).split(' '),
);

/** Those whose full stop ends no sentence when a number follows: "See No. 5", but "The answer was No." */
const NUMBERED: ReadonlySet<string> = new Set('No Nos Nr Bd Abs Art Abb Fig Figs Vol Vols pp p'.split(' '));

const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter, kept: making one costs more than using it. A tag that is no language falls back to the root rules. */
function segmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = makeSegmenter(lang, granularity);
  segmenters.set(key, made);
  return made;
}

function makeSegmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'und', { granularity });
  } catch {
    return new Intl.Segmenter('und', { granularity });
  }
}

/** Whether a voice has anything to say in a text: a letter, a number, or a picture sign. */
export function isSpeakable(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

/** Whether a full stop between two texts belongs to a short form or an initial ("Dr.", "J."). */
function endsInShortForm(text: string, after: string): boolean {
  const word = /(?:^|[^\p{L}\p{N}])(\p{L}+)\.\s*$/u.exec(text)?.[1];
  if (word === undefined) return false;
  const isInitial = /^\p{L}$/u.test(word);
  return isInitial || SHORT_FORMS.has(word) || (NUMBERED.has(word) && /^\s*\p{N}/u.test(after));
}

/** Whether two neighbours that the segmenter parted are one sentence. */
function belongTogether(before: string, after: string): boolean {
  if (/[\n\u2028\u2029]\s*$/u.test(before)) return false;
  // A line of dashes or a lone closing mark is no sentence of its own; `"Why?" he asked.` is one.
  if (!isSpeakable(before) || !isSpeakable(after)) return true;
  return /^\s*\p{Ll}/u.test(after) || endsInShortForm(before, after);
}

/**
 * The sentences of a text, by the rules of its language (Unicode Standard Annex 29), with the parts joined again that a short
 * form, an initial or quoted speech had parted. A line feed always ends a sentence.
 * @param lang BCP 47 language; an empty or broken one gives the rules common to all.
 * @returns spans in order, without the white space around them. Together they hold every other character exactly once.
 */
export function splitSentences(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let end = 0;
  const close = () => {
    const span = trim(text, start, end);
    if (span) spans.push(span);
  };
  for (const { segment, index } of segmenter(lang, 'sentence').segment(text)) {
    if (index > start && !belongTogether(text.slice(start, index), segment)) {
      close();
      start = index;
    }
    end = index + segment.length;
  }
  close();
  return spans;
}

function trim(text: string, start: number, end: number): Span | null {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = start + part.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/**
 * The words of a text, by dictionary where the script writes none apart (Chinese, Khmer, Thai).
 * @returns spans in order; what stands between words is in none.
 */
export function splitWords(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index, isWordLike } of segmenter(lang, 'word').segment(text)) {
    if (isWordLike) spans.push({ start: index, end: index + segment.length });
  }
  return spans;
}

/** The word at a place in a text, or the next one; null behind the last. */
export function wordAt(text: string, lang: string, at: number): Span | null {
  // A word begins at the last white space before it at the latest, so a short stretch is enough to look at.
  const from = Math.max(0, text.slice(0, at).search(/\S*$/u));
  const stretch = text.slice(from, at + WORD_REACH);
  const word = splitWords(stretch, lang).find(({ end }) => from + end > at);
  return word ? { start: from + word.start, end: from + word.end } : null;
}

/** Longer than any word with the marks before it. */
const WORD_REACH = 120;
