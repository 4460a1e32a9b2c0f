/** Draws the PNG icons from their SVG sources: `npm run icons`. Run it after changing icons/*.svg and commit the result. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../tests/support/browser-paths.ts';

const FOLDER = join(import.meta.dirname, '..', 'icons');
/** Toolbar 16 to 48 (also at twice the density), extension lists 48 to 128. */
const SIZES = [16, 32, 48, 96, 128];

const executablePath = chromiumPath();
if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROMIUM to its path.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const state of ['rest', 'article']) {
    const svg = readFileSync(join(FOLDER, `${state}.svg`), 'utf8');
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
      await page.setContent(
        `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${source}" alt="">`,
      );
      await page.screenshot({ path: join(FOLDER, `${state}-${size}.png`), omitBackground: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
}
