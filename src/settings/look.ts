import { FONTS, type Font, WEIGHTS, type Weight } from '../reading/fonts.ts';
import { LINK_LOOKS, type LinkLook } from '../reading/link-look.ts';
import { MODES, type Mode } from '../reading/modes.ts';
import { PICTURE_LOOKS, type PictureLook } from '../reading/picture-look.ts';
import type { Hex } from '../reading/ratio.ts';
import { SPACING_RANGES, SPACINGS, type Spacing } from '../reading/spacing.ts';
import { TEXT_SIZES, type TextSize } from '../reading/text-size.ts';
import { TINTS, type Tint } from '../reading/tint.ts';
import { type Accepted, readAccepted, SWITCH } from './accepted.ts';
import { isRecord } from './record.ts';

/** How the text looks: what a profile holds. */
export interface Look extends Spacing {
  readonly textSize: TextSize;
  readonly font: Font;
  readonly weight: Weight;
  /** Whether words may break at the end of a line, with a hyphen. */
  readonly hyphenation: boolean;
  readonly mode: Mode;
  /** The three colours of the mode `own`. What is shown is the nearest that can be read, see `passingColors`. */
  readonly ownText: Hex;
  readonly ownBackground: Hex;
  readonly ownLink: Hex;
  readonly tint: Tint;
  /** Pictures in dark modes. */
  readonly pictures: PictureLook;
  readonly links: LinkLook;
}

export const LOOK_DEFAULTS: Look = {
  textSize: 24,
  font: 'system',
  ...SPACINGS.normal,
  weight: 400,
  hyphenation: false,
  mode: 'auto',
  ownText: '#2a2118',
  ownBackground: '#f7efe1',
  ownLink: '#14407a',
  tint: 'none',
  pictures: 'plain',
  links: 'underlined',
};

/** A `#rrggbb` colour, in small letters. */
function readColor(value: unknown): Hex | undefined {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? (value.toLowerCase() as Hex) : undefined;
}

/** For each part of the look the values it takes. */
export const LOOK_ACCEPTED: { readonly [K in keyof Look]: Accepted<Look[K]> } = {
  textSize: TEXT_SIZES,
  font: FONTS,
  ...SPACING_RANGES,
  weight: WEIGHTS,
  hyphenation: SWITCH,
  mode: MODES,
  ownText: readColor,
  ownBackground: readColor,
  ownLink: readColor,
  tint: TINTS,
  pictures: PICTURE_LOOKS,
  links: LINK_LOOKS,
};

export const LOOK_PARTS = Object.keys(LOOK_DEFAULTS) as (keyof Look)[];

/** The parts of a look that are there and can be read; all others are left out. */
export function readLook(value: unknown): Partial<Look> {
  if (!isRecord(value)) return {};
  const read = LOOK_PARTS.flatMap((part) => {
    const found = readAccepted(LOOK_ACCEPTED[part], value[part]);
    return found === undefined ? [] : [[part, found]];
  });
  return Object.fromEntries(read);
}

/** The look within settings, complete. */
export function lookOf(settings: Look): Look {
  return Object.fromEntries(LOOK_PARTS.map((part) => [part, settings[part]])) as unknown as Look;
}

/** A look without what equals the defaults: short enough to store many. */
export function shortLook(look: Look): Partial<Look> {
  return Object.fromEntries(LOOK_PARTS.filter((part) => look[part] !== LOOK_DEFAULTS[part]).map((p) => [p, look[p]]));
}
