import { describe, expect, it } from 'vitest';
import { devicePalette, MODES, PALETTE_NAMES, PALETTES, type Palette } from '../../../src/reading/modes.ts';
import { ratio } from '../../../src/reading/ratio.ts';

type Part = Exclude<keyof Palette, 'scheme'>;

/** Every pair that meets on a screen: front, ground, and the ratio it owes. */
const PAIRS: readonly (readonly [Part, Part, number])[] = [
  // WCAG 2.2, SC 1.4.6: words on their grounds.
  ...(['text', 'muted', 'link', 'visited'] as const).flatMap((front) =>
    (['bg', 'surface'] as const).map((ground) => [front, ground, 7] as const),
  ),
  ['text', 'sentence', 7],
  ['muted', 'sentence', 7],
  ['onAccent', 'accent', 7],
  ['onHighlight', 'highlight', 7],
  ['onSelection', 'selection', 7],
  // WCAG 2.2, SC 1.4.11 and 2.4.13: edges, filled controls, the ring.
  ...(['edge', 'accent', 'focusOuter'] as const).flatMap((front) =>
    (['bg', 'surface'] as const).map((ground) => [front, ground, 3] as const),
  ),
  ['focusInner', 'focusOuter', 3],
];

describe.each(PALETTE_NAMES)('the %s palette', (name) => {
  const palette: Palette = PALETTES[name];

  it.each(PAIRS)('shows %s on %s at %d:1 or more', (front, ground, least) => {
    expect(ratio(palette[front], palette[ground])).toBeGreaterThanOrEqual(least);
  });

  it('shows the ring on a filled control with one of its colours at 3:1 or more', () => {
    const best = Math.max(ratio(palette.focusInner, palette.accent), ratio(palette.focusOuter, palette.accent));
    expect(best).toBeGreaterThanOrEqual(3);
  });

  it('tells the browser the right scheme for scroll bars and fields', () => {
    const bright = ratio(palette.bg, '#000000') > ratio(palette.bg, '#ffffff');
    expect(palette.scheme).toBe(bright ? 'light' : 'dark');
  });
});

describe('the modes to choose from', () => {
  it('are the device and every palette', () => {
    expect(MODES).toEqual(['auto', ...PALETTE_NAMES]);
  });

  it.each([
    [false, false, 'light'],
    [false, true, 'light'],
    [true, false, 'dark'],
    [true, true, 'white-on-black'],
  ] as const)('on a device with dark %s and more contrast %s give %s', (dark, moreContrast, palette) => {
    expect(devicePalette({ dark, moreContrast })).toBe(palette);
  });

  it('give at least 14:1 where the device asks for more contrast', () => {
    for (const dark of [false, true]) {
      const { text, bg } = PALETTES[devicePalette({ dark, moreContrast: true })];
      expect(ratio(text, bg)).toBeGreaterThanOrEqual(14);
    }
  });
});
