import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexOf } from '../../../src/reading/channels.ts';
import { PALETTE_NAMES, PALETTES, type PaletteName } from '../../../src/reading/modes.ts';
import { toOklch } from '../../../src/reading/oklch.ts';
import { edge, ground, ink, isDark, isFlat, visitedInk, wardrobeFor } from '../../../src/reading/page-colors.ts';
import { luminance, ratio } from '../../../src/reading/ratio.ts';

const channel = fc.integer({ min: 0, max: 255 });
const color = fc.tuple(channel, channel, channel).map(([r, g, b]) => hexOf(r, g, b));
const mode = fc.constantFrom<PaletteName>(...PALETTE_NAMES);

describe('any colours of a page, in any mode', () => {
  it('give words at 7:1 or more on their ground, links and visited links too', () => {
    fc.assert(
      fc.property(
        mode,
        color,
        color,
        color,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (name, canvas, behind, words, control, link, quiet) => {
          const wardrobe = wardrobeFor(PALETTES[name], canvas);
          const on = ground(behind, wardrobe, control);
          const turned = ink(words, on, wardrobe, link, quiet);
          expect(ratio(turned, on)).toBeGreaterThanOrEqual(7);
          expect(ratio(visitedInk(turned, on, wardrobe), on)).toBeGreaterThanOrEqual(7);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('give controls an edge at 3:1 or more on what is around them', () => {
    fc.assert(
      fc.property(mode, color, color, (name, canvas, behind) => {
        const wardrobe = wardrobeFor(PALETTES[name], canvas);
        const on = ground(behind, wardrobe);
        expect(ratio(edge(on, wardrobe, true), on)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 1000 },
    );
  });

  it('never shine in a dark mode', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<PaletteName>('dark', 'white-on-black', 'yellow-on-black', 'yellow-on-navy'),
        color,
        color,
        (name, canvas, behind) => {
          expect(luminance(ground(behind, wardrobeFor(PALETTES[name], canvas)))).toBeLessThan(0.1);
        },
      ),
    );
  });
});

describe('a white page', () => {
  const on = (name: PaletteName) => wardrobeFor(PALETTES[name], '#ffffff');

  it.each(PALETTE_NAMES)('gets the ground of %s', (name) => {
    expect(ground('#ffffff', on(name))).toBe(PALETTES[name].bg);
    expect(ink('#111111', PALETTES[name].bg, on(name))).toBe(PALETTES[name].text);
  });

  it('keeps what it set apart by a ground apart', () => {
    for (const name of PALETTE_NAMES) expect(ground('#dddddd', on(name))).not.toBe(PALETTES[name].bg);
  });

  it('keeps its hues in the modes that are no pair of colours: a warning stays red, a link blue', () => {
    for (const name of ['light', 'dark', 'cream'] as const) {
      for (const hue of ['#cc2222', '#1a4fd6'] as const) {
        const { c, h } = toOklch(ink(hue, PALETTES[name].bg, on(name)));
        expect(c).toBeGreaterThan(0.05);
        expect(Math.abs(h - toOklch(hue).h)).toBeLessThan(0.3);
      }
    }
  });

  it('keeps a colour that reads well as it is', () => {
    expect(ink('#003a9b', '#ffffff', on('light'))).toBe('#003a9b');
  });

  it('takes the one colour of the strongest modes for every word', () => {
    const wardrobe = on('yellow-on-black');
    expect(ink('#cc2222', '#000000', wardrobe)).toBe('#ffff00');
    expect(ink('#cc2222', '#000000', wardrobe, true)).toBe(PALETTES['yellow-on-black'].link);
  });
});

describe('a dark page', () => {
  it('becomes light in a light mode, and its light words dark', () => {
    const wardrobe = wardrobeFor(PALETTES.light, '#111111');
    expect(isDark(ground('#111111', wardrobe))).toBe(false);
    expect(ink('#eeeeee', ground('#111111', wardrobe), wardrobe)).toBe(PALETTES.light.text);
  });

  it('stays dark in a dark mode', () => {
    expect(wardrobeFor(PALETTES.dark, '#111111').flipped).toBe(false);
    expect(isDark(ground('#202020', wardrobeFor(PALETTES.dark, '#111111')))).toBe(true);
  });
});

it('knows the modes that are one pair of pure colours', () => {
  const flat = PALETTE_NAMES.filter((name) => isFlat(PALETTES[name]));
  expect(flat).toEqual(['white-on-black', 'yellow-on-black', 'black-on-yellow', 'yellow-on-navy']);
});
