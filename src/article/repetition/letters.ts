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
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Text that the plain rules serve as well: the Unicode classes take ten times as long. */
const ASCII = /^[\0-\x7f]*$/;

/** Scripts that write a syllable or a word in one sign need fewer signs to say as much. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much some letters say, in letters of an alphabet: a Han sign counts as three. */
export function weightOf(said: string): number {
  return said.length + 2 * (said.match(DENSE)?.length ?? 0);
}
