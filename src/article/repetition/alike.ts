import { sharedGrams } from './grams.ts';
import { letters, weightOf } from './letters.ts';
import { holdsNumbers } from './numbers.ts';

/** How much one text may add to the other and still say the same: a credit at the end of a caption is 6 to 8 % of it. */
const NEAR = 0.8;
const SHORTEST = 12;

/** Whether a text says nothing that another does not say: it is contained in it, or nearly so. */
export function saysNoMore(text: string, other: string): boolean {
  const [a, b] = [letters(text), letters(other)];
  if (a === '' || a === b) return a !== '';
  if (weightOf(a) < SHORTEST) return false;
  return b.includes(a) || (b.length < a.length * 4 && sharedGrams(a, b) >= NEAR && holdsNumbers(a, b));
}

/** Whether two texts say the same, but for a few letters or a credit. */
export function alike(text: string, other: string): boolean {
  return saysNoMore(text, other) && (saysNoMore(other, text) || letters(text).length >= letters(other).length * 0.6);
}
