import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vectors } from '../fixtures/injection/vectors.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const TESTS = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:\.test\.tsx?|journeys[\\/].*\.ts)$/.test(path))
  .map((path) => read(join('tests', path)))
  .join('\n');

/** Names of tests that are made of a list: each kind of injection has one. */
const PER_KIND = [...new Set(vectors('').map(({ kind }) => kind))].map(
  (kind) => `${kind} brings nothing that runs, posts, styles or takes a name, and keeps its words`,
);

const rows = read('docs/security.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the threat model', () => {
  it('names for each threat a test that exists', () => {
    expect(rows.length).toBeGreaterThan(15);
    const named = rows.map(([, threat = '', , test = '']) => [threat, test.replaceAll('`', '')] as const);
    const without = named.filter(([, test]) => !PER_KIND.includes(test) && !(test.length > 10 && TESTS.includes(test)));
    expect(without).toEqual([]);
  });

  it('has a line for every kind of injection that is tried', () => {
    for (const name of PER_KIND) expect(read('docs/security.md')).toContain(name);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  it('gives pages no way in', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('content_security_policy');
    expect(JSON.stringify(manifest.content_scripts)).not.toContain('all_frames');
  });
});
