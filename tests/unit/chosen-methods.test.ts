import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { methodIn, REPLACED, UNCALLED } from '../../scripts/chosen-methods.ts';

const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const built = [...UNCALLED, ...REPLACED].reduce(
  (code, name) => code.replace(methodIn(name), ''),
  readFileSync(file, 'utf8'),
);

test.each(UNCALLED)('nothing that is built of Readability calls %s', (name) => {
  expect(built).not.toMatch(new RegExp(`\\bthis\\.${name}\\b`));
});

test.each(REPLACED)('%s, which is not built, is set by us', (name) => {
  expect(built).not.toContain(`  ${name}(`);
  expect(readFileSync(new URL('../../src/article/short-cuts.ts', import.meta.url), 'utf8')).toContain(`  ${name}: `);
});

test('what is built is a script still', () => {
  expect(() => new Function('module', built)).not.toThrow();
  expect(built).toContain('_grabArticle(');
});
