import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import type { Article } from '../../article/article.ts';
import { interfaceDirection, interfaceLanguage } from '../../platform/i18n.ts';
import type { SettingsStore } from '../../platform/settings-store.ts';
import type { Settings } from '../../settings/schema.ts';
import { keepFocusInView } from '../../ui/focus-in-view.ts';
import { followAids } from '../aids/follow-aids.ts';
import { blockWithStamp, showLive } from '../content/live-place.ts';
import { landOn, stampOf } from '../content/place.ts';
import { followLetters } from '../help/letter-actions.ts';
import { rememberPlace } from '../place/remember.ts';
import { shieldKeys } from '../session/key-shield.ts';
import type { Session } from '../session/session.ts';
import { createActions } from './actions.ts';
import { announceProfile } from './announce-profile.ts';
import { announceSpeech } from './announce-speech.ts';
import { announceUnread } from './announce-unread.ts';
import { barHeight, dockHeight } from './bars.ts';
import { handleEscape } from './escape.ts';
import { followLook } from './follow-look.ts';
import { followHands } from './hands.ts';
import { letterRunner } from './letter-runner.ts';
import { createModel, type Model } from './model.ts';
import { ReaderView } from './reader-view.tsx';
import { createReading } from './reading.ts';
import { followPlace, type ReadingPlace } from './reading-place.ts';
import { watchLayout } from './room.ts';
import { readerCss } from './styles.ts';
import { summary } from './summary.ts';

/**
 * Draws a view of an article into a session and keeps it up to date until the session ends.
 * @param start stamp of the block to open at, null for the beginning.
 * @returns what can be asked of it from outside.
 */
export function mountView(
  session: Session,
  article: Article,
  doc: Document,
  store: SettingsStore,
  start: number | null,
): { readonly sayWhere: () => void } {
  const { mount, shadow, signal } = session;
  const style = doc.createElement('style');
  style.textContent = readerCss();
  shadow.prepend(style);
  mount.lang = interfaceLanguage();
  mount.dir = interfaceDirection();
  const room = () => ({ top: barHeight(mount), bottom: window.innerHeight - dockHeight(mount) });
  const read = (body: HTMLElement, settings: ReadonlySignal<Settings>) =>
    createReading(article, body, mount, settings, room, signal);
  const model = createModel(article, doc, store, session.close, read, signal);
  const actions = createActions(model, mount, doc);
  followLook(model, session);
  let place: ReadingPlace | null = null;
  const onArranged = () => {
    // The style sheet keeps landings clear of a bar that stays.
    mount.style.setProperty('--bar', `${actions.edge()}px`);
    mount.style.setProperty('--foot', `${dockHeight(mount)}px`);
    place?.keep();
  };
  const layout = watchLayout(mount, model.settings, signal);
  render(<ReaderView model={model} layout={layout} actions={actions} onArranged={onArranged} />, mount);
  const toolsSize = new ResizeObserver(onArranged);
  toolsSize.observe(mount.querySelector('.tools') as HTMLElement);
  place = followPlace(session, mount.querySelector('.article') as HTMLElement, actions.edge);
  model.refreshOutline();
  session.onScroll(() => {
    model.reading.lineFocus.comeAlong();
    model.answer.scrolled();
    if (model.panel.peek() === 'contents') model.refreshPlace();
  });
  followAids(model, mount, signal);
  const letters = () => (model.settings.peek().letterKeys ? model.settings.peek().letters : null);
  followLetters(mount, letters, letterRunner(model, actions), signal);
  handleEscape(model, actions, doc, signal);
  keepFocusInView(mount, signal);
  followHands(model.reading, mount, doc, signal);
  // Behind those that use keys themselves.
  shieldKeys(shadow.host as HTMLElement, window, signal);
  announceSpeech(model, signal);
  announceProfile(model, signal);
  announceUnread(model, store, signal);
  enter(model, mount, start);
  const at = place;
  rememberPlace(
    doc,
    () => model.settings.peek().rememberPlaces,
    model.progressNow,
    () => at.current()?.block ?? null,
    signal,
  );
  returnToPlace(session, article, place);
  signal.addEventListener('abort', () => {
    toolsSize.disconnect();
    // Last of all: everything above still needs the text where it stands.
    render(null, mount);
  });
  return { sayWhere: () => model.sayWhere() };
}

/** A live region speaks only of changes after it was there; screen readers need a moment to know it. */
const SUMMARY_DELAY_MS = 400;

/** Focus on the title, or on the block that was in view on the page; and the summary. */
function enter(model: Model, mount: HTMLElement, start: number | null): void {
  const block = start === null ? null : blockWithStamp(model.body, start);
  if (block) landOn(block);
  else mount.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  setTimeout(() => {
    // Whoever has started to listen by then hears the article, not this.
    if (model.status.value === '' && model.reading.speech.state.value === 'stopped')
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
