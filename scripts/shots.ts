import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../src/settings/schema.ts';
import { extensionPath } from '../tests/e2e/extension-path.ts';
import { Chromium } from '../tests/support/chromium.ts';
import type { Brand, ExtensionBrowser } from '../tests/support/extension-browser.ts';
import { Firefox } from '../tests/support/firefox.ts';
import { servePages } from '../tests/support/server.ts';
import { pause, until } from '../tests/support/until.ts';
import { ensureBrowser } from './browsers/ensure-browsers.ts';
import { shootPlaces } from './shots/places.ts';

// `npm run shots -- FOLDER [chromium|firefox] [places]`: pictures of panel and reading view in several looks and widths; with `places`
// those of skip link, lists and outline alone.
const LOOKS: readonly Partial<Settings>[] = (['light', 'dark', 'yellow-on-black'] as const).flatMap((mode) =>
  ([24, 32] as const).map((textSize) => ({ mode, textSize })),
);

async function shoot(browser: ExtensionBrowser, page: string, folder: string, look: Partial<Settings>): Promise<void> {
  const name = `${browser.brand}-${look.mode}-${look.textSize}`;
  await browser.inExtension(
    (extension, values) => extension.storage.sync.set({ settings: { version: 1, values } }),
    look as Record<string, unknown>,
  );
  await browser.setDevice({ width: 1280, height: 900 });
  await browser.goto(page);
  await browser.clickButton();
  await until('the reading view', () =>
    browser.inPage(() => !!document.querySelector('legible-reader')?.shadowRoot?.querySelector('.article p')),
  );
  await pause(500);
  await browser.screenshotPopup(join(folder, `${name}-panel.png`));
  await browser.closePopup();
  await browser.screenshot(join(folder, `${name}-reader-1280.png`));
  await browser.setDevice({ width: 320, height: 640 });
  await pause(300);
  await browser.screenshot(join(folder, `${name}-reader-320.png`));
}

async function shootAll(brand: Brand, origin: string, folder: string): Promise<void> {
  const options = { program: ensureBrowser(brand), extension: extensionPath(brand) };
  const browser = brand === 'chromium' ? await Chromium.launch(options) : await Firefox.launch(options);
  try {
    await shootPlaces(browser, `${origin}/night-ferry.html`, folder);
    if (places) return;
    for (const look of LOOKS) await shoot(browser, `${origin}/night-ferry.html`, folder, look);
    for (const page of ['library-boat.km', 'reading-cafe.ar', 'watch-shop.zh']) {
      await shoot(browser, `${origin}/${page}.html`, join(folder, page), { mode: 'cream', textSize: 24 });
    }
  } finally {
    await browser.close();
  }
}

const [out = 'artifacts/shots', ...wishes] = process.argv.slice(2);
const places = wishes.includes('places');
const brands = wishes.filter((wish) => wish !== 'places');
const folder = resolve(out);
for (const page of ['', 'library-boat.km', 'reading-cafe.ar', 'watch-shop.zh'])
  mkdirSync(join(folder, page), { recursive: true });
const site = await servePages();
for (const brand of (brands.length > 0 ? brands : ['chromium', 'firefox']) as Brand[]) {
  await shootAll(brand, site.origin, folder);
}
site.close();
console.log(`Pictures are in ${folder}`);
