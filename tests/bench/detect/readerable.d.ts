/** The page detector alone, which the package's types do not name. */
declare module '@mozilla/readability/Readability-readerable.js' {
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
