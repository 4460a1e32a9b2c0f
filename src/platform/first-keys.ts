/**
 * A page's script may swallow keys before ours hear of them: those who began to listen first are asked first. The script of every page
 * begins before the page does, and passes keys on to whoever of us has come later.
 */
type KeyListener = (event: KeyboardEvent) => void;

/** Who listens, and what has been heard: the same for all our scripts in a page. */
interface FirstKeys {
  readonly listeners: KeyListener[];
  readonly heard: WeakSet<KeyboardEvent>;
}

/** Kept on the global of our own scripts, which pages cannot see. */
const scope = globalThis as { legibleKeys?: FirstKeys };

/** Asks our listeners in their order until one stops the key; once, however often it is called for the same key. */
export function passKeyOn(event: KeyboardEvent): void {
  const keys = scope.legibleKeys;
  if (!keys || keys.heard.has(event)) return;
  keys.heard.add(event);
  for (const listener of [...keys.listeners]) if (!event.cancelBubble) listener(event);
}

/**
 * Hears keys pressed anywhere in the page before its own scripts do, until `end` aborts. Where the script of the page came late, as
 * after an installation, it hears them in turn.
 * @param place `above` for what lies over everything else of ours: it is asked first.
 */
export function hearKeys(view: Window, listener: KeyListener, end: AbortSignal, place?: 'above'): void {
  scope.legibleKeys ??= { listeners: [], heard: new WeakSet() };
  const { listeners } = scope.legibleKeys;
  if (place === 'above') listeners.unshift(listener);
  else listeners.push(listener);
  end.addEventListener('abort', () => listeners.splice(listeners.indexOf(listener), 1));
  // A listener of its own for each: the same one could not be there twice, and would go with the first that ends.
  view.addEventListener('keydown', (event) => passKeyOn(event), { capture: true, signal: end });
}
