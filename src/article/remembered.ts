/** What has been read of one element of a copy. */
export interface Told {
  /** Its text, white space folded. */
  text?: string;
  /** Share of its text that is the text of links. */
  linkShare?: number;
  /** How much running text its elements hold, in characters. */
  prose?: ReadonlyMap<Element, number>;
  /** All in it that has a name: class, id, label. */
  named?: readonly Element[];
  /** The smallest blocks in it. */
  blocks?: readonly Element[];
}

let elements: Map<Element, Told> | null = null;
let strings: Map<string, Map<string, unknown>> | null = null;

/**
 * Lets what is read of elements and texts be remembered while an article is made, since every step asks the same again. What
 * changes an element in that time says so by {@link changed}. Nothing is remembered outside: the page changes when it likes.
 */
export function remembering<T>(work: () => T): T {
  elements = new Map();
  strings = new Map();
  try {
    return work();
  } finally {
    elements = null;
    strings = null;
  }
}

/** What has been read of an element so far, to be added to; null where nothing is remembered. */
export function toldOf(element: Element): Told | null {
  if (elements === null) return null;
  let told = elements.get(element);
  if (!told) {
    told = {};
    elements.set(element, told);
  }
  return told;
}

/** Forgets what was read of an element, and of all around it: its content is about to change, or has just changed. */
export function changed(element: Element | null): void {
  if (elements === null) return;
  for (let at = element; at; at = at.parentElement) elements.delete(at);
}

/** Forgets what was read of all elements: the copy has been built anew. */
export function allChanged(): void {
  elements?.clear();
}

/** What a rule makes of a text, remembered under the rule's name. */
export function ofText<T>(rule: string, text: string, make: (text: string) => T): T {
  if (strings === null) return make(text);
  let known = strings.get(rule) as Map<string, T> | undefined;
  if (!known) {
    known = new Map();
    strings.set(rule, known);
  }
  let made = known.get(text);
  if (made === undefined) {
    made = make(text);
    known.set(text, made);
  }
  return made;
}
