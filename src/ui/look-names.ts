import { text } from '../platform/i18n.ts';
import type { Font, Weight } from '../reading/fonts.ts';
import type { LinkLook } from '../reading/link-look.ts';
import type { PictureLook } from '../reading/picture-look.ts';
import type { Tint } from '../reading/tint.ts';
import type { ProfileId } from '../settings/profiles.ts';

const capital = (value: string | number) => `${value}`.replace(/^./, (letter) => letter.toUpperCase());

/** The name of a typeface in the user's language; the same for what follows. */
export const fontName = (font: Font) => text(`uiFont${capital(font)}`);
export const weightName = (weight: Weight) => text(`uiWeight${capital(weight)}`);
export const tintName = (tint: Tint) => text(`uiTint${capital(tint)}`);
export const linkLookName = (look: LinkLook) => text(`uiLinks${capital(look)}`);
export const pictureLookName = (look: PictureLook) => text(`uiPictures${capital(look)}`);

/** Name of a profile: a saved one has the name it was given. */
export function profileTitle(id: ProfileId): string {
  return id.startsWith('own:') ? id.slice(4) : text(`uiProfile${capital(id)}`);
}
