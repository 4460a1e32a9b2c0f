import { letters } from '../../../src/article/repetition/letters.ts';
import type { LeftOut, Told } from './in-page.ts';

/** Fewer letters than this stand in some word of every text. */
const SHORTEST_CUT = 4;
/** Fewer letters than this stand somewhere around every article, in its navigation or its footer. */
const SHORTEST_AROUND = 12;

/** Answers for sentences that were expected: whether an article says them, or left them out for a reason it has on record. */
export class Answer {
  private readonly said: string;
  private readonly taken: readonly LeftOut[];
  private readonly around: readonly LeftOut[];

  constructor({ said, taken, around }: Told) {
    this.said = letters(said.join(' '));
    // The largest first, so that a word that was left out elsewhere does not cut up a whole line that was.
    const inLetters = (all: readonly LeftOut[]) =>
      all.map(({ why, text }) => ({ why, text: letters(text) })).sort((a, b) => b.text.length - a.text.length);
    this.taken = inLetters(taken);
    this.around = inLetters(around);
  }

  says(sentence: string): boolean {
    return this.said.includes(letters(sentence));
  }

  /**
   * Why a sentence is not said as a whole: it stands in something that was left out, or everything of it is said but for what
   * was left out in the middle of it.
   * @returns the reasons, or null when part of it is neither said nor on record.
   */
  why(sentence: string): readonly string[] | null {
    const whole = this.holding(letters(sentence));
    if (whole) return [whole];
    const reasons = new Set<string>();
    let rest = [letters(sentence)];
    for (const { why, text } of [...this.taken, ...this.around]) {
      if (text.length < SHORTEST_CUT) continue;
      rest = rest.flatMap((piece) => {
        if (this.said.includes(piece) || !piece.includes(text)) return [piece];
        reasons.add(why);
        return piece.split(text);
      });
    }
    for (const piece of rest) {
      if (this.said.includes(piece)) continue;
      const why = this.holding(piece);
      if (!why) return null;
      reasons.add(why);
    }
    return [...reasons];
  }

  /** The record of what was left out that holds some words: the very words first, then what the article itself gave up. */
  private holding(words: string): string | null {
    const all = [...this.taken, ...this.around];
    const found =
      all.find(({ text }) => text === words) ??
      this.taken.find(({ text }) => text.includes(words)) ??
      (words.length < SHORTEST_AROUND ? undefined : this.around.find(({ text }) => text.includes(words)));
    return found?.why ?? null;
  }
}
