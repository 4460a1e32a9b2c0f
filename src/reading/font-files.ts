import type { Font } from './fonts.ts';

/** A file of a typeface that travels with the extension. */
export interface FontFile {
  /** Name in the extension's folder `fonts`. */
  readonly file: string;
  /** Weights it holds, as the `font-weight` of a font face. */
  readonly weight: string;
  /** Characters it holds, as the `unicode-range` of a font face. */
  readonly range: string;
}

/** The alphabets by which font files are parted, as Google Fonts cuts them. */
const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
} as const;

type Alphabet = keyof typeof RANGES;

const MANY: readonly Alphabet[] = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];

const variable = (name: string, weight: string, alphabets: readonly Alphabet[]): readonly FontFile[] =>
  alphabets.map((alphabet) => ({ file: `${name}-${alphabet}.woff2`, weight, range: RANGES[alphabet] }));

const EVERYTHING = 'U+0-10FFFF';

/** The files of each typeface. None for those that the device has itself. */
export const FONT_FILES: Readonly<Record<Font, readonly FontFile[]>> = {
  system: [],
  sans: variable('source-sans-3', '200 900', MANY),
  serif: variable('literata', '200 900', MANY),
  atkinson: variable('atkinson-hyperlegible-next', '200 800', ['latin', 'latin-ext']),
  lexend: variable('lexend', '100 900', ['latin', 'latin-ext', 'vietnamese']),
  opendyslexic: [
    { file: 'opendyslexic-400.woff2', weight: '400', range: EVERYTHING },
    { file: 'opendyslexic-700.woff2', weight: '700', range: EVERYTHING },
  ],
  mono: [],
};

/** A range of characters as a regular expression: `U+41-5A,U+20AC` finds capitals and the euro sign. */
function finds(range: string): RegExp {
  const parts = range.replace(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?,?/g, (_, from: string, to?: string) =>
    to ? `\\u{${from}}-\\u{${to}}` : `\\u{${from}}`,
  );
  return new RegExp(`[${parts}]`, 'u');
}

/** The files of a typeface that a text needs: Cyrillic letters are not fetched for a text that has none. */
export function neededFiles(font: Font, text: string): readonly FontFile[] {
  return FONT_FILES[font].filter(({ range }) => range === EVERYTHING || finds(range).test(text));
}
