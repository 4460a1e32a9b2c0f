import { expect, it } from 'vitest';
import { blockwiseText, textOf } from '../../../src/article/text.ts';
import { page } from './page.ts';

const said = (html: string) => blockwiseText(page(`<section>${html}</section>`).querySelector('section') as Element);

it.each([
  ['two blocks', '<h4>See also:</h4><p>Night Ferry</p>'],
  ['a block and what follows it', '<div><b>See</b> also:</div>Night Ferry'],
  ['a block inside a link', '<a><div>See also:</div></a><a>Night Ferry</a>'],
  ['the lines of one block', '<p>See also:<br>Night Ferry</p>'],
])('parts the words of %s', (_, html) => {
  expect(said(html)).toBe('See also: Night Ferry');
});

it('leaves a word whole that is marked in its middle, and text without blocks as it stands', () => {
  expect(said('<p>The <b>F</b>erry <i>sails</i>.</p>')).toBe('The Ferry sails.');
  const plain = page('<p>Night <em>Fer</em>ry</p>').querySelector('p') as Element;
  expect(blockwiseText(plain)).toBe(textOf(plain));
});
