import { devicePalette, type Mode, PALETTES, type Palette } from '../../reading/modes.ts';

/** The palettes that a mode shows on a light and on a dark device: one and the same, unless it follows the device. */
export function deviceColors(mode: Mode): { light: Palette; dark: Palette } {
  if (mode !== 'auto') return { light: PALETTES[mode], dark: PALETTES[mode] };
  const moreContrast = matchMedia('(prefers-contrast: more)').matches;
  return {
    light: PALETTES[devicePalette({ dark: false, moreContrast })],
    dark: PALETTES[devicePalette({ dark: true, moreContrast })],
  };
}
