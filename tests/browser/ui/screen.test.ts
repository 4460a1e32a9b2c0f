import '../../support/fake-extension.ts';

import { afterEach, beforeEach, expect, it } from 'vitest';
import { SPACINGS } from '../../../src/reading/spacing.ts';
import { DEFAULTS } from '../../../src/settings/schema.ts';
import { dressScreen } from '../../../src/ui/screen.ts';
import { wear } from '../../../src/ui/wear.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

beforeEach(resetExtension);
afterEach(() => {
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute('dir');
});

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['km', 'ltr'],
])('gives a screen in %s its language and the direction %s', (language, direction) => {
  fake.i18n.getMessage = () => language;
  dressScreen(document, '');
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual([language, direction]);
});

it('lets the sheet of a screen overrule the shared one', () => {
  dressScreen(document, 'body { margin: 7px }');
  expect(getComputedStyle(document.body).margin).toBe('7px');
});

it('wears mode, size and spacing', () => {
  dressScreen(document, '');
  wear(document.documentElement, { ...DEFAULTS, mode: 'yellow-on-black', textSize: 64, ...SPACINGS.wide });
  const style = getComputedStyle(document.body);
  expect([style.color, style.fontSize]).toEqual(['rgb(255, 255, 0)', '42.72px']);
  expect(style.getPropertyValue('--leading')).toBe('2');
});

it.each([
  [{ mode: 'own', ownText: '#fff8e0', ownBackground: '#102030' }, 'rgb(255, 248, 224)'],
  [{ mode: 'dark', tint: 'peach' }, 'rgb(232, 230, 227)'],
] as const)('wears %o, whatever the device prefers', (look, color) => {
  dressScreen(document, '');
  wear(document.documentElement, { ...DEFAULTS, ...look });
  const style = getComputedStyle(document.body);
  expect(style.color).toBe(color);
  expect(style.getPropertyValue('--dark')).toBe('1');
});
