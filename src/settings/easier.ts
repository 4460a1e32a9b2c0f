import { stepSize } from '../reading/text-size.ts';
import type { Look } from './look.ts';

/** What someone found easier to read: the text as it was, the other one, or neither. */
export type Easier = 'as-is' | 'other' | 'same';

/** The questions, each as the look that it sets beside the present one. None asks for a width: samples may stand in a panel. */
const QUESTIONS: readonly ((look: Look) => Partial<Look>)[] = [
  ({ textSize }) => ({ textSize: stepSize(stepSize(textSize, 1), 1) }),
  // Asked again of the size that won: whoever needs much larger letters gets there in two steps.
  ({ textSize }) => ({ textSize: stepSize(stepSize(textSize, 1), 1) }),
  ({ lineHeight }) => ({ lineHeight: lineHeight < 1.9 ? 2 : 1.6 }),
  ({ letterSpace }) => ({ letterSpace: letterSpace < 0.05 ? 0.08 : 0 }),
  ({ weight }) => ({ weight: weight < 600 ? 600 : 400 }),
  ({ mode }) => ({ mode: mode === 'sepia' ? 'light' : 'sepia' }),
  ({ mode }) => ({ mode: mode === 'dark' ? 'light' : 'dark' }),
];

/** How many pairs are shown at most. */
export const PAIRS_SHOWN = QUESTIONS.length;

/** A pair of looks to compare. */
export interface Pair {
  readonly asIs: Look;
  readonly other: Look;
  /** Whether the other one stands first. It changes from pair to pair, so that habit does not choose. */
  readonly otherFirst: boolean;
}

/** The look that the answers so far lead to, from the one at the start, and the next pair; null after the last one. */
export function easierLook(
  start: Look,
  answers: readonly Easier[],
): { readonly look: Look; readonly pair: Pair | null } {
  let look = start;
  for (const [at, answer] of answers.entries()) {
    if (answer === 'other') look = { ...look, ...QUESTIONS[at]?.(look) };
  }
  const question = QUESTIONS[answers.length];
  const pair = question && { asIs: look, other: { ...look, ...question(look) }, otherFirst: answers.length % 2 === 1 };
  return { look, pair: pair ?? null };
}
