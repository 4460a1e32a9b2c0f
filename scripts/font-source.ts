import { resolve } from 'node:path';

/** Where a font file of the extension comes from: `lexend-latin.woff2` and `opendyslexic-400.woff2` lie in their packages. */
export function fontSource(file: string): string {
  const found = /^(.+?)-((?:latin|cyrillic)-ext|latin|cyrillic|greek|vietnamese|\d+)\.woff2$/.exec(file);
  if (!found) throw new Error(`No package is known for ${file}.`);
  const [, name, part = ''] = found;
  const path = /^\d/.test(part)
    ? `@fontsource/${name}/files/${name}-latin-${part}-normal.woff2`
    : `@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`;
  return resolve(import.meta.dirname, '../node_modules', path);
}
