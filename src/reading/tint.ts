import type { Palette } from './modes.ts';
import { leastRatio, mix, TEXT_RATIO } from './passing-color.ts';
import type { Hex } from './ratio.ts';

/** Washes of colour over the page. Warm grounds read faster than cool ones in one study (Rello and Bigham 2017): warm first. */
export const TINT_COLORS = {
  peach: '#ffb27a',
  yellow: '#ffe14d',
  pink: '#ff9ebd',
  turquoise: '#4fd8cf',
  blue: '#7fb4ff',
} as const satisfies Record<string, Hex>;

/** The tints to choose from. */
export const TINTS = ['none', ...(Object.keys(TINT_COLORS) as (keyof typeof TINT_COLORS)[])] as const;

export type Tint = (typeof TINTS)[number];

/** How much of the tint is mixed in, strongest first. On dark grounds a third is a glow; a tenth is a tint. */
const PARTS = { light: [0.32, 0.26, 0.2, 0.15, 0.1, 0.06, 0.03], dark: [0.14, 0.11, 0.08, 0.05, 0.03] } as const;

/** A palette with its grounds tinted, as far as every ratio of WCAG 2.2, SC 1.4.6 and 1.4.11 allows. */
export function tinted(palette: Palette, tint: Tint): Palette {
  if (tint === 'none') return palette;
  const { text, muted, link, visited, edge, accent, focusOuter } = palette;
  const holds = (words: readonly Hex[], marks: readonly Hex[]) => (ground: Hex) =>
    leastRatio(ground, words) >= TEXT_RATIO && leastRatio(ground, marks) >= 3;
  const wash = (ground: Hex, passes: (ground: Hex) => boolean) =>
    PARTS[palette.scheme].map((part) => mix(ground, TINT_COLORS[tint], part)).find(passes) ?? ground;
  const ground = holds([text, muted, link, visited], [edge, accent, focusOuter]);
  return {
    ...palette,
    bg: wash(palette.bg, ground),
    surface: wash(palette.surface, ground),
    sentence: wash(palette.sentence, holds([text, muted], [text])),
  };
}
