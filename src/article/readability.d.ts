/** The parser alone: the package's index would bring its page detector along, and nothing there can be shaken off. */
declare module '@mozilla/readability/Readability.js' {
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export { Readability as default } from '@mozilla/readability';
}
