import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Article } from '../../article/article.ts';
import type { SettingsStore } from '../../platform/settings-store.ts';
import { goToPlace, takePlace } from '../content/place.ts';
import { hidingStyle } from '../session/hiding.ts';
import type { Session } from '../session/session.ts';
import { createActions } from './actions.ts';
import { deviceColors } from './device.ts';
import { handleEscape } from './escape.ts';
import { createModel, type Model } from './model.ts';
import { ReaderView } from './reader-view.tsx';
import { watchLayout } from './room.ts';
import { readerCss } from './styles.ts';
import { summary } from './summary.ts';

/** Draws a view of an article into a session and keeps it up to date until the session ends. */
export function mountView(session: Session, article: Article, doc: Document, store: SettingsStore): Model {
  const { mount, shadow, signal } = session;
  const style = doc.createElement('style');
  style.textContent = readerCss();
  shadow.prepend(style);
  const model = createModel(article, doc, store, session.close, signal);
  const actions = createActions(model, mount, doc);
  const stopLook = effect(() => {
    const { textSize, mode, spacing } = model.settings.value;
    const shown = mount.querySelector('.page:not([hidden]) .article');
    const place = shown && window.scrollY > 0 ? takePlace(shown, actions.edge()) : null;
    Object.assign(mount.dataset, { mode, size: String(textSize), spacing });
    session.setHiding(hidingStyle(deviceColors(mode)));
    if (place) goToPlace(place, actions.edge());
  });
  const layout = watchLayout(mount, actions.edge, signal);
  render(<ReaderView model={model} layout={layout} actions={actions} />, mount);
  signal.addEventListener('abort', () => {
    stopLook();
    render(null, mount);
  });
  model.refreshOutline();
  handleEscape(model, actions, doc, signal);
  enter(model, mount);
  return model;
}

/** A live region speaks only of changes after it was there; screen readers need a moment to know it. */
const SUMMARY_DELAY_MS = 400;

/** Focus on the title, and the summary. */
function enter(model: Model, mount: HTMLElement): void {
  mount.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  setTimeout(() => {
    if (model.status.value === '') model.status.value = summary(model);
  }, SUMMARY_DELAY_MS);
}
