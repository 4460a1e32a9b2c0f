import { createLandedMark } from './landed-mark.ts';
import { createNotice } from './notice.ts';
import type { Stage } from './stage.ts';

/** What stands over the page for a while, beside the list: a sentence, a frame around the place a step has led to. */
export interface Signs {
  /** Says a sentence. */
  say(sentence: string): Promise<void>;
  /** Takes the sentence away. */
  hush(): void;
  /** Shows where a step has led; what was said of the one before is old. */
  mark(place: Element): Promise<void>;
}

/**
 * Makes them on a stage, which leaves the page with the last of them.
 * @param isNeeded whether the stage has to stay all the same.
 */
export function createSigns(stage: Stage, isNeeded: () => boolean): Signs {
  const leave = () => {
    if (!isNeeded() && !mark.shown()) stage.strike();
  };
  const notice = createNotice(leave);
  const mark = createLandedMark(leave);
  stage.mount.append(notice.element, mark.element);
  return {
    async say(sentence) {
      await stage.enter();
      notice.say(sentence);
    },
    hush: notice.clear,
    async mark(place) {
      notice.clear();
      await stage.enter();
      mark.show(place);
    },
  };
}
