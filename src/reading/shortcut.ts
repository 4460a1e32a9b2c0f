/** Names of keys as browsers write them in shortcuts, and as they stand on keyboards. */
const KEY_SIGNS: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  MacCtrl: 'Control',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
};

/** The signs that macOS puts before a key, in the order in which it writes them. */
const MAC_SIGNS = '⌃⌥⇧⌘';

/**
 * The keys of a shortcut one by one, in the order in which they are named: `Alt+Shift+S` gives Alt, Shift, S.
 * @param shortcut as the browser's command list writes it: joined by `+`, or on macOS as signs in one word (`⌥⇧S`).
 * @returns no keys for an empty shortcut.
 */
export function shortcutKeys(shortcut: string): readonly string[] {
  const signs = [...shortcut].filter((sign) => MAC_SIGNS.includes(sign));
  const rest = [...shortcut].filter((sign) => !MAC_SIGNS.includes(sign)).join('');
  return [...signs, ...rest.split('+')].filter((key) => key !== '').map((key) => KEY_SIGNS[key] ?? key);
}
