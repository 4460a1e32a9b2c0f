import { wordAt } from '../../reading/sentences.ts';
import type { Spoken } from './player.ts';

/** Names under which the style sheet finds the sentence and the word. */
const SENTENCE = 'legible-sentence';
const WORD = 'legible-word';

function paint(name: string, range: Range | null): void {
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

/** Marks the sentence and the word that are being said, without touching the text (CSS Custom Highlight API). */
export function paintSpoken(spoken: Spoken | null): void {
  paint(SENTENCE, spoken?.line.range() ?? null);
  paint(WORD, spoken && wordRange(spoken));
}

function wordRange({ line, word }: Spoken): Range | null {
  if (word === null) return null;
  const { start, end } = wordAt(line.text, word, line.lang);
  return line.range(start, end);
}

/**
 * Scrolls to what is being said when it is out of view: to the upper quarter, so that the next lines are in view too. A sentence
 * that is taller than the window is followed by its words.
 */
export function followSpoken(spoken: Spoken, top: number, bottom: number): void {
  const sentence = (spoken.line.range() ?? spoken.line.block).getBoundingClientRect();
  const tall = sentence.height > bottom - top;
  const rect = (tall && wordRange(spoken)?.getBoundingClientRect()) || sentence;
  if (rect.top >= top && (rect.bottom <= bottom || rect.height > bottom - top)) return;
  const room = Math.max(0, bottom - top - rect.height);
  window.scrollBy({ top: rect.top - top - room / 4, behavior: 'instant' });
}
