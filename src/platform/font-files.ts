import { tell } from './runtime.ts';

/** Reads a font file in a screen or in the background of the extension; null where there is none. */
export async function readFontFile(file: string): Promise<ArrayBuffer | null> {
  try {
    const answer = await fetch(`/fonts/${file}`);
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch {
    return null;
  }
}

/**
 * Reads a font file in a page, by way of the background. Pages could find out about the extension if its files were open to
 * them, so none is.
 */
export async function askForFontFile(file: string): Promise<ArrayBuffer | null> {
  const coded = await tell('background/font', { file });
  return coded === null ? null : Uint8Array.from(atob(coded), (char) => char.charCodeAt(0)).buffer;
}

/** Bytes as text, since messages carry no bytes. */
export function codeBytes(bytes: ArrayBuffer): string {
  const parts: string[] = [];
  const all = new Uint8Array(bytes);
  // In parts: a call takes only so many arguments.
  for (let at = 0; at < all.length; at += 0x8000) parts.push(String.fromCharCode(...all.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}
