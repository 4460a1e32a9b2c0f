import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionOf,
  DEFAULT_LETTERS,
  KEY_ACTIONS,
  oneKey,
  readLetters,
  sameKey,
} from '../../../src/reading/letter-keys.ts';
import { DEFAULTS } from '../../../src/settings/schema.ts';

describe('letters as keys', () => {
  it('are off unless switched on', () => {
    expect(DEFAULTS.letterKeys).toBe(false);
  });

  it('do not collide as they come', () => {
    for (const action of KEY_ACTIONS) expect(sameKey(DEFAULT_LETTERS, action)).toEqual([]);
  });

  it('mean what they are set to, small or large', () => {
    expect(actionOf(DEFAULT_LETTERS, 'c')).toBe('contents');
    expect(actionOf(DEFAULT_LETTERS, 'C')).toBe('contents');
    expect(actionOf({ ...DEFAULT_LETTERS, contents: 'ж' }, 'ж')).toBe('contents');
    expect(actionOf(DEFAULT_LETTERS, 'z')).toBeNull();
  });

  it('are never named keys or nothing', () => {
    for (const key of ['Enter', 'Tab', 'ArrowDown', '', ' '])
      expect(actionOf({ ...DEFAULT_LETTERS, help: '' }, key)).toBeNull();
  });

  it('do nothing where two actions have the same, and say which', () => {
    const letters = { ...DEFAULT_LETTERS, where: 'c' };
    expect(sameKey(letters, 'where')).toEqual(['contents']);
    expect(sameKey(letters, 'contents')).toEqual(['where']);
    expect(actionOf(letters, 'c')).toBeNull();
  });

  it('take the key typed last', () => {
    expect([oneKey('a'), oneKey('aB'), oneKey(' '), oneKey('')]).toEqual(['a', 'b', '', '']);
  });

  it('are read from any store without a fault', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const letters = readLetters(value);
        if (letters) expect(Object.keys(letters)).toEqual([...KEY_ACTIONS]);
      }),
    );
    expect(readLetters({ help: 'h', where: 'long', contents: 3 })).toEqual({ ...DEFAULT_LETTERS, help: 'h' });
  });
});
