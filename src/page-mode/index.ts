import { answer } from '../platform/runtime.ts';
import { createPageMode, type FirstLook } from './control.ts';

/** One control for each page, however often this script is brought in. */
const KEY = Symbol.for('legible.page-mode');
/** Set by the scripts that come before this one on pages where page mode is on by itself: `first-look/`. */
const scope = globalThis as { [KEY]?: true; legibleFirstLook?: FirstLook };

if (!scope[KEY]) {
  scope[KEY] = true;
  const control = createPageMode(document);
  answer({
    'page-mode/status': () => control.status(),
    'page-mode/on': ({ say }) => control.on(say),
    'page-mode/off': ({ say }) => control.off(say),
    'page-mode/toggle': ({ say }) => control.toggle(say),
  });
  if (scope.legibleFirstLook) control.begin(scope.legibleFirstLook);
}
