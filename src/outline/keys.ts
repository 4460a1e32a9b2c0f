import { hearKeys } from '../platform/first-keys.ts';

/** What keys do in a place of ours. No event is sent for them: Firefox would show it to the page. */
export interface KeyActs {
  /** Does what a key means on an element; false when it means nothing there. */
  take(event: KeyboardEvent, at: Element): boolean;
  /** Called after a letter was put into a field. */
  typed(): void;
}

/** A letter for a field: left to the browser it would pass by the page once more, as a key press that can be forbidden. */
function types(at: Element, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return at instanceof HTMLInputElement && [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
}

function typeInto(field: HTMLInputElement, key: string): void {
  const from = field.selectionStart ?? field.value.length;
  const to = field.selectionEnd ?? from;
  if (key === 'Backspace') field.setRangeText('', from === to ? Math.max(from - 1, 0) : from, to, 'end');
  else field.setRangeText(key, from, to, 'end');
}

/** What a key does by itself, where it is kept from the page or the page had forbidden it. False for other keys. */
function actInstead(at: Element, event: KeyboardEvent, { typed }: KeyActs): boolean {
  const { key, defaultPrevented } = event;
  if (at instanceof HTMLInputElement && (types(at, event) || (defaultPrevented && key === 'Backspace'))) {
    typeInto(at, key);
    typed();
    return true;
  }
  const presses = at instanceof HTMLButtonElement && defaultPrevented && (key === 'Enter' || key === ' ');
  if (presses) at.click();
  return presses;
}

/**
 * Keeps the keys pressed in a shadow tree of ours from the page, whose listeners could swallow them, until `signal` aborts.
 */
export function ownKeys(host: HTMLElement, acts: KeyActs, signal: AbortSignal): void {
  const take = (event: KeyboardEvent) => {
    const at = host.shadowRoot?.activeElement;
    if (event.target !== host || !at || event.isComposing || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (acts.take(event, at) || actInstead(at, event, acts)) event.preventDefault();
  };
  hearKeys(window, take, signal, 'above');
}
