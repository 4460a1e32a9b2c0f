import { OUTLINE_HOST } from '../messages/hosts.ts';
import { tell } from '../platform/runtime.ts';

/** The place for our own things in a page: a shadow tree of its own, dressed as the person likes it. */
export interface Stage {
  readonly host: HTMLElement;
  readonly mount: HTMLElement;
  /** Puts it into the page where it is not, in the look that is wanted now; after an update of the extension, in the last. */
  enter(): Promise<void>;
  /** Takes it out of the page. */
  strike(): void;
}

/** Events inside it are no business of the page: its shortcuts, focus traps, click counters. */
const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'focusin',
  'focusout',
] as const;

/** Makes the place, not yet in the page. */
export function createStage(document: Document): Stage {
  const host = document.createElement(OUTLINE_HOST);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  const mount = document.createElement('div');
  mount.className = 'mount';
  mount.dataset.mode = '';
  shadow.append(style, mount);
  for (const name of PRIVATE_EVENTS) host.addEventListener(name, (event) => event.stopPropagation());
  return {
    host,
    mount,
    async enter() {
      // Asked anew each time: the person may have changed it, and another page of the same script may be of another site.
      const look = await tell('background/outline-look', null);
      if (look && style.textContent !== look.css) style.textContent = look.css;
      if (look) Object.assign(mount, { lang: look.lang, dir: look.dir });
      // Before the body: out of what the page's scripts replace, and Tab starts at the page's top when it goes.
      if (!host.isConnected) document.documentElement.insertBefore(host, document.body);
    },
    strike: () => host.remove(),
  };
}
