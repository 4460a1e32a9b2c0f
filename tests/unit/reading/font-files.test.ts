import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontSource } from '../../../scripts/font-source.ts';
import { FONT_FILES, neededFiles } from '../../../src/reading/font-files.ts';
import type { FONTS } from '../../../src/reading/fonts.ts';

const ROOT = join(import.meta.dirname, '../../..');
const names = (font: (typeof FONTS)[number], text: string) => neededFiles(font, text).map(({ file }) => file);
const ALL = Object.values(FONT_FILES).flat();

describe('the typefaces', () => {
  it.each(ALL)('$file is there for the build', ({ file }) => {
    expect(existsSync(fontSource(file))).toBe(true);
  });

  it.each([
    ['sans', '@fontsource-variable/source-sans-3'],
    ['serif', '@fontsource-variable/literata'],
    ['lexend', '@fontsource-variable/lexend'],
  ] as const)('%s has its files cut where the package cuts them', (font, name) => {
    const cut = createRequire(import.meta.url)(`${name}/unicode.json`) as Record<string, string>;
    for (const { file, range } of FONT_FILES[font]) {
      const alphabet = Object.keys(cut).findLast((each) => file.endsWith(`-${each}.woff2`)) ?? '';
      // One of them counts four more currency signs.
      expect(range).toBe(cut[alphabet]?.replace('20C4', '20C0'));
    }
  });

  it('have their licence among those that the extension carries', () => {
    const licences = readFileSync(join(ROOT, 'public/third-party-licences.txt'), 'utf8');
    const packages = new Set(ALL.map(({ file }) => /node_modules\/(@[^/]+\/[^/]+)/.exec(fontSource(file))?.[1] ?? ''));
    for (const name of packages) {
      const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
      expect(licences).toContain(`${name} ${version}  (OFL-1.1), typeface`);
    }
  });
});

describe('a text', () => {
  it('is given only the files whose letters it has', () => {
    expect(names('serif', 'A plain text.')).toEqual(['literata-latin.woff2']);
    expect(names('serif', 'Łódź')).toEqual(['literata-latin.woff2', 'literata-latin-ext.woff2']);
    expect(names('sans', 'Тихая вода')).toContain('source-sans-3-cyrillic.woff2');
    expect(names('lexend', 'Nước lặng chảy xa')).toContain('lexend-vietnamese.woff2');
  });

  it('without a letter of the typeface is given no more than the Latin file, for its digits and spaces', () => {
    for (const text of ['ទឹកស្ងប់', 'ماء هادئ', '静かな水', 'शांत पानी']) {
      for (const font of ['sans', 'serif', 'atkinson', 'lexend'] as const) {
        expect(names(font, text).every((file) => file.endsWith('-latin.woff2'))).toBe(true);
      }
    }
  });

  it('is given none for a typeface that the device has', () => {
    for (const font of ['system', 'mono'] as const) expect(names(font, 'Text')).toEqual([]);
  });
});
