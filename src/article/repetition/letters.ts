import { ofText } from '../remembered.ts';

/**
 * What is left of a text when only its words count: letters, marks and digits, lower case, compatibility forms folded
 * (Unicode NFKC). Case, spaces, hyphens, quotation marks, ellipses and punctuation of every script fall away, so that
 * a copy in capitals or with other quotation marks gives the same letters. No words are looked for: Khmer, Chinese and
 * Thai do not set them apart.
 */
export function letters(text: string): string {
  return ofText('letters', text, readLetters);
}

function readLetters(text: string): string {
  if (LATIN.test(text)) return text.toLowerCase().replace(BETWEEN, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/**
 * Text that plain rules serve as well, since NFKC leaves all its letters as they are: Latin, with typographic punctuation. The
 * Unicode classes take ten times as long, and long to be made ready.
 */
const LATIN =
  /^[\0-\x7f\xa0\xab\xad\xbb\xc0-\xd6\xd8-\xf6\xf8-\u012f\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010-\u2027\u2030-\u205e]*$/;
/** All of it that is neither letter nor digit, in lower case. */
const BETWEEN = /[\0-/:-`{-\x7f\xa0\xab\xad\xbb\u2010-\u205e]+/g;

/** Scripts that write a syllable or a word in one sign need fewer signs to say as much. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much some letters say, in letters of an alphabet: a Han sign counts as three. */
export function weightOf(said: string): number {
  return said.length + 2 * (said.match(DENSE)?.length ?? 0);
}
