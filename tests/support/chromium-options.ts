import type { chromium } from 'playwright-core';

/** How Chromium is started. */
export interface ChromiumOptions {
  /** Path of the browser. */
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** A display such as `:99`; without one the browser runs headless. */
  readonly display?: string;
  /** Port of a proxy on this machine that everything goes through, addresses of this machine too. */
  readonly proxyPort?: number;
  /** Keeps pages that were left, to come back to them at once, as browsers do for people. */
  readonly keepsPages?: boolean;
  /** Language of the browser's own interface, BCP 47; the device's without it. */
  readonly language?: string;
}

const ARGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/**
 * The same in the words of Playwright.
 * @param restores brings the pages back that were open when the browser was closed.
 */
export function launchOptions(
  { program, display, proxyPort, language, keepsPages }: ChromiumOptions,
  restores: boolean,
): LaunchOptions {
  const proxy = proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : [];
  const speaks = language === undefined ? [] : [`--lang=${language}`];
  return {
    executablePath: program,
    headless: display === undefined,
    viewport: display === undefined ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: ['--disable-extensions', ...(keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: [...ARGS, ...proxy, ...speaks, ...(restores ? ['--restore-last-session'] : [])],
    ...(display === undefined ? {} : { env: { ...process.env, DISPLAY: display } as Record<string, string> }),
  };
}
