/** Methods of Readability that nobody calls here: `parse`, which we do without, and what only its other steps lead to. */
export const UNCALLED = [
  'parse',
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_getJSONLD',
  '_getArticleMetadata',
  '_isUrl',
  '_removeScripts',
  '_postProcessContent',
  '_fixRelativeUris',
  '_cleanClasses',
] as const;

/** Methods of Readability in whose place `src/article/short-cuts.ts` sets shorter ones. */
export const REPLACED = [
  '_isElementWithoutContent',
  '_hasSingleTagInsideElement',
  '_getCharCount',
  '_getLinkDensity',
  '_getTextDensity',
  '_isProbablyVisible',
  '_cleanStyles',
] as const;

/** Where a method stands in Readability's source, from the line of its name to the line that closes it. */
export const methodIn = (name: string) => new RegExp(`\\n {2}${name}\\([^)]*\\) \\{\\n[\\s\\S]*?\\n {2}\\},?(?=\\n)`);
