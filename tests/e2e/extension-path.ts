import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Brand } from '../support/extension-browser.ts';

/** Folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Folder of the production build for a browser. `DIST` in the environment names another place than dist/.
 * @throws when there is no build.
 */
export function extensionPath(brand: Brand): string {
  const path = resolve(ROOT, process.env.DIST ?? 'dist', brand === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(join(path, 'manifest.json'))) throw new Error(`There is no build in ${path}. Run: npm run build`);
  return path;
}
