import type { Palette } from '../reading/modes.ts';
import { pageSpacing } from '../reading/page-scale.ts';
import { SPACINGS } from '../reading/spacing.ts';
import { textScale } from '../reading/text-size.ts';
import { type ColorLook, wornPalette } from '../reading/worn-palette.ts';
import type { Look } from '../settings/look.ts';
import type { PageParts } from '../settings/schema.ts';
import type { PageLook } from './look.ts';

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'] as const;

const matches = (query: string) => matchMedia(query).matches;

/** The colours of a mode on this device; null where the system forces its own. */
function paletteFor(look: ColorLook): Palette | null {
  const [dark, moreContrast, forced] = QUERIES.map(matches) as [boolean, boolean, boolean];
  return forced ? null : wornPalette(look, { dark, moreContrast });
}

/** The user's own default size in CSS px. A media query's em is that size, whatever the page sets (Media Queries 4, 1.3). */
function defaultSize(): number {
  if (innerWidth < 100) return 16;
  let low = 4;
  let high = 72;
  while (high - low > 0.25) {
    const size = (low + high) / 2;
    // So many em are as wide as 720 px of that size; a window is compared with it, so any window will do.
    if (matches(`(min-width: ${innerWidth / size}em)`)) high = size;
    else low = size;
  }
  return Math.round(low);
}

/**
 * What page mode puts on a page by this look, on this device: the parts of it that the person wants on pages.
 * @param family the typeface as CSS names it; null leaves the page its own.
 */
export function pageLook(look: Look & PageParts, family: string | null): PageLook {
  return {
    palette: look.pageContrast ? paletteFor(look) : null,
    size: look.pageSize ? textScale(look.textSize) * defaultSize() : null,
    spacing: pageSpacing(look.pageSpacing ? look : SPACINGS.normal),
    family: look.pageLetters ? family : null,
    weight: look.pageLetters ? look.weight : 0,
  };
}

/** Calls back when the device changes what it asks for, until `signal` aborts. */
export function onDeviceChange(listener: () => void, signal: AbortSignal): void {
  for (const query of QUERIES) matchMedia(query).addEventListener('change', listener, { signal });
}
