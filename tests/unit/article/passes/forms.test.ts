import { describe, expect, test } from 'vitest';
import { forms } from '../../../../src/article/passes/forms.ts';
import { AFTER, BEFORE, ran, SOURCE } from './content.ts';

const label = (text: string) => `<div><p><label>${text}</label></p></div>`;

describe('what is left of a form', () => {
  test.each([
    [
      'a form without its fields',
      `<form>${label('Name')}<p>This field is mandatory</p><ul><li>Alabama</li><li>Alaska</li></ul></form>`,
    ],
    ['the answers of a poll', `<div>${label('A warm soup.')}${label('Much sleep.')}</div>`],
  ])('goes: %s', (_, html) => {
    const { root, removals } = ran(forms, `${BEFORE}${html}${AFTER}`);
    expect([...root.children].map((block) => block.localName)).toEqual(['p', 'p']);
    expect(removals.every(({ reason }) => reason === 'control')).toBe(true);
  });
});

describe('what only looks like it stays', () => {
  test.each([
    ['an article inside the form of its page', `<form>${BEFORE}${SOURCE}${label('Search')}</form>`, 'The ferry left'],
    ['a sentence with a labelled word', '<p>The <label>helmsman</label> went below.</p>', 'The helmsman went below.'],
  ])('%s', (_, html, said) => {
    expect(ran(forms, `${html}${AFTER}`).text).toContain(said);
  });
});
