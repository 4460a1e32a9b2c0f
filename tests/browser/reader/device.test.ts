import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { PALETTE_NAMES, PALETTES, type PaletteName } from '../../../src/reading/modes.ts';
import { type Hex, ratio } from '../../../src/reading/ratio.ts';
import { ARTICLE, closeReader, find, openReader, setPage, settle, shadow, use } from './reading-page.ts';

/** What the device asks for, as media features. */
async function device(features: Record<string, string>, media = ''): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { media, features: list });
}

beforeEach(async () => {
  await page.viewport(1280, 900);
  setPage(ARTICLE);
});
afterEach(async () => {
  closeReader();
  await device({});
});

const hex = (color: string): Hex => {
  const [r, g, b] = (color.match(/\d+/g) ?? []).map(Number) as [number, number, number];
  return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};
const style = (selector: string) => getComputedStyle(find(selector));

describe('the same as the device', () => {
  it.each([
    [{ 'prefers-color-scheme': 'light' }, 'light'],
    [{ 'prefers-color-scheme': 'dark' }, 'dark'],
    [{ 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' }, 'white-on-black'],
  ] as [Record<string, string>, PaletteName][])('%o is %s', async (features, name) => {
    await device(features);
    await openReader({ mode: 'auto' });
    expect([hex(style('.mount').backgroundColor), hex(style('.text p').color)]).toEqual([
      PALETTES[name].bg,
      PALETTES[name].text,
    ]);
  });
});

describe('a chosen mode', () => {
  it.each(PALETTE_NAMES)(
    '%s has text and links of 7:1 or more where they stand, and every link underlined',
    async (mode) => {
      await device({ 'prefers-color-scheme': 'dark' });
      await openReader({ mode });
      const ground = hex(style('.mount').backgroundColor);
      for (const selector of ['h1', '.text p', '.text a', '.by', '.from a', '.end']) {
        expect(ratio(hex(style(selector).color), ground)).toBeGreaterThanOrEqual(7);
      }
      const tools = hex(style('.tools').backgroundColor);
      expect(ratio(hex(style('.tool').color), tools)).toBeGreaterThanOrEqual(7);
      expect(style('.text a').textDecorationLine).toBe('underline');
      expect(getComputedStyle(document.documentElement).backgroundColor).toBe(style('.mount').backgroundColor);
    },
  );
});

it('forced colours take the place of ours, in every part', async () => {
  await device({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
  await openReader({ mode: 'sepia' });
  await use('contents');
  const ground = hex(style('.mount').backgroundColor);
  expect(ground).not.toBe(PALETTES.sepia.bg);
  for (const selector of ['h1', '.text p', '.text a', '.tool-leave', '.panel a']) {
    expect(ratio(hex(style(selector).color), ground)).toBeGreaterThanOrEqual(4.5);
  }
});

it('nothing moves, whatever the device prefers', async () => {
  await device({ 'prefers-reduced-motion': 'reduce' });
  await openReader();
  await use('contents');
  shadow().querySelectorAll<HTMLAnchorElement>('.contents a')[2]?.click();
  expect(document.getAnimations()).toEqual([]);
  expect(scrollY).toBeGreaterThan(0);
});

it('on paper there is the whole article and nothing else, even while a panel stands in its place', async () => {
  await page.viewport(320, 640);
  await openReader({ mode: 'yellow-on-black' });
  await use('menu');
  await device({}, 'print');
  await settle();
  for (const selector of ['.tools', '.panel']) expect(find(selector).checkVisibility()).toBe(false);
  for (const block of shadow().querySelectorAll('.article h1, .text p, .text li, .text td'))
    expect(block.checkVisibility()).toBe(true);
  expect([hex(style('.text p').color), style('.mount').backgroundColor]).toEqual(['#000000', 'rgba(0, 0, 0, 0)']);
});
