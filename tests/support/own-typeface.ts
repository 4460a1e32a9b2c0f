import { FONT_FILES } from '../../src/reading/font-files.ts';

// Tests that measure words bring the typeface they are measured in: what devices have as their own differs by a fifth in width.
// It is the first in the list of the style sheets, so these stay as they are.

const urls = import.meta.glob<string>(
  '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/*-wght-normal.woff2',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);

/** The address of a font file of the extension, in its package. */
function address(file: string): string {
  const part = file.replace('.woff2', '-wght-normal.woff2');
  const found = Object.entries(urls).find(([path]) => path.endsWith(`/${part}`));
  if (!found) throw new Error(`${part} is not in its package.`);
  return found[1];
}

for (const { file, weight, range } of FONT_FILES.atkinson) {
  const face = new FontFace('Atkinson Hyperlegible Next', `url(${address(file)})`, { weight, unicodeRange: range });
  document.fonts.add(await face.load());
}
