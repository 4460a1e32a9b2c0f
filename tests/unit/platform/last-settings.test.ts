import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepLastSettings, lastSettings } from '../../../src/platform/last-settings.ts';
import { DEFAULTS } from '../../../src/settings/schema.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('gives back at once what a screen showed last', () => {
  keepLastSettings({ ...DEFAULTS, mode: 'yellow-on-black', textSize: 64 });
  expect(lastSettings()).toEqual({ ...DEFAULTS, mode: 'yellow-on-black', textSize: 64 });
});

it.each(['', '{', 'null', '[]', '{"version":1,"values":{"mode":"plaid"}}'])('gives the defaults for %j', (found) => {
  kept.set(SETTINGS_KEY, found);
  expect(lastSettings()).toEqual(DEFAULTS);
});

it('gives the defaults where the browser keeps nothing, and does not mind that it cannot keep', () => {
  const closed = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: closed, setItem: closed });
  keepLastSettings({ ...DEFAULTS, mode: 'dark' });
  expect(lastSettings()).toEqual(DEFAULTS);
});
