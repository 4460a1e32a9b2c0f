import { answer } from '../platform/runtime.ts';
import { createControl } from './control.ts';

/** One control for each page, however often this script is brought in. */
const KEY = Symbol.for('legible.reader');
const scope = globalThis as { [KEY]?: true };

if (!scope[KEY]) {
  scope[KEY] = true;
  const control = createControl(document);
  answer({
    'reader/status': () => control.status(),
    'reader/open': () => control.open(),
    'reader/close': () => control.close(),
    'reader/toggle': () => control.toggle(),
    'reader/open-by-itself': () => control.openByItself(),
  });
}
