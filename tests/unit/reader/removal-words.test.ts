import '../../support/fake-extension.ts';
import { describe, expect, it } from 'vitest';
import { removalKind, removalReason } from '../../../src/reader/view/removal-words.ts';

const removal = (reason: string, twin?: string) => ({
  pass: 'some-pass',
  reason,
  text: 'Words',
  where: null,
  ...(twin ? { twin } : {}),
});

/** Codes with which the engine explains what it leaves out. */
const REASONS = [
  'about-the-author',
  'advertisement',
  'appeal',
  'appended',
  'byline',
  'comments',
  'control',
  'date',
  'dialog',
  'footer',
  'label',
  'leads-elsewhere',
  'looks-like-clutter',
  'navigation',
  'page-control',
  'promotion',
  'role-navigation',
  'sharing',
  'table-of-contents',
];

describe('what was left out', () => {
  it.each(REASONS)('has a name and a reason in plain words for %s', (reason) => {
    for (const said of [removalKind(removal(reason)), removalReason(removal(reason))]) {
      expect(said).not.toBe('');
      expect(said).not.toContain(reason.includes('-') ? reason : '_');
    }
    expect(removalReason(removal(reason))).not.toBe(removalReason(removal('never-heard-of')));
  });

  it('of a kind nobody has named is still told apart: said twice, or no part of the article', () => {
    expect([removalKind(removal('new-one')), removalReason(removal('new-one'))]).toEqual([
      'Part of the page',
      'It is not part of the article.',
    ]);
    expect([removalKind(removal('new-one', 'Words')), removalReason(removal('new-one', 'Words'))]).toEqual([
      'Said twice',
      'The same words stand elsewhere in the article.',
    ]);
  });
});
