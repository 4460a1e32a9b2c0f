/** Scripts that can be told apart by their letters alone (Unicode names), each with its language where only one uses it. */
const LANGUAGES = {
  Latin: '',
  Cyrillic: '',
  Greek: 'el',
  Arabic: '',
  Hebrew: '',
  Syriac: '',
  Thaana: 'dv',
  Devanagari: '',
  Bengali: '',
  Tamil: 'ta',
  Telugu: 'te',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Myanmar: '',
  Georgian: 'ka',
  Armenian: 'hy',
  Ethiopic: '',
  Han: '',
  Hangul: 'ko',
} as const;

export type Script = keyof typeof LANGUAGES;

const SCRIPTS = (Object.keys(LANGUAGES) as Script[]).map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const,
);

const RIGHT_TO_LEFT: ReadonlySet<Script> = new Set(['Arabic', 'Hebrew', 'Syriac', 'Thaana']);

/** Fewer letters than this may be a name or a sign. */
const FEWEST = 12;

/** Quotes may hold a foreign name: a part this large is what a text is written in. */
const MOST = 0.85;

/** The script in which a text is written; null where it is short or mixed. Kana counts as Han: they stand together. */
export function scriptOf(text: string): Script | null {
  const letters = text.replace(/[^\p{L}\p{M}]/gu, '').replace(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, '漢');
  if (letters.length < FEWEST) return null;
  const found = SCRIPTS.find(([, letter]) => letters.replace(letter, '').length <= letters.length * (1 - MOST));
  return found?.[0] ?? null;
}

/** Direction and language of a text in a script; the language is empty, which means unknown, where several are written so. */
export function partLanguage(text: string, script: Script): { readonly dir: 'ltr' | 'rtl'; readonly lang: string } {
  const japanese = script === 'Han' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return { dir: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr', lang: japanese ? 'ja' : LANGUAGES[script] };
}
