import { READER_KEY } from '../messages/reader-key.ts';
import { answer } from '../platform/runtime.ts';
import { createControl, type ReaderControl } from './control.ts';

/** One control for each page, however often this script is brought in. */
const KEY = Symbol.for(READER_KEY);
const scope = globalThis as { [KEY]?: ReaderControl };

if (!scope[KEY]) {
  const control = createControl(document);
  // The sample article is a page of our own: it reaches the control here, since nobody sends messages to oneself.
  scope[KEY] = control;
  answer({
    'reader/status': () => control.status(),
    'reader/open': () => control.open(),
    'reader/close': () => control.close(),
    'reader/toggle': () => control.toggle(),
    'reader/where': () => control.where(),
    'reader/open-by-itself': () => control.openByItself(),
  });
}
