import { browser } from './browser.ts';

/** Where the buttons of extensions are found: they lie elsewhere in each. */
export type BrowserKind = 'chrome' | 'firefox' | 'android';

/** The kind of browser that this runs in. */
export async function browserKind(): Promise<BrowserKind> {
  if (!browser.runtime.getURL('').startsWith('moz-extension:')) return 'chrome';
  const { os } = await browser.runtime.getPlatformInfo();
  return os === 'android' ? 'android' : 'firefox';
}
