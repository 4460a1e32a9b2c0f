import { lendFocus } from '../landing/lent-focus.ts';
import type { PageOutline } from '../landmarks/listing.ts';
import type { StepKind } from '../landmarks/step.ts';
import type { OutlineNews, SkipOutcome, StepOutcome } from '../messages/messages.ts';
import { text } from '../platform/i18n.ts';
import { shadowRootOf, tell } from '../platform/runtime.ts';
import { type OutlineDialog, openDialog } from './dialog.ts';
import { focusedElement } from './here.ts';
import { ownKeys } from './keys.ts';
import { createLandedMark } from './landed-mark.ts';
import { createNotice } from './notice.ts';
import { pagePlaces } from './places.ts';
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

const NO_MORE: Readonly<Record<StepKind, readonly [back: string, on: string]>> = {
  heading: ['outlineNoHeadingBefore', 'outlineNoHeadingAfter'],
  landmark: ['outlineNoRegionBefore', 'outlineNoRegionAfter'],
  section: ['outlineNoSectionBefore', 'outlineNoSectionAfter'],
};

const NONE: Readonly<Record<StepKind, string>> = {
  heading: 'outlineNoHeadings',
  landmark: 'outlineNoRegions',
  section: 'outlineNoHeadings',
};

const NEWS: Readonly<Record<OutlineNews, string>> = {
  after: 'outlineNothingAfter',
  article: 'outlineNoArticle',
  blocked: 'outlineBlocked',
  comments: 'outlineNoComments',
  'focus-taken': 'outlineFocusTaken',
  navigation: 'outlineNoNavigation',
  search: 'outlineNoSearch',
};

/** Makes the control of a page. */
export function createControl(document: Document): OutlineControl {
  const places = pagePlaces(document, () => void control.tell('focus-taken'));
  const stage = createStage(document);
  let dialog: OutlineDialog | null = null;
  let opening: Promise<void> | null = null;
  const leave = () => {
    if (!dialog && !mark.shown()) stage.strike();
  };
  const notice = createNotice(leave);
  const mark = createLandedMark(leave);
  stage.mount.append(notice.element, mark.element);
  // Asked anew each time: the person may have changed it, and another page of the same script may be of another site.
  const enter = async () => stage.set(await tell('background/outline-look', null));
  const say = async (sentence: string) => {
    await enter();
    notice.say(sentence);
  };
  const open = async () => {
    const before = focusedElement(document, { shadowRootOf });
    const outline = places.list();
    await enter();
    const life = new AbortController();
    const closed = (id: number | null) => {
      if (life.signal.aborted) return;
      life.abort();
      dialog = null;
      stage.strike();
      if (id !== null && places.go(id)) return;
      if (id !== null) void say(text('outlineGone'));
      // Elements of frames are of another window's class.
      if (before?.isConnected && 'focus' in before) lendFocus(before as HTMLElement);
    };
    dialog = openDialog(stage.mount, outline, { find: places.find, onClosed: closed });
    ownKeys(stage.host, dialog, life.signal);
    // A page that clears away what it does not know must not leave the person with nothing in hand.
    const watch = new MutationObserver(() => stage.host.isConnected || dialog?.close());
    watch.observe(document.documentElement, { childList: true });
    life.signal.addEventListener('abort', () => watch.disconnect());
  };
  const control: OutlineControl = {
    list: places.list,
    go: (id) => (places.go(id) ? 'landed' : 'gone'),
    async toggle() {
      notice.clear();
      if (dialog) {
        dialog.close();
      } else {
        opening ??= open().finally(() => {
          opening = null;
        });
        await opening;
      }
      return { open: dialog !== null };
    },
    async step(kind, by) {
      dialog?.close();
      const landed = places.step(kind, by);
      if (typeof landed === 'string') {
        await say(text(landed === 'none' ? NONE[kind] : NO_MORE[kind][by === 1 ? 1 : 0]));
        return 'end';
      }
      notice.clear();
      await enter();
      mark.show(landed);
      return 'landed';
    },
    async tell(news) {
      await say(text(NEWS[news]));
      return 'told';
    },
  };
  return control;
}
