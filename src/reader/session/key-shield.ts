import { hearKeys } from '../../platform/first-keys.ts';

/** Keys by which a person moves and presses, and which the browser answers by itself. */
const MOVING = new Set(
  'Tab Enter PageDown PageUp Home End ArrowDown ArrowUp ArrowLeft ArrowRight'.split(' ').concat(' '),
);

/** The tools use these keys themselves. */
const OWN_USE = '[role="toolbar"]';

/**
 * Keeps a page from taking away the keys by which a person moves in the reading view, until `end` aborts. It steps in once the page
 * has swallowed one: before that, other extensions that work by keys are left alone.
 */
export function shieldKeys(host: HTMLElement, view: Window, end: AbortSignal): void {
  let swallows = false;
  /** Keys that came through the page to where ours are heard, and whether they are still good for anything. */
  const through = new WeakMap<KeyboardEvent, boolean>();
  const note = (event: KeyboardEvent) => through.set(event, !event.defaultPrevented);
  const hear = (event: KeyboardEvent) => {
    if (!MOVING.has(event.key) || !event.isTrusted || isOurs(event)) return;
    if (swallows) event.stopImmediatePropagation();
    else setTimeout(() => (swallows ||= through.get(event) !== true));
  };
  hearKeys(view, hear, end);
  view.addEventListener('keydown', (event) => event.composedPath().includes(host) || note(event), {
    capture: true,
    signal: end,
  });
  host.addEventListener('keydown', note, { capture: true, signal: end });
}

function isOurs(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest(OWN_USE) !== null;
}
