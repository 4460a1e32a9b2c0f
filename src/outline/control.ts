import type { PageOutline } from '../landmarks/listing.ts';
import type { StepKind } from '../landmarks/step.ts';
import type { OutlineNews, SkipOutcome, StepOutcome } from '../messages/messages.ts';
import { createPageList } from './page-list.ts';
import { pagePlaces } from './places.ts';
import { newsSentence, noStepSentence } from './sentences.ts';
import { createSigns } from './signs.ts';
import { createStage } from './stage.ts';

/** Headings and landmarks of a page: listing them, going to them, stepping through them. */
export interface OutlineControl {
  list(): PageOutline;
  /** Opens the dialog with the list, or closes it. */
  toggle(): Promise<{ readonly open: boolean }>;
  go(id: number): SkipOutcome;
  step(kind: StepKind, by: 1 | -1): Promise<StepOutcome>;
  /** Says something of the page. */
  tell(news: OutlineNews): Promise<'told'>;
}

/** Makes the control of a page. */
export function createControl(document: Document): OutlineControl {
  const stage = createStage(document);
  const signs = createSigns(stage, () => list.isOpen());
  const tell = async (news: OutlineNews) => {
    await signs.say(newsSentence(news));
    return 'told' as const;
  };
  const places = pagePlaces(document, () => void tell('focus-taken'));
  const list = createPageList(document, places, stage, signs);
  return {
    list: places.list,
    go: (id) => (places.go(id) ? 'landed' : 'gone'),
    async toggle() {
      signs.hush();
      await list.toggle();
      return { open: list.isOpen() };
    },
    async step(kind, by) {
      list.close();
      const landed = places.step(kind, by);
      if (typeof landed === 'string') {
        await signs.say(noStepSentence(landed, kind, by));
        return 'end';
      }
      await signs.mark(landed);
      return 'landed';
    },
    tell,
  };
}
