import { type DeviceColors, devicePalette, type Mode, PALETTES, type Palette } from './modes.ts';
import { type OwnColors, ownPalette } from './own-palette.ts';
import { type Tint, tinted } from './tint.ts';

/** Everything that decides about colours. */
export interface ColorLook extends OwnColors {
  readonly mode: Mode;
  readonly tint: Tint;
}

/** The colours that a look shows on a device. */
export function wornPalette(look: ColorLook, device: DeviceColors): Palette {
  if (look.mode === 'own') return tinted(ownPalette(look), look.tint);
  return tinted(PALETTES[look.mode === 'auto' ? devicePalette(device) : look.mode], look.tint);
}
