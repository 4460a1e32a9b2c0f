import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf } from '../../../src/article/any-of.ts';

const PATTERN =
  '^(?:sign|log) (?:in|on)\\b|\\bclick [(|)] here|in your (?:inbox|mail)|^©|all (?:rights|wrongs)$|a\\|b|^\\(c\\)';

describe('one of many alternatives', () => {
  it('is found wherever it may stand, without regard to case', () => {
    const matcher = anyOf(PATTERN);
    for (const text of [
      'Sign in now',
      'Please Click | here',
      'It lands in your INBOX.',
      '© 2026',
      '(c) by us',
      'xa|bx',
    ])
      expect(matcher.test(text), text).toBe(true);
    for (const text of ['Please sign in', 'by us ©', 'all rights reserved', 'ab', '']) {
      expect(matcher.test(text), text).toBe(false);
    }
  });

  it('is found where the same pattern written as one would find it', () => {
    const [matcher, whole] = [anyOf(PATTERN), new RegExp(PATTERN, 'iu')];
    const words = [
      'Sign',
      'log',
      'in',
      'click',
      '|',
      '(',
      ')',
      'here',
      'your',
      'inbox',
      '©',
      'all',
      'rights',
      'a|b',
      '(c)',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (some) => {
        const text = some.join(' ');
        expect(matcher.test(text)).toBe(whole.test(text));
      }),
    );
  });
});
