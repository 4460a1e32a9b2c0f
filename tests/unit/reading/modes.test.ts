import { describe, expect, it } from 'vitest';
import { devicePalette, MODES, PALETTE_NAMES, PALETTES, type Palette } from '../../../src/reading/modes.ts';
import { ratio } from '../../../src/reading/ratio.ts';
import { PAIRS, ringOnAccent } from '../../support/palette-pairs.ts';

describe.each(PALETTE_NAMES)('the %s palette', (name) => {
  const palette: Palette = PALETTES[name];

  it.each(PAIRS)('shows %s on %s at %d:1 or more', (front, ground, least) => {
    expect(ratio(palette[front], palette[ground])).toBeGreaterThanOrEqual(least);
  });

  it('shows the ring on a filled control with one of its colours at 3:1 or more', () => {
    expect(ringOnAccent(palette)).toBeGreaterThanOrEqual(3);
  });

  it('tells the browser the right scheme for scroll bars and fields', () => {
    const bright = ratio(palette.bg, '#000000') > ratio(palette.bg, '#ffffff');
    expect(palette.scheme).toBe(bright ? 'light' : 'dark');
  });
});

describe('the modes to choose from', () => {
  it("are the device, every palette, and colours of one's own", () => {
    expect(MODES).toEqual(['auto', ...PALETTE_NAMES, 'own']);
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
