import { isPage } from '../article/page-kind.ts';
import { STRIP_HOST } from '../messages/hosts.ts';
import { beginLifetime } from '../platform/lifetime.ts';
import { startPageScript } from './page-script.ts';

/** Kept on this script's own global, which pages cannot see: the script may be brought into a page twice. */
const scope = globalThis as { legiblePage?: true };

if (!scope.legiblePage && isPage(document)) {
  scope.legiblePage = true;
  // What an earlier version of the extension left behind works no more.
  for (const stale of document.querySelectorAll(STRIP_HOST)) stale.remove();
  startPageScript(beginLifetime());
}
