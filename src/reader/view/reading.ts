import { type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '../../article/article.ts';
import { interfaceLanguage } from '../../platform/i18n.ts';
import { openVoiceChoices } from '../../platform/voice-choices.ts';
import type { Settings } from '../../settings/schema.ts';
import { createPainter } from '../content/painter.ts';
import type { WindowRoom } from '../content/window-room.ts';
import { LineFocus } from '../line-focus/line-focus.ts';
import { browserEngine } from '../speech/browser-engine.ts';
import { ReadAloud } from '../speech/read-aloud.ts';

/** Reading aloud and line focus, on one text. */
export interface Reading {
  readonly speech: ReadAloud;
  readonly lineFocus: LineFocus;
  /** Takes the text as it is now, after something was put back or taken out. */
  refresh(): void;
}

/** The instruments of a view that are made when they are first asked for. */
export function onDemand(make: () => Reading): { readonly made: ReadonlySignal<Reading | null>; get(): Reading } {
  const made = signal<Reading | null>(null);
  const get = () => {
    const reading = made.peek() ?? make();
    if (made.peek() === null) made.value = reading;
    return reading;
  };
  return { made, get };
}

/** The instruments of a view. They look for its elements when they are used, so they can be made before it is drawn. */
export function createReading(
  article: Article,
  body: HTMLElement,
  mount: HTMLElement,
  settings: ReadonlySignal<Settings>,
  room: () => WindowRoom,
  end: AbortSignal,
): Reading {
  const find = (selector: string) => mount.querySelector<HTMLElement>(selector);
  const view = {
    page: () => find('.words'),
    article: () => find('.article'),
    roots: () => [find('.article h1'), body].filter((root) => root !== null),
    lang: article.lang || interfaceLanguage(),
    settings,
    painter: createPainter(() => find('.words'), end),
    room: () => (find('.words:not([hidden])') ? room() : null),
  };
  const speech = new ReadAloud({ ...view, voices: openVoiceChoices() }, browserEngine(), end);
  // Chromium goes on speaking after the page has been left.
  mount.ownerDocument.defaultView?.addEventListener('pagehide', () => speech.pause(), { signal: end });
  const lineFocus = new LineFocus({ ...view, spoken: speech.spoken }, end);
  return {
    speech,
    lineFocus,
    refresh() {
      speech.refresh();
      lineFocus.measure();
    },
  };
}
