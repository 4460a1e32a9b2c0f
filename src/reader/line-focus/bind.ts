import { effect } from '@preact/signals';
import type { Session } from '../session/session.ts';
import type { Actions } from '../view/actions.ts';
import type { Model } from '../view/model.ts';
import { steerBand } from './keys.ts';
import { LineFocusBand } from './line-focus.ts';

/** Puts line focus into a view: by the settings, along with the text's layout and with the voice. */
export function bindLineFocus(session: Session, model: Model, actions: Actions): void {
  const { mount, signal: end } = session;
  const article = mount.querySelector<HTMLElement>('.article');
  const strip = mount.querySelector<HTMLElement>('.strip');
  if (!article || !strip) return;
  const band = new LineFocusBand(article, strip, actions.readingArea);
  const isShown = () => article.checkVisibility();
  const stopSettings = effect(() => {
    const { lineFocus } = model.settings.value;
    if (isShown()) band.show(lineFocus);
  });
  const stopVoice = effect(() => {
    const spoken = actions.listening.player.spoken.value;
    if (spoken?.word !== null || !isShown()) return;
    const range = spoken.line.range();
    if (range) band.goTo(range);
  });
  const observer = new ResizeObserver(() => {
    if (isShown()) band.show(model.settings.peek().lineFocus);
  });
  observer.observe(article);
  session.onScroll(() => {
    if (isShown()) band.stayInView();
  });
  steerBand(band, article, () => model.settings.peek().lineFocus > 0 && isShown(), end);
  end.addEventListener('abort', () => {
    stopSettings();
    stopVoice();
    observer.disconnect();
    band.show(0);
  });
}
