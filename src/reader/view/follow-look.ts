import { effect, untracked } from '@preact/signals';
import { askForFontFile } from '../../platform/font-files.ts';
import { createReadingFont } from '../../ui/reading-font.ts';
import { wear } from '../../ui/wear.ts';
import { hidingStyle } from '../session/hiding.ts';
import type { Session } from '../session/session.ts';
import { deviceColors } from './device.ts';
import type { Model } from './model.ts';

/** All letters that the article shows, for choosing the files of a typeface. */
function lettersOf({ article, body }: Model): string {
  return [article.title, article.byline, article.siteName, body.textContent].join(' ');
}

/** Keeps the view in the look that is set, until the session ends. */
export function followLook(model: Model, { mount, signal, setHiding }: Session): void {
  const font = createReadingFont(mount, askForFontFile, signal);
  const letters = lettersOf(model);
  const stop = effect(() => {
    const look = model.settings.value;
    wear(mount, look);
    setHiding(hidingStyle(deviceColors(look)));
    void font.wear(look.font, letters);
    untracked(() => model.wearLinks(look.links));
  });
  signal.addEventListener('abort', stop);
}
