/** What a single letter can do in the reading view, once letters are switched on (WCAG 2.2, SC 2.1.4). */
export const KEY_ACTIONS = [
  'help',
  'where',
  'contents',
  'nextHeading',
  'previousHeading',
  'larger',
  'smaller',
  'listen',
  'lineFocus',
] as const;

export type KeyAction = (typeof KEY_ACTIONS)[number];

/** For each action its key; an empty text for none. */
export type LetterKeys = Readonly<Record<KeyAction, string>>;

export const DEFAULT_LETTERS: LetterKeys = {
  help: '?',
  where: 'w',
  contents: 'c',
  nextHeading: 'j',
  previousHeading: 'k',
  larger: '+',
  smaller: '-',
  listen: 'p',
  lineFocus: 'f',
};

/** One key as it is kept: small, without white space; an empty text for what is no single character. */
export function oneKey(typed: string): string {
  const [key = '', ...more] = [...typed.trim().toLowerCase()];
  return more.length > 0 ? (more.at(-1) ?? '') : key;
}

/** Letters as they lie in a store; what is missing or bad has its default. Undefined for what is nothing of the kind. */
export function readLetters(value: unknown): LetterKeys | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const found = value as Record<string, unknown>;
  const read = (action: KeyAction) => {
    const key = found[action];
    return typeof key === 'string' && [...key].length <= 1 && oneKey(key) === key ? key : DEFAULT_LETTERS[action];
  };
  return Object.fromEntries(KEY_ACTIONS.map((action) => [action, read(action)])) as unknown as LetterKeys;
}

/** Other actions with the same key. */
export function sameKey(letters: LetterKeys, action: KeyAction): KeyAction[] {
  const key = letters[action];
  return key === '' ? [] : KEY_ACTIONS.filter((other) => other !== action && letters[other] === key);
}

/** What a key does; null for a key of none, or of several: then nobody could tell which. */
export function actionOf(letters: LetterKeys, key: string): KeyAction | null {
  const wanted = oneKey(key);
  const [action, ...more] = KEY_ACTIONS.filter((each) => wanted !== '' && letters[each] === wanted);
  return action && more.length === 0 && [...key].length === 1 ? action : null;
}
