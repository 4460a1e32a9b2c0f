/** One thing that a screen reader says: `heading 1`, `link`, `image`, `text`, and its words. */
export interface Utterance {
  readonly role: string;
  readonly text: string;
}

/** Letters and digits alone, in lower case: what is left when marks, spaces and invisible characters are not heard. */
function heard(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** How often a sentence is said. */
export function timesSaid(said: readonly Utterance[], sentence: string): number {
  const whole = said.map(({ text }) => heard(text)).join('|');
  return whole.split(heard(sentence)).length - 1;
}
