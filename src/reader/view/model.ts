import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Article } from '../../article/article.ts';
import { text } from '../../platform/i18n.ts';
import type { SettingsStore } from '../../platform/settings-store.ts';
import type { LinkLook } from '../../reading/link-look.ts';
import { readingMinutes } from '../../reading/reading-time.ts';
import type { Settings } from '../../settings/schema.ts';
import { createArticleBody } from '../content/article-body.ts';
import { type CalmLinks, createCalmLinks } from '../content/calm-links.ts';
import { type OutlineEntry, readOutline } from '../content/outline.ts';
import { followSelection } from '../keep/selection.ts';
import { type Answer, createAnswer } from '../place/answer.ts';
import { whereText } from '../place/where-text.ts';
import { LeftOut } from './left-out.ts';
import { onDemand, type Reading } from './reading.ts';

/** What can stand in the panel beside or in place of the text. */
export type PanelName =
  | 'menu'
  | 'contents'
  | 'look'
  | 'size'
  | 'contrast'
  | 'spacing'
  | 'leftOut'
  | 'speech'
  | 'print'
  | 'help';

/** All that the view shows, and what can be done in it. */
export interface Model {
  readonly article: Article;
  /** The article's content in the view. */
  readonly body: HTMLElement;
  /** Reading time in whole minutes. */
  readonly minutes: number;
  /** Whether the text has been drawn: what is worked out slowly waits for that. */
  readonly drawn: Signal<boolean>;
  readonly settings: ReadonlySignal<Settings>;
  readonly panel: Signal<PanelName | null>;
  /** The headings, title first. */
  readonly outline: Signal<readonly OutlineEntry[]>;
  /** The heading under which the text at the top of the window stands. */
  readonly here: Signal<OutlineEntry | null>;
  /** How much of the text stands above the bottom of the window, 0 to 1. */
  readonly progress: Signal<number>;
  /** What assistive technology is told next. */
  readonly status: Signal<string>;
  /** The answer to "Where am I" on the screen, beside what is told. */
  readonly answer: Answer;
  readonly leftOut: LeftOut;
  readonly links: CalmLinks;
  /** Words marked last in the text; empty where none were. */
  readonly marked: () => string;
  /** Reading aloud and line focus, made when they are first asked for. */
  readonly reading: Reading;
  /** The same; null as long as nobody has asked for them. */
  readonly made: ReadonlySignal<Reading | null>;
  /** Changes settings for this and every other window, and says so once. */
  change(change: Partial<Settings>, said: string): void;
  /** Shows links as they are wanted, also those that came into the text since. */
  wearLinks(look: LinkLook): void;
  /** Has the voice and line focus take the text as it is now, after something was put back or taken out. */
  refreshReading(): void;
  /** Reads the headings anew, after the text has changed. */
  refreshOutline(): void;
  /** Finds anew which heading the reader is under. */
  refreshPlace(): void;
  /** How much of the text stands above the bottom of the window now, 0 to 1. */
  progressNow(): number;
  /** Says and shows section, per cent and minutes left. */
  sayWhere(): void;
  /** Ends the reading view. */
  leave(): void;
}

/** How much of an element stands above the bottom of the window, 0 to 1. */
function passed(element: Element, height: number): number {
  const rect = element.getBoundingClientRect();
  return rect.height === 0 ? 0 : Math.min(1, Math.max(0, (height - rect.top) / rect.height));
}

/** The last heading that has passed the upper third of the window: what is read now stands under it. */
function headingHere(outline: readonly OutlineEntry[], height: number): OutlineEntry | null {
  return outline.findLast(({ element }) => element.getBoundingClientRect().top < height / 3) ?? outline[0] ?? null;
}

/** So many ms a live region stays empty before it says the same again. */
const SILENCE = 60;

/**
 * The model of a view of one article.
 * @param read makes the instruments for a text.
 * @param end ends its watch on the settings.
 */
export function createModel(
  article: Article,
  doc: Document,
  store: SettingsStore,
  leave: () => void,
  read: (body: HTMLElement, settings: ReadonlySignal<Settings>) => Reading,
  end: AbortSignal,
): Model {
  const settings = signal(store.current().settings);
  store.watch((now) => {
    settings.value = now;
  }, end);
  const body = createArticleBody(article, doc);
  const links = createCalmLinks(body, doc.baseURI);
  const instruments = onDemand(() => read(body, settings));
  const refreshReading = () => instruments.made.peek()?.refresh();
  let minutes: number | undefined;
  const outline = signal<readonly OutlineEntry[]>([]);
  const here = signal<OutlineEntry | null>(null);
  const progress = signal(0);
  const status = signal('');
  const answer = createAnswer(doc.defaultView as Window);
  return {
    article,
    body,
    get minutes() {
      minutes ??= readingMinutes(body.textContent ?? '', article.lang);
      return minutes;
    },
    drawn: signal(false),
    settings,
    panel: signal(null),
    outline,
    here,
    progress,
    status,
    answer,
    leftOut: new LeftOut(article.removals, body),
    links,
    marked: followSelection(body, end),
    get reading() {
      return instruments.get();
    },
    made: instruments.made,
    refreshReading,
    wearLinks(look) {
      if (links.wear(look)) refreshReading();
    },
    change(change, said) {
      status.value = said;
      void store.change(change).then((kept) => {
        if (kept !== 'unsaved') return;
        answer.show(text('uiSettingsUnsaved'));
        status.value = text('uiSettingsUnsaved');
      });
    },
    refreshOutline() {
      outline.value = readOutline(body.closest('.article') ?? body);
    },
    refreshPlace() {
      // While a panel stands in place of the text there is nothing to measure.
      if (!body.checkVisibility()) return;
      const height = doc.defaultView?.innerHeight ?? 0;
      here.value = headingHere(outline.value, height);
      progress.value = passed(body, height);
    },
    progressNow: () => passed(body, doc.defaultView?.innerHeight ?? 0),
    sayWhere() {
      this.refreshPlace();
      const words = whereText(here.peek()?.text ?? '', progress.peek(), this.minutes);
      answer.show(words);
      // The same words twice are a change only when something else was there between.
      status.value = '';
      setTimeout(() => {
        status.value = words;
      }, SILENCE);
    },
    leave,
  };
}
