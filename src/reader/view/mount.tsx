import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { Article } from '../../article/article.ts';
import { interfaceDirection, interfaceLanguage } from '../../platform/i18n.ts';
import type { SettingsStore } from '../../platform/settings-store.ts';
import type { Settings } from '../../settings/schema.ts';
import { keepFocusInView } from '../../ui/focus-in-view.ts';
import { addToPictures, followAids } from '../aids/follow-aids.ts';
import { blockWithStamp, showLive } from '../content/live-place.ts';
import { landOn, stampOf } from '../content/place.ts';
import { followLetters } from '../help/letter-actions.ts';
import { rememberPlace } from '../place/remember.ts';
import { shieldKeys } from '../session/key-shield.ts';
import type { Session } from '../session/session.ts';
import { type Actions, createActions } from './actions.ts';
import { announceProfile } from './announce-profile.ts';
import { announceSpeech } from './announce-speech.ts';
import { announceUnread } from './announce-unread.ts';
import { type Bars, barHeight, createBars, dockHeight } from './bars.ts';
import { createCompletion } from './completion.ts';
import { handleEscape } from './escape.ts';
import { followLook } from './follow-look.ts';
import { followHands } from './hands.ts';
import { holdBack } from './held-back.ts';
import { letterRunner } from './letter-runner.ts';
import { createModel, type Model } from './model.ts';
import { ReaderView } from './reader-view.tsx';
import { createReading } from './reading.ts';
import { followPlace, type ReadingPlace } from './reading-place.ts';
import { watchLayout } from './room.ts';
import { readerCss } from './styles.ts';
import { summary } from './summary.ts';

/** A view that stands in its session. */
export interface MountedView {
  /** Says where the reader is. */
  sayWhere(): void;
  /** Resolves once the text has been drawn and everything else is there too, or the session has ended before. */
  readonly complete: Promise<void>;
}

/**
 * Draws a view of an article into a session and keeps it up to date until the session ends. Title, text, tools and keys are there at
 * once; what the first frame does not show comes after it, or before that when a hand or a key needs it.
 * @param start stamp of the block to open at, null for the beginning.
 */
export function mountView(
  session: Session,
  article: Article,
  doc: Document,
  store: SettingsStore,
  start: number | null,
): MountedView {
  const { mount, signal } = session;
  dress(session, doc);
  const room = () => ({ top: barHeight(mount), bottom: window.innerHeight - dockHeight(mount) });
  const read = (body: HTMLElement, settings: ReadonlySignal<Settings>) =>
    createReading(article, body, mount, settings, room, signal);
  const model = createModel(article, doc, store, session.close, read, signal);
  const actions = createActions(model, mount, doc);
  followLook(model, session);
  followAids(model, mount, signal);
  const bars = createBars(mount);
  const layout = watchLayout(mount, model.settings, signal);
  // Who goes on reading further down is taken there at once.
  const held = start === null ? holdBack(model.body, window, model.settings.peek().textSize) : null;
  render(<ReaderView model={model} layout={layout} actions={actions} onArranged={bars.arranged} />, mount);
  const unmount = () => render(null, mount);
  const bring = () => {
    completeView(session, model, bars, actions.edge, article);
    // Last of all: what hears of the end before still needs the text where it stands.
    signal.addEventListener('abort', unmount);
  };
  const completion = createCompletion(bring, held, mount, signal);
  followInput(session, model, actions, doc);
  announceUnread(model, store, signal);
  enter(model, mount, start, bars);
  signal.addEventListener('abort', () => completion.isDone() || unmount());
  return {
    sayWhere() {
      completion.now();
      model.sayWhere();
    },
    complete: completion.afterFirstFrame(),
  };
}

/** Gives the view its style sheet, and the language and the direction of the interface. */
function dress({ shadow, mount }: Session, doc: Document): void {
  const style = doc.createElement('style');
  style.textContent = readerCss();
  shadow.prepend(style);
  mount.lang = interfaceLanguage();
  mount.dir = interfaceDirection();
}

/** Has the view obey keys and hands. */
function followInput({ shadow, mount, signal }: Session, model: Model, actions: Actions, doc: Document): void {
  const letters = () => (model.settings.peek().letterKeys ? model.settings.peek().letters : null);
  followLetters(mount, letters, letterRunner(model, actions), signal);
  handleEscape(model, actions, doc, signal);
  followHands(model, mount, doc, signal);
  // Behind those that use keys themselves.
  shieldKeys(shadow.host as HTMLElement, window, signal);
}

/** Brings what the first frame of a view does not show. */
function completeView(session: Session, model: Model, bars: Bars, edge: () => number, article: Article): void {
  const { mount, signal } = session;
  const place = followPlace(session, mount.querySelector('.article') as HTMLElement, edge);
  bars.follow(place.keep, signal);
  model.refreshOutline();
  session.onScroll(() => {
    model.made.peek()?.lineFocus.comeAlong();
    model.answer.scrolled();
    if (model.panel.peek() === 'contents') model.refreshPlace();
  });
  addToPictures(model.body, signal);
  keepFocusInView(mount, signal);
  announceSpeech(model, signal);
  announceProfile(model, signal);
  rememberPlace(
    session,
    () => model.settings.peek().rememberPlaces,
    model.progressNow,
    () => place.current()?.block ?? null,
  );
  returnToPlace(session, article, place);
  // In a task of its own: it is long enough.
  setTimeout(() => {
    model.drawn.value = true;
  });
}

/** A live region speaks only of changes after it was there; screen readers need a moment to know it. */
const SUMMARY_DELAY_MS = 400;

/** Focus on the title, or on the block that was in view on the page; and the summary. */
function enter(model: Model, mount: HTMLElement, start: number | null, bars: Bars): void {
  const block = start === null ? null : blockWithStamp(model.body, start);
  if (block) {
    bars.measure();
    landOn(block);
  } else mount.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  setTimeout(() => {
    // Whoever has started to listen by then hears the article, not this.
    if (model.status.value === '' && (model.made.value?.speech.state.value ?? 'stopped') === 'stopped')
      model.status.value = `${summary(model, block !== null)} ${model.answer.words.peek()}`.trim();
  }, SUMMARY_DELAY_MS);
}

/** After a look, the page comes back exactly where it was; after reading on for so many windows, at what was read last. */
const READ_ON = 3;

function returnToPlace(session: Session, article: Article, place: ReadingPlace): void {
  const start = window.scrollY;
  let stamp: number | null = null;
  session.signal.addEventListener('abort', () => {
    const now = place.current();
    const moved = Math.abs(window.scrollY - start) > READ_ON * window.innerHeight;
    stamp = moved && now ? stampOf(now.block) : null;
  });
  session.onGone(() => {
    if (stamp !== null) showLive(article, stamp, window);
  });
}
