import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Article } from '../../article/article.ts';
import { text } from '../../platform/i18n.ts';
import type { SettingsStore } from '../../platform/settings-store.ts';
import type { LinkLook } from '../../reading/link-look.ts';
import { readingMinutes } from '../../reading/reading-time.ts';
import type { Settings } from '../../settings/schema.ts';
import { createArticleBody } from '../content/article-body.ts';
import { type CalmLinks, createCalmLinks } from '../content/calm-links.ts';
import { followSelection } from '../keep/selection.ts';
import { whereText } from '../place/where-text.ts';
import { createWhereabouts, type Whereabouts } from '../place/whereabouts.ts';
import { LeftOut } from './left-out.ts';
import { onDemand, type Reading } from './reading.ts';
import { createTelling, type Telling, tell, tellAgain } from './telling.ts';

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
export interface Model extends Whereabouts, Telling {
  readonly article: Article;
  /** The article's content in the view. */
  readonly body: HTMLElement;
  /** Reading time in whole minutes. */
  minutes(): number;
  /** Whether the text has been drawn: what is worked out slowly waits for that. */
  readonly drawn: Signal<boolean>;
  readonly settings: ReadonlySignal<Settings>;
  readonly panel: Signal<PanelName | null>;
  readonly leftOut: LeftOut;
  readonly links: CalmLinks;
  /** Words marked last in the text; empty where none were. */
  readonly marked: () => string;
  /** Reading aloud and line focus, made when they are first asked for. */
  reading(): Reading;
  /** The same; null as long as nobody has asked for them. */
  readonly made: ReadonlySignal<Reading | null>;
  /** Changes settings for this and every other window, and says so once. */
  change(change: Partial<Settings>, said: string): void;
  /** Shows links as they are wanted, also those that came into the text since. */
  wearLinks(look: LinkLook): void;
  /** Has the voice and line focus take the text as it is now, after something was put back or taken out. */
  refreshReading(): void;
  /** Says and shows section, per cent and minutes left. */
  sayWhere(): void;
  /** Ends the reading view. */
  leave(): void;
}

/** The settings of a store as they come, until `end` aborts. */
function followSettings(store: SettingsStore, end: AbortSignal): ReadonlySignal<Settings> {
  const settings = signal(store.current().settings);
  store.watch((now) => {
    settings.value = now;
  }, end);
  return settings;
}

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
  const view = doc.defaultView as Window;
  const settings = followSettings(store, end);
  const body = createArticleBody(article, doc);
  const links = createCalmLinks(body, doc.baseURI);
  const instruments = onDemand(() => read(body, settings));
  const refreshReading = () => instruments.made.peek()?.refresh();
  const whereabouts = createWhereabouts(body, view);
  const telling = createTelling(view);
  let minutes: number | undefined;
  const readMinutes = () => {
    minutes ??= readingMinutes(body.textContent ?? '', article.lang);
    return minutes;
  };
  return {
    ...whereabouts,
    ...telling,
    article,
    body,
    minutes: readMinutes,
    drawn: signal(false),
    settings,
    panel: signal(null),
    leftOut: new LeftOut(article.removals, body),
    links,
    marked: followSelection(body, end),
    reading: instruments.get,
    made: instruments.made,
    refreshReading,
    wearLinks(look) {
      if (links.wear(look)) refreshReading();
    },
    change(change, said) {
      telling.status.value = said;
      void store.change(change).then((kept) => {
        if (kept === 'unsaved') tell(telling, text('uiSettingsUnsaved'));
      });
    },
    sayWhere() {
      whereabouts.refreshPlace();
      const { here, progress } = whereabouts;
      tellAgain(telling, whereText(here.peek()?.text ?? '', progress.peek(), readMinutes()));
    },
    leave,
  };
}
