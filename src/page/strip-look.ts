import { devicePalette, PALETTES } from '../reading/modes.ts';
import { toolScale } from '../reading/text-size.ts';
import type { Settings } from '../settings/schema.ts';

const asks = (query: string) => matchMedia(query).matches;

/** Gives the strip the person's colours and size, as custom properties. Done when it is shown, so that it follows the device. */
export function applyLook(strip: HTMLElement, { mode, textSize }: Settings): void {
  const device = { dark: asks('(prefers-color-scheme: dark)'), moreContrast: asks('(prefers-contrast: more)') };
  const palette = PALETTES[mode === 'auto' ? devicePalette(device) : mode];
  for (const [part, color] of Object.entries(palette)) strip.style.setProperty(`--${part}`, color);
  strip.style.setProperty('--k', String(toolScale(textSize)));
}
