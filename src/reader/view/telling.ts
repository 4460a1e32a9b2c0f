import { type Signal, signal } from '@preact/signals';
import { type Answer, createAnswer } from '../place/answer.ts';

/** What a view tells its reader, to the ear and to the eye. */
export interface Telling {
  /** What assistive technology is told next. */
  readonly status: Signal<string>;
  /** The answer to "Where am I" on the screen, beside what is told. */
  readonly answer: Answer;
}

/** So many ms a live region stays empty before it says the same again. */
const SILENCE = 60;

/** Shows and tells a sentence. */
export function tell({ status, answer }: Telling, sentence: string): void {
  answer.show(sentence);
  status.value = sentence;
}

/** Shows and tells a sentence that may be the one told last: the same words twice are a change only with a silence between. */
export function tellAgain({ status, answer }: Telling, sentence: string): void {
  answer.show(sentence);
  status.value = '';
  setTimeout(() => {
    status.value = sentence;
  }, SILENCE);
}

/** A view that has told nothing yet. */
export function createTelling(view: Window): Telling {
  return { status: signal(''), answer: createAnswer(view) };
}
