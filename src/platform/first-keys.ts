/**
 * A page's script may swallow keys before ours hear of them: those who began to listen first are asked first. The script of every page
 * begins before the page does, and passes keys on to whoever of us has come later.
 */
type KeyListener = (event: KeyboardEvent) => void;

/** Kept on the global of our own scripts, which pages cannot see. */
const scope = globalThis as { legibleKey?: KeyListener };

/** Passes a key on to our listeners. */
export function passKeyOn(event: KeyboardEvent): void {
  scope.legibleKey?.(event);
}

const listeners = new Set<KeyListener>();
const heard = new WeakSet<KeyboardEvent>();

/** Asks the listeners in their order until one stops the key; once, however often it is called for the same key. */
function hear(event: KeyboardEvent): void {
  if (heard.has(event)) return;
  heard.add(event);
  for (const listener of listeners) if (!event.cancelBubble) listener(event);
}

/**
 * Hears keys pressed anywhere in the page before its own scripts do, until `end` aborts. Where the script of the page came late, as
 * after an installation, it hears them in turn.
 */
export function hearKeys(view: Window, listener: KeyListener, end: AbortSignal): void {
  scope.legibleKey = hear;
  listeners.add(listener);
  end.addEventListener('abort', () => listeners.delete(listener));
  view.addEventListener('keydown', hear, { capture: true, signal: end });
}
