/** What has been read of one element of a copy. */
interface Told {
  /** Its text, white space folded. */
  readonly text: string;
  /** Share of its text that is the text of links. */
  readonly linkShare: number;
  /** How much running text its elements hold, in characters. */
  readonly prose: ReadonlyMap<Element, number>;
  /** All in it that has a name: class, id, label. */
  readonly named: readonly Element[];
  /** The smallest blocks in it. */
  readonly blocks: readonly Element[];
  /** Whether it stands in code, a table or a formula; nothing is ever moved into one. */
  readonly guarded: boolean;
}

let elements: Map<Element, { -readonly [K in keyof Told]?: Told[K] }> | null = null;
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

/** What `read` finds in an element, remembered under a name until the element changes; found anew where nothing is remembered. */
export function remembered<K extends keyof Told>(
  element: Element,
  name: K,
  read: (element: Element) => Told[K],
): Told[K] {
  if (elements === null) return read(element);
  let told = elements.get(element);
  if (!told) {
    told = {};
    elements.set(element, told);
  }
  const known: Told[K] | undefined = told[name];
  if (known !== undefined) return known;
  const found = read(element);
  told[name] = found;
  return found;
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
