import { askForFontFile } from '../platform/font-files.ts';
import type { Font } from '../reading/fonts.ts';
import { createReadingFont } from '../ui/reading-font.ts';

/**
 * The chosen typeface for a page, fetched only when one is chosen and gone from the page when `end` aborts.
 * @returns gives the value of `font-family` for a choice; null where the page keeps its own.
 */
export function createPageFont(doc: Document, end: AbortSignal): (chosen: Font) => string | null {
  // Stands nowhere in the page: the typeface is worn by the page's own elements, this one only hands its name over.
  const holder = doc.createElement('div');
  const font = createReadingFont(holder, askForFontFile, end);
  return (chosen) => {
    if (chosen === 'system') return null;
    if (chosen === 'mono') return 'monospace';
    void font.wear(chosen, doc.body?.textContent ?? '');
    return holder.style.getPropertyValue('--font-read');
  };
}
