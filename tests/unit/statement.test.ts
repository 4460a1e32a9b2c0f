import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Everything that tests say of themselves. */
const tests = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('statement.test.ts'))
  .map((path) => read(join('tests', path)))
  .join('\n');

it('the accessibility statement names tests that there are', () => {
  const rows = read('docs/accessibility.md')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));
  const named = rows.map((row) => /"([^"]+)" \|$/.exec(row)?.[1] ?? `no test: ${row}`);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !tests.includes(name))).toEqual([]);
});
