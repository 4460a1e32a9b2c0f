import { browserPath } from '../support/browser-paths.ts';
import { Chromium } from '../support/chromium.ts';
import { openDisplay } from '../support/display.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { extensionPath } from './extension-path.ts';

/**
 * Does something in a browser that hears the keys of commands: Chromium in a window on a display that nobody sees, Firefox as it is.
 * @param without what is done where this machine has no such display.
 */
export async function withCommandKeys(
  browser: ExtensionBrowser,
  use: (hearing: ExtensionBrowser) => Promise<void>,
  without: (browser: ExtensionBrowser) => Promise<void>,
): Promise<void> {
  if (browser.brand === 'firefox') return use(browser);
  const display = await openDisplay();
  const program = browserPath('chromium');
  if (!display || program === null) return without(browser);
  const seen = await Chromium.launch({ program, extension: extensionPath('chromium'), display: display.name });
  try {
    await use(seen);
  } finally {
    await seen.close();
    display.close();
  }
}
