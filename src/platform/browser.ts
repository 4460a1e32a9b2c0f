/** The browser's whole extension interface, for background and extension pages. Scripts in pages use `runtime.ts`. */
export { default as browser } from 'webextension-polyfill';
