import { isPage } from '../article/page-kind.ts';
import { beginLifetime } from '../platform/lifetime.ts';
import { startSkipScript } from './skip-script.ts';

/** Kept on this script's own global, which pages cannot see: the script may be brought into a page twice. */
const scope = globalThis as { legibleSkip?: true };

if (!scope.legibleSkip && isPage(document)) {
  scope.legibleSkip = true;
  startSkipScript(beginLifetime());
}
