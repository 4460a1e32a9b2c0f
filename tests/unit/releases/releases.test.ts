import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RELEASES, releasesSince } from '../../../src/releases/releases.ts';

const LIST = ['1.10.0', '1.2.0', '0.9.0'].map((version) => ({ version, changes: ['change'] }));
const since = (before: string, now: string) => releasesSince(before, now, LIST).map(({ version }) => version);

describe('what is new', () => {
  it('is what came after the version before, up to the one there is', () => {
    expect(since('0.9.0', '1.2.0')).toEqual(['1.2.0']);
    expect(since('0.8.7', '1.10.3')).toEqual(['1.10.0', '1.2.0', '0.9.0']);
  });

  it('is nothing after a patch, and nothing that is still to come', () => {
    expect(since('1.2.0', '1.2.4')).toEqual([]);
    expect(since('1.2.0', '1.9.0')).toEqual([]);
  });

  it('compares versions by their numbers', () => {
    expect(since('1.9.9', '1.10.0')).toEqual(['1.10.0']);
  });
});

describe('the list', () => {
  it('has no patch version, the latest first, and says something of each', () => {
    const parts = RELEASES.map(({ version }) => version.split('.').map(Number));
    expect(parts.every((part) => part.length === 3 && part[2] === 0)).toBe(true);
    expect(RELEASES.map(({ version }) => version)).toEqual(
      releasesSince('0', '9999.0.0').map(({ version }) => version),
    );
    expect(RELEASES.flatMap(({ version }, at) => releasesSince(version, '9999.0.0').length === at)).not.toContain(
      false,
    );
    expect(RELEASES.every(({ changes }) => changes.length > 0)).toBe(true);
  });

  it('has words for every change', () => {
    const file = join(import.meta.dirname, '../../../public/_locales/en/messages.json');
    const messages = JSON.parse(readFileSync(file, 'utf8'));
    expect(RELEASES.flatMap(({ changes }) => changes).filter((change) => !messages[change])).toEqual([]);
  });
});
