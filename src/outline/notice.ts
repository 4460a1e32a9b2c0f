import { element } from '../ui/finder/element.ts';

/** A sentence over the page, for eye and ear, that goes by itself. */
export interface Notice {
  readonly element: HTMLElement;
  /** Says a sentence. */
  say(sentence: string): void;
  /** Takes the sentence away. */
  clear(): void;
}

/** Long enough to read a short sentence twice, slowly. ms */
const SHOWN = 7_000;

/** A live region speaks only of changes after it was there; screen readers need a moment to know it. ms */
const SETTLE = 120;

/** Makes a notice. @param onGone called when the sentence has gone. */
export function createNotice(onGone: () => void): Notice {
  const words = element('p', { role: 'status', class: 'notice-words' });
  const box = element('div', { class: 'notice', popover: 'manual' }, words);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => {
    clearTimeout(timer);
    words.textContent = '';
    if (box.matches(':popover-open')) box.hidePopover();
  };
  return {
    element: box,
    clear,
    say(sentence) {
      clear();
      box.showPopover();
      timer = setTimeout(() => {
        words.textContent = sentence;
        timer = setTimeout(() => {
          clear();
          onGone();
        }, SHOWN);
      }, SETTLE);
    },
  };
}
