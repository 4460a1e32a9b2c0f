import '../../support/fake-extension.ts';

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { countText, interfaceDirection, interfaceLanguage, numeral, text } from '../../../src/platform/i18n.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

const LOCALES = resolve(import.meta.dirname, '../../../public/_locales');

beforeEach(resetExtension);

it('fills values into a message', () => {
  expect(text('uiPixels', 24)).toBe('24 px');
});

it('gives an empty text for an unknown name', () => {
  expect(text('no-such-message')).toBe('');
});

it.each([
  [1, '1 heading'],
  [2, '2 headings'],
  [0, '0 headings'],
  [1234, '1,234 headings'],
])('counts %d in words', (count, expected) => {
  expect(countText('popupHeadings', count)).toBe(expected);
});

it('chooses the form by the plural rule of the language', () => {
  const forms: Record<string, string> = {
    interfaceLanguage: 'pl',
    places_one: '$ miejsce',
    places_few: '$ miejsca',
    places_other: '$ miejsc',
  };
  fake.i18n.getMessage = (name, values = []) => (forms[name] ?? '').replace('$', values[0] ?? '');
  expect([1, 3, 5].map((count) => countText('places', count))).toEqual(['1 miejsce', '3 miejsca', '5 miejsc']);
});

it.each(readdirSync(LOCALES))('writes small numbers in %s as the platform would', (locale) => {
  const tag = locale.replace('_', '-');
  const platform = new Intl.NumberFormat(tag);
  const wrong = Array.from({ length: 1200 }, (_, count) => count).filter((count) => {
    fake.i18n.getMessage = () => tag;
    return numeral(count) !== platform.format(count);
  });
  expect(wrong).toEqual([]);
});

it('speaks English where a translation does not say its language', () => {
  fake.i18n.getMessage = () => '';
  expect(interfaceLanguage()).toBe('en');
});

it.each([
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['km', 'ltr'],
  ['', 'ltr'],
])('reads in the direction of its own language %j: %s, whatever that of the browser', (language, direction) => {
  fake.i18n.getMessage = (name) => (name === 'interfaceLanguage' ? language : name === '@@bidi_dir' ? 'rtl' : '');
  expect(interfaceDirection()).toBe(direction);
});
