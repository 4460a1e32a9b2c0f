import { effect, untracked } from '@preact/signals';
import { text } from '../../platform/i18n.ts';
import { troubleSentence } from '../speech/speech-words.ts';
import type { Model } from './model.ts';

/** Tells assistive technology what becomes of reading aloud. While the voice speaks it is all there is to hear. */
export function announceSpeech(model: Model, end: AbortSignal): void {
  const { speech } = model.reading();
  const stop = effect(() => {
    const [state, trouble] = [speech.state.value, speech.trouble.value];
    untracked(() => {
      if (trouble) model.status.value = troubleSentence(trouble, speech.lang);
      else if (state === 'playing') model.status.value = '';
      else if (state === 'paused') model.status.value = text('speechSaidPaused');
      else if (state === 'finished') model.status.value = text('speechSaidFinished');
    });
  });
  end.addEventListener('abort', stop);
}
