import { launch } from '../e2e/launch.ts';
import type { Brand, ExtensionBrowser } from '../support/extension-browser.ts';
import { servePages } from '../support/server.ts';
import { type Choice, readChoice } from './choice.ts';
import { FAULTS } from './faults.ts';
import type { Row, Visit } from './screen.ts';
import { auditScreens } from './screens.ts';
import { trySeeded } from './seeded.ts';
import { probeScript } from './surface.ts';

// `npm run harness -- [chromium] [firefox] [seeded] [screens] [short] [MODES] [SIZES] [SCREENS]`: the key-press harness on the builds
// in dist/. First on pages with seeded faults, then on the panel, the reading view and all that opens in it, in every contrast mode and
// at four sizes. Modes, sizes in px and first words of screens choose some of them: `npm run harness -- firefox sepia 64 reading`.

/** Seeded faults that may go unseen, by browser. */
const MAY_MISS: Readonly<Record<Brand, number>> = { chromium: 0, firefox: 1 };

async function runSeeded(browser: ExtensionBrowser, script: string): Promise<boolean> {
  const { brand, caught, missed, clean } = await trySeeded(browser, script);
  console.log(
    `${brand}: ${caught} of ${FAULTS.length} seeded faults caught, ${clean.length} findings on the clean page`,
  );
  for (const name of missed) console.log(`  missed: ${name}`);
  for (const line of clean) console.log(`  on the clean page: ${line}`);
  return missed.length <= MAY_MISS[brand] && clean.length === 0;
}

function print({ screen, looks, stops, findings }: Row): void {
  console.log(
    `  ${screen.padEnd(24)} ${String(looks).padStart(5)} ${String(stops).padStart(6)} ${String(findings.length).padStart(9)}`,
  );
  for (const line of findings) console.log(`      ${line}`);
}

async function runScreens(visit: Visit, choice: Choice): Promise<boolean> {
  console.log(`${visit.browser.brand}: ${'screen'.padEnd(16)} looks  stops  findings`);
  let [rows, found] = [0, 0];
  for await (const row of auditScreens(visit, choice)) {
    print(row);
    rows++;
    found += row.findings.length;
  }
  console.log(`${visit.browser.brand}: ${found} findings on ${rows} screens`);
  return rows > 0 && found === 0;
}

const choice = readChoice(process.argv.slice(2));
const script = await probeScript();
const site = await servePages();
const held = { passed: 0, failed: 0 };
const note = (sound: boolean) => held[sound ? 'passed' : 'failed']++;
for (const brand of choice.brands) {
  const browser = await launch(brand);
  try {
    if (choice.parts.includes('seeded')) note(await runSeeded(browser, script));
    if (choice.parts.includes('screens'))
      note(await runScreens({ browser, script, origin: site.origin, article: 'repair-cafe.html' }, choice));
  } finally {
    await browser.close().catch(() => undefined);
  }
}
site.close();
console.log(`${held.passed} passed, ${held.failed} failed`);
process.exit(held.failed > 0 || held.passed === 0 ? 1 : 0);
