/** How Chromium is started. */
export interface ChromiumOptions {
  /** Path of the browser. */
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** A display such as `:99`; without one the browser runs headless. */
  readonly display?: string;
}

/** With these Chromium starts quietly and takes an extension that was built here. */
export const ARGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];
