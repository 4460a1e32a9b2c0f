import type { TextSize } from '../../reading/text-size.ts';

/** Marks what is the last to be shown among its siblings; see `article.css`. */
const CUT = 'data-cut';

/** The first frame gets so many windows of text: more than it can show, however wide the letters and short the lines. */
const WINDOWS = 3;
/** Lines hold no more signs than this, and are at least so high and signs so wide, as parts of the text size. */
const LONGEST_LINE = 90;
const LINE = 1.2;
const SIGN = 0.4;

/**
 * What follows comes in steps of so many signs, so that none of them keeps a key waiting: `npm run bench` prints the longest task
 * after the frame. Each is twice as long as the one before, up to the longest: a text of ten megabytes must come to its end, too.
 */
const FIRST_STEP = 30_000;
const LONGEST_STEP = 240_000;

/** At least so many signs as a window can show of a text of a size in CSS px. */
function signsIn({ innerWidth, innerHeight }: Window, size: TextSize): number {
  return Math.ceil(innerHeight / (LINE * size)) * Math.min(LONGEST_LINE, Math.ceil(innerWidth / (SIGN * size)));
}

/** A text whose far end is not laid out yet. */
export interface HeldBack {
  /** Lets a step more of it in. @returns whether all of it is there. */
  more(): boolean;
  /** Lets all of it in. */
  all(): void;
}

/**
 * Holds back what stands far below the first window of a text: a first frame that shows a few hundred words need not wait until
 * a whole book is laid out.
 * @param body the text, all of it; blocks behind the cut are not shown until they are let in.
 */
export function holdBack(body: HTMLElement, view: Window, size: TextSize): HeldBack {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let step = FIRST_STEP;
  let cuts: Element[] = [];
  const release = () => {
    for (const element of cuts) element.removeAttribute(CUT);
    cuts = [];
  };
  /** Lets in so many signs more. */
  const letIn = (signs: number) => {
    release();
    let left = signs;
    let text = texts.nextNode();
    for (; text; text = texts.nextNode()) {
      left -= (text as Text).length;
      if (left < 0) break;
    }
    for (let at = text?.parentElement; at && at !== body; at = at.parentElement) cuts.push(at);
    for (const element of cuts) element.setAttribute(CUT, '');
    return cuts.length === 0;
  };
  letIn(WINDOWS * signsIn(view, size));
  return {
    more() {
      const whole = letIn(step);
      step = Math.min(2 * step, LONGEST_STEP);
      return whole;
    },
    all: release,
  };
}
