import { expect, it } from 'vitest';
import { shortcutKeys } from '../../../src/reading/shortcut.ts';

it.each([
  ['Alt+R', ['Alt', 'R']],
  ['Ctrl+Shift+1', ['Ctrl', 'Shift', '1']],
  ['Alt+Shift+Comma', ['Alt', 'Shift', ',']],
  ['MacCtrl+Shift+O', ['Control', 'Shift', 'O']],
  ['⌥⇧S', ['⌥', '⇧', 'S']],
  ['⌃⇧O', ['⌃', '⇧', 'O']],
  ['F8', ['F8']],
  ['Ctrl+Up', ['Ctrl', '↑']],
  ['', []],
])('the shortcut %s is pressed with the keys %j', (shortcut, keys) => {
  expect(shortcutKeys(shortcut)).toEqual(keys);
});
