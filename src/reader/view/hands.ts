import { hearKeys } from '../../platform/first-keys.ts';
import { focusBand } from '../line-focus/focus-band.ts';
import type { LineFocus } from '../line-focus/line-focus.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';

/** Keys that move the band, and how. They are the window's own scrolling keys, so nothing else is lost to them. */
const MOVES: Readonly<Record<string, (lineFocus: LineFocus) => void>> = {
  ArrowDown: (lineFocus) => lineFocus.move(1),
  ArrowUp: (lineFocus) => lineFocus.move(-1),
  PageDown: (lineFocus) => lineFocus.moveBand(1),
  PageUp: (lineFocus) => lineFocus.moveBand(-1),
};

/** What uses these keys or clicks itself. */
const OWN_USE = 'a,button,input,select,textarea,summary,video,audio';

/** A hand that moved farther than this many CSS px between pressing and letting go marked text or dragged. */
const STILL = 6;

/**
 * Moves line focus and the voice by keys, mouse and touch in the text, until `end` aborts. Keys are heard before the page can
 * take them.
 */
export function followHands({ made }: Model, mount: HTMLElement, doc: Document, end: AbortSignal): void {
  const move = (event: KeyboardEvent) => {
    const reading = made.peek();
    if (reading) moveByKey(reading.lineFocus, mount, event);
  };
  hearKeys(doc.defaultView as Window, move, end);
  let pressed: { x: number; y: number } | null = null;
  mount.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (pressed = { x, y }), { signal: end });
  mount.addEventListener(
    'click',
    (event) => {
      const { clientX: x, clientY: y, target } = event;
      const moved = pressed && Math.hypot(x - pressed.x, y - pressed.y) > STILL;
      const reading = made.peek();
      if (!reading || moved || event.defaultPrevented || event.button !== 0) return;
      if (target instanceof Element && target.closest('.words') && !target.closest(OWN_USE)) goTo(reading, x, y);
    },
    { signal: end },
  );
}

function goTo({ speech, lineFocus }: Reading, x: number, y: number): void {
  if (lineFocus.on.value) lineFocus.goToHeight(y);
  if (speech.state.value !== 'stopped') speech.goToPoint(x, y);
}

function moveByKey(lineFocus: LineFocus, mount: HTMLElement, event: KeyboardEvent): void {
  const move = MOVES[event.key];
  if (!move || !lineFocus.on.value || event.isComposing) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const target = event.composedPath()[0];
  const isInText =
    target instanceof Element &&
    (target.closest('.words') !== null || target.contains(mount) || isOutside(target, mount));
  if (!isInText || (target as Element).matches('select,textarea,input,video,audio')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  move(lineFocus);
  focusBand(lineFocus);
}

/** Focus on the page behind, as after a click on bare ground: `body` or the root. */
function isOutside(target: Element, mount: HTMLElement): boolean {
  return target === mount.ownerDocument.body || target === mount.ownerDocument.documentElement;
}
