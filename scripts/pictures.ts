import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../src/settings/schema.ts';
import { extensionPath } from '../tests/e2e/extension-path.ts';
import { Chromium } from '../tests/support/chromium.ts';
import { servePages } from '../tests/support/server.ts';
import { pause, until } from '../tests/support/until.ts';
import { ensureBrowser } from './browsers/ensure-browsers.ts';

// `npm run pictures`: the pictures of README and store listing, 1280 by 800 as the stores ask for.
const FOLDER = resolve(import.meta.dirname, '../docs/pictures');

const LOOKS: Readonly<Record<string, Partial<Settings>>> = {
  light: { mode: 'light' },
  dark: { mode: 'dark' },
  'yellow-on-black': { mode: 'yellow-on-black', textSize: 32 },
  large: { mode: 'cream', textSize: 64 },
};

async function wear(browser: Chromium, look: Partial<Settings>): Promise<void> {
  await browser.inExtension(
    (extension, values) => extension.storage.sync.set({ settings: { version: 1, values } }),
    look as Record<string, unknown>,
  );
}

/** Opens the reading view on a page; the panel is open beside it. */
async function read(browser: Chromium, address: string): Promise<void> {
  await browser.goto(address);
  await pause(700);
  await browser.clickButton();
  await until('the reading view', () =>
    browser.inPage(() => !!document.querySelector('legible-reader')?.shadowRoot?.querySelector('.article p')),
  );
  await pause(500);
}

mkdirSync(FOLDER, { recursive: true });
const site = await servePages();
const address = `${site.origin}/night-ferry.html`;
const browser = await Chromium.launch({ program: ensureBrowser('chromium'), extension: extensionPath('chromium') });
try {
  await browser.setDevice({ width: 1280, height: 800 });
  await browser.goto(address);
  await pause(700);
  await browser.screenshot(join(FOLDER, 'page.png'));
  for (const [name, look] of Object.entries(LOOKS)) {
    await wear(browser, look);
    await read(browser, address);
    if (name === 'light') await browser.screenshotPopup(join(FOLDER, 'panel-light.png'));
    await browser.closePopup();
    await browser.screenshot(join(FOLDER, `reader-${name}.png`));
  }
} finally {
  await browser.close();
  site.close();
}
console.log(`Pictures are in ${FOLDER}`);
