/** Methods of Readability that nobody calls here: `parse`, which we do without, and what only it leads to. */
export const UNCALLED = [
  'parse',
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_getJSONLD',
  '_removeScripts',
  '_postProcessContent',
  '_fixRelativeUris',
  '_cleanClasses',
] as const;

/** Methods of Readability in whose place `src/article/candidate.ts` sets shorter ones. */
export const REPLACED = ['_isElementWithoutContent', '_getCharCount', '_isProbablyVisible', '_cleanStyles'] as const;

/** Where a method stands in Readability's source, from the line of its name to the line that closes it. */
export const methodIn = (name: string) => new RegExp(`\\n {2}${name}\\([^)]*\\) \\{\\n[\\s\\S]*?\\n {2}\\},?(?=\\n)`);
