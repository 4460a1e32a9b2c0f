import fc from 'fast-check';
import { block } from './blocks.ts';
import { fill, pool, said } from './sentences.ts';

const head = fc.tuple(
  fc.oneof(
    fc.constant('<title>The ferry that waited</title>'),
    said.map((text) => `<title>${text}</title>`),
  ),
  fc.constantFrom(
    '',
    '',
    '<meta charset=utf-8>',
    '<meta property="og:type" content="article">',
    '<base href="/deep/">',
  ),
  fc.oneof(
    fc.constant(''),
    said.map((text) => `<meta name=description content='${text}'>`),
  ),
);

/** A stretch of plain paragraphs, so that most documents hold an article to be found. */
const prose = fc
  .array(fc.array(said, { minLength: 1, maxLength: 3 }), { minLength: 0, maxLength: 6 })
  .map((paragraphs) => paragraphs.map((sentences) => `<p>${sentences.join(' ')}</p>`).join('\n'));

const body = fc.array(fc.oneof({ weight: 2, arbitrary: prose }, { weight: 5, arbitrary: block }), {
  minLength: 1,
  maxLength: 6,
});

const frame = fc.constantFrom('<main><article>', '<article>', '<div class=content>', '<div id=main><div>', '');

/** Documents that look like articles, more or less broken, as text of HTML. */
export const documents = fc
  .tuple(pool, head, frame, body)
  .map(([sentences, heads, open, blocks]) =>
    fill(`<!doctype html><html lang=en><head>${heads.join('')}</head><body>${open}${blocks.join('\n')}`, sentences),
  );
