import { OUTLINE_HOST } from '../messages/hosts.ts';
import { answer } from '../platform/runtime.ts';
import { createControl } from './control.ts';

/** Kept on this script's own global, which pages cannot see: the script may be brought into a page twice. */
const scope = globalThis as { legibleOutline?: true };

if (!scope.legibleOutline) {
  scope.legibleOutline = true;
  // What an earlier version of the extension left behind works no more.
  for (const stale of document.querySelectorAll(OUTLINE_HOST)) stale.remove();
  const control = createControl(document);
  answer({
    'outline/list': () => control.list(),
    'outline/toggle': () => control.toggle(),
    'outline/go': ({ id }) => control.go(id),
    'outline/step': ({ kind, by }) => control.step(kind, by),
    'outline/tell': ({ news }) => control.tell(news),
  });
}
