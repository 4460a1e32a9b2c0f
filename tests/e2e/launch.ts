import { browserPath } from '../support/browser-paths.ts';
import { Chromium } from '../support/chromium.ts';
import type { ChromiumOptions } from '../support/chromium-options.ts';
import type { Brand, ExtensionBrowser } from '../support/extension-browser.ts';
import { Firefox } from '../support/firefox.ts';
import { extensionPath } from './extension-path.ts';

/**
 * Starts a browser with the production build, or with another `extension`.
 * @throws when the browser or the build is missing.
 */
export function launch(
  brand: Brand,
  more: Pick<Partial<ChromiumOptions>, 'extension' | 'keepsPages' | 'proxyPort'> = {},
): Promise<ExtensionBrowser> {
  const program = browserPath(brand);
  if (program === null) throw new Error(`No ${brand} was found.`);
  const options = { program, ...more, extension: more.extension ?? extensionPath(brand) };
  return brand === 'chromium' ? Chromium.launch(options) : Firefox.launch(options);
}
