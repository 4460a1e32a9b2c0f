/** Characters that stand for nothing outside their own font. */
const PRIVATE = /^[\p{Co}\s]+$/u;
/** Names under which fonts of pictures come, as they call themselves. */
const ICON_FONT = /icon|awesome|glyph|symbols?\b|dingbat|fontello|icomoon/i;
/** Ligature fonts draw a picture for a word of this kind: `arrow_back`. */
const LIGATURE = /^\s*[a-z][a-z0-9_]{1,30}\s*$/;

/**
 * Whether a text is a picture drawn by a font: only private characters, or one word or sign in a font of pictures. Such a
 * text keeps font and spacing, else it turns into boxes or letters.
 * @param family the fonts in force, as `font-family` lists them.
 */
export function isIconText(text: string, family: string): boolean {
  if (text.trim() === '') return false;
  if (PRIVATE.test(text)) return true;
  return ICON_FONT.test(family.split(',')[0] ?? '') && (LIGATURE.test(text) || text.trim().length <= 2);
}
