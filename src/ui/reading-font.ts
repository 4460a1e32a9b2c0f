import { type FontFile, neededFiles } from '../reading/font-files.ts';
import type { Font } from '../reading/fonts.ts';

/** What stands in for letters a typeface lacks, and for all of them until it is there: text is never out of sight. */
const SANS = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif";

const STACKS: Readonly<Record<Font, string>> = {
  system: 'var(--font-text)',
  sans: SANS,
  serif: "Georgia, 'Noto Serif', 'Times New Roman', serif",
  atkinson: SANS,
  lexend: SANS,
  opendyslexic: SANS,
  mono: 'var(--font-mono)',
};

/** Reads a font file of the extension; null where it is out of reach. */
export type FontReader = (file: string) => Promise<ArrayBuffer | null>;

/** Puts the chosen typeface on a tree. */
export interface ReadingFont {
  /** Sets `--font-read` and fetches what the text needs of the typeface. Resolves when all of it is there. */
  wear(font: Font, text: string): Promise<void>;
}

/**
 * The typeface of a tree. Its files become font faces of the document, made from their bytes, which a page's `font-src` does
 * not hinder, under a family name that no page can know; they are taken out again when `end` aborts.
 */
export function createReadingFont(root: HTMLElement, read: FontReader, end: AbortSignal): ReadingFont {
  const { fonts } = root.ownerDocument;
  const family = `legible-${Math.random().toString(36).slice(2)}`;
  const faces = new Map<string, FontFace>();
  let wanted: readonly FontFile[] = [];
  const clear = (keep: readonly FontFile[]) => {
    for (const [file, face] of faces) {
      if (keep.some((each) => each.file === file)) continue;
      fonts.delete(face);
      faces.delete(file);
    }
  };
  const add = async ({ file, weight, range }: FontFile) => {
    const bytes = faces.has(file) ? null : await read(file);
    const stillWanted = () => !end.aborted && wanted.some((each) => each.file === file) && !faces.has(file);
    if (!bytes || !stillWanted()) return;
    const face = new FontFace(family, bytes, { weight, unicodeRange: range });
    faces.set(file, face);
    fonts.add(face);
    await face.load().catch(() => undefined);
  };
  end.addEventListener('abort', () => clear([]), { once: true });
  return {
    async wear(font, text) {
      wanted = neededFiles(font, text);
      clear(wanted);
      root.style.setProperty('--font-read', wanted.length > 0 ? `'${family}', ${STACKS[font]}` : STACKS[font]);
      await Promise.all(wanted.map(add));
    },
  };
}
