import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extensionPath } from '../tests/e2e/extension-path.ts';
import { type Look, readChoice } from '../tests/harness/choice.ts';
import { type Screen, type Visit, WIDE, wear } from '../tests/harness/screen.ts';
import { screensNamed } from '../tests/harness/screens.ts';
import { Chromium } from '../tests/support/chromium.ts';
import type { Brand } from '../tests/support/extension-browser.ts';
import { Firefox } from '../tests/support/firefox.ts';
import { servePages } from '../tests/support/server.ts';
import { pause } from '../tests/support/until.ts';
import { ensureBrowser } from './browsers/ensure-browsers.ts';
import { shootPlaces } from './shots/places.ts';

// `npm run shots -- FOLDER [chromium|firefox] [places] [MODES] [SIZES] [SCREENS]`: pictures of the panel, the reading view and all that
// opens in it, in five modes and two sizes, at two widths; and of articles in three other scripts. With `places` those of skip link,
// lists and outline alone.
const [out = 'artifacts/shots', ...wishes] = process.argv.slice(2);
const words = wishes.filter((wish) => wish !== 'places');
const FOLDER = resolve(out);
const NARROW = { width: 320, height: 640 };
const MODES = ['light', 'cream', 'dark', 'yellow-on-black', 'black-on-yellow'] as const;
const CHOICE = readChoice(words, { modes: MODES, sizes: [24, 32] });
const SCREENS = screensNamed(CHOICE.screens);

const OTHER_SCRIPTS = ['reading-cafe.ar', 'library-boat.km', 'watch-shop.zh'];
const OTHER_LOOKS: readonly Look[] = [{ mode: 'cream', textSize: 24 }];

async function shoot(visit: Visit, screen: Screen, looks: readonly Look[], folder: string): Promise<void> {
  const { browser } = visit;
  await browser.setDevice(WIDE);
  await wear(browser, { ...screen.settings, mode: 'light', textSize: 24 });
  await screen.open(visit);
  for (const { mode, textSize } of looks) {
    await wear(browser, { ...screen.settings, mode, textSize });
    const file = (width: string) =>
      join(
        folder,
        `${screen.name.replace(/\W+/g, '-')}-${mode}-${textSize}${width}-${browser.brand}.png`.toLowerCase(),
      );
    if (screen.where === 'popup') {
      await browser.screenshotPopup(file(''));
      continue;
    }
    for (const device of [WIDE, NARROW]) {
      await browser.setDevice(device);
      await pause(150);
      await screen.renew?.(browser);
      await browser.screenshot(file(`-${device.width}`));
    }
    await browser.setDevice(WIDE);
  }
  await screen.close?.(browser);
}

async function shootAll(brand: Brand, origin: string): Promise<void> {
  const options = { program: ensureBrowser(brand), extension: extensionPath(brand) };
  const browser = brand === 'chromium' ? await Chromium.launch(options) : await Firefox.launch(options);
  const visit = (page: string): Visit => ({ browser, script: '', origin, article: `${page}.html` });
  try {
    if (CHOICE.screens.length === 0) await shootPlaces(browser, `${origin}/night-ferry.html`, FOLDER);
    if (wishes.includes('places')) return;
    for (const screen of SCREENS) await shoot(visit('repair-cafe'), screen, CHOICE.looks, FOLDER);
    for (const page of OTHER_SCRIPTS) {
      const folder = join(FOLDER, page);
      mkdirSync(folder, { recursive: true });
      // What needs a table is not in every article.
      for (const screen of SCREENS.filter(({ settings }) => !settings?.tableCards)) {
        await shoot(visit(page), screen, OTHER_LOOKS, folder);
      }
    }
  } finally {
    await browser.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const site = await servePages();
for (const brand of CHOICE.brands) await shootAll(brand, site.origin);
site.close();
console.log(`Pictures are in ${FOLDER}`);
