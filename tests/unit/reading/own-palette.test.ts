import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PALETTE_NAMES, PALETTES } from '../../../src/reading/modes.ts';
import { fromOklch, toOklch } from '../../../src/reading/oklch.ts';
import { ownPalette, passingColors } from '../../../src/reading/own-palette.ts';
import { nearestPassing } from '../../../src/reading/passing-color.ts';
import { type Hex, ratio } from '../../../src/reading/ratio.ts';
import { TINTS, tinted } from '../../../src/reading/tint.ts';
import { anyColor } from '../../support/any-settings.ts';
import { PAIRS, ringOnAccent } from '../../support/palette-pairs.ts';

const anyColors = fc.record({ ownText: anyColor, ownBackground: anyColor, ownLink: anyColor });

describe('a colour by lightness, chroma and hue', () => {
  it('comes back as it was, for any colour', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        expect(fromOklch(toOklch(color))).toBe(color);
      }),
    );
  });

  it.each([
    ['#ffffff', 1, 0],
    ['#000000', 0, 0],
    ['#ff0000', 0.628, 0.2577],
    ['#0000ff', 0.452, 0.3132],
  ] as const)('of %s is that of CSS Color 4', (color, l, c) => {
    expect(toOklch(color).l).toBeCloseTo(l, 3);
    expect(toOklch(color).c).toBeCloseTo(c, 3);
  });
});

describe('the nearest colour that passes', () => {
  it('reaches the ratio on every ground, or is none where neither black nor white would', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (color, ground) => {
        const found = nearestPassing(color, [ground]);
        if (found) expect(ratio(found, ground)).toBeGreaterThanOrEqual(7);
        else for (const end of ['#000000', '#ffffff'] as const) expect(ratio(end, ground)).toBeLessThan(7);
      }),
    );
  });

  it('is the colour itself where it passes', () => {
    expect(nearestPassing('#15141a', ['#ffffff'])).toBe('#15141a');
  });

  it('just passes: a little nearer to the chosen colour it would not', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const found = nearestPassing(color, ['#ffffff']) as Hex;
        if (found !== color) expect(ratio(found, '#ffffff')).toBeLessThan(7.4);
      }),
    );
  });

  it('keeps the hue: a green that is too light turns into a darker green', () => {
    const found = nearestPassing('#4caf50', ['#ffffff']) as Hex;
    expect(Math.abs(toOklch(found).h - toOklch('#4caf50').h)).toBeLessThan(0.05);
    expect(toOklch(found).c).toBeGreaterThan(0.08);
  });
});

describe('chosen colours', () => {
  it('stay as they are when words and links reach 7:1', () => {
    const good = { ownText: '#3b2a1a', ownBackground: '#f4ecd8', ownLink: '#0b3d91' } as const;
    expect(passingColors(good)).toEqual(good);
  });

  it('keep their page colour wherever something can be read on it', () => {
    const colors = { ownText: '#eeeeee', ownBackground: '#f4ecd8', ownLink: '#ff0000' } as const;
    expect(passingColors(colors).ownBackground).toBe('#f4ecd8');
  });

  it('make a palette that keeps every ratio, whatever they are', () => {
    fc.assert(
      fc.property(anyColors, (colors) => {
        const palette = ownPalette(colors);
        for (const [front, ground, least] of PAIRS) {
          expect(ratio(palette[front], palette[ground]), `${front} on ${ground}`).toBeGreaterThanOrEqual(least);
        }
        expect(ringOnAccent(palette)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a tint', () => {
  it.each(PALETTE_NAMES.flatMap((name) => TINTS.map((tint) => [tint, name] as const)))(
    '%s over %s keeps every ratio',
    (tint, name) => {
      const palette = tinted(PALETTES[name], tint);
      for (const [front, ground, least] of PAIRS) {
        expect(ratio(palette[front], palette[ground]), `${front} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    },
  );

  it.each(TINTS.filter((tint) => tint !== 'none'))('%s is to be seen on the light and on the dark page', (tint) => {
    for (const name of ['light', 'dark'] as const) {
      const [before, after] = [toOklch(PALETTES[name].bg), toOklch(tinted(PALETTES[name], tint).bg)];
      expect(after.c - before.c).toBeGreaterThan(0.01);
    }
  });

  it('keeps every ratio over colours of a person’s own', () => {
    fc.assert(
      fc.property(anyColors, fc.constantFrom(...TINTS), (colors, tint) => {
        const palette = tinted(ownPalette(colors), tint);
        for (const [front, ground, least] of PAIRS) {
          expect(ratio(palette[front], palette[ground]), `${front} on ${ground}`).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });

  it('none changes nothing', () => {
    expect(tinted(PALETTES.sepia, 'none')).toBe(PALETTES.sepia);
  });
});
