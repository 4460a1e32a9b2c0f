import type { Palette } from '../../reading/modes.ts';
import { type ColorLook, wornPalette } from '../../reading/worn-palette.ts';

/** The palettes that a look shows on a light and on a dark device: one and the same, unless it follows the device. */
export function deviceColors(look: ColorLook): { light: Palette; dark: Palette } {
  const moreContrast = matchMedia('(prefers-contrast: more)').matches;
  return {
    light: wornPalette(look, { dark: false, moreContrast }),
    dark: wornPalette(look, { dark: true, moreContrast }),
  };
}
