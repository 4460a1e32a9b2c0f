const NUMBER = /\p{Nd}+/gu;

/**
 * Whether every number of a text stands in another as well. Texts that differ in a year or a sum differ in one short word,
 * and say different things.
 * @param text letters, see {@link letters}; so is the other.
 */
export function holdsNumbers(text: string, within: string): boolean {
  return (text.match(NUMBER) ?? []).every((number) => within.includes(number));
}
