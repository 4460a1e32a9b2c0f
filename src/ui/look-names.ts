import { text } from '../platform/i18n.ts';
import type { Font, Weight } from '../reading/fonts.ts';
import type { LinkLook } from '../reading/link-look.ts';
import type { PictureLook } from '../reading/picture-look.ts';
import type { Tint } from '../reading/tint.ts';

const capital = (value: string | number) => `${value}`.replace(/^./, (letter) => letter.toUpperCase());

/** The name of a typeface in the user's language. */
export const fontName = (font: Font) => text(`uiFont${capital(font)}`);
/** The name of a weight of letters in the user's language. */
export const weightName = (weight: Weight) => text(`uiWeight${capital(weight)}`);
/** The name of a wash of colour in the user's language. */
export const tintName = (tint: Tint) => text(`uiTint${capital(tint)}`);
/** The name of a way to show links in the user's language. */
export const linkLookName = (look: LinkLook) => text(`uiLinks${capital(look)}`);
/** The name of a way to show pictures in the user's language. */
export const pictureLookName = (look: PictureLook) => text(`uiPictures${capital(look)}`);

/** Name of a profile: a saved one has the name it was given. @param id also of one that is there no more. */
export function profileTitle(id: string): string {
  return id.startsWith('own:') ? id.slice(4) : text(`uiProfile${capital(id)}`);
}
