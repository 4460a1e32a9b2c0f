import { MODES, type Mode } from '../../src/reading/modes.ts';
import type { TextSize } from '../../src/reading/text-size.ts';
import { openReader, pressInReader, seeReader } from '../e2e/reader.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { pause, until } from '../support/until.ts';
import { auditAct, auditDevice, auditFit, auditLetters, auditLook, auditNames, auditSpacing, lines } from './audit.ts';
import type { Finding } from './probe/finding.ts';
import { Surface } from './surface.ts';

/** XS, MD, LG, and one size far beyond. */
const SIZES: readonly TextSize[] = [16, 24, 32, 64];

const WIDE = { width: 1280, height: 800 };

interface Look {
  readonly mode: Mode;
  readonly textSize: TextSize;
}

/** What was seen on one screen. */
export interface Row {
  readonly screen: string;
  /** In how many combinations of mode, size and panel. */
  readonly looks: number;
  /** Controls that Tab has to reach, summed over all looks. */
  readonly stops: number;
  readonly findings: readonly string[];
}

/** Every mode at every size; in short each mode once and each size once. */
export function looksFor(short: boolean): Look[] {
  if (!short) return MODES.flatMap((mode) => SIZES.map((textSize) => ({ mode, textSize })));
  return MODES.map((mode, i) => ({ mode, textSize: SIZES[i % SIZES.length] as TextSize }));
}

/** Time for a change of the look to reach every part of a screen, ms. */
const SETTLING = 450;

/** Open screens follow the store by themselves. */
async function wear(browser: ExtensionBrowser, look: Look): Promise<void> {
  await browser.inExtension(
    (extension, values) => extension.storage.sync.set({ settings: { version: 1, values } }),
    look as unknown as Record<string, unknown>,
  );
  // A busy machine takes its time until tools that have no room have given way to others.
  await pause(SETTLING);
}

/** Gathers what is found on a screen in all its looks. */
class Findings {
  looks = 0;
  stops = 0;
  readonly #found: Finding[] = [];

  add(look: Look, findings: readonly Finding[]): void {
    this.#found.push(
      ...findings.map(({ kind, what }) => ({ kind, what: `${look.mode}, ${look.textSize} px: ${what}` })),
    );
  }

  async look(surface: Surface, look: Look): Promise<void> {
    this.looks++;
    this.stops += (await surface.ask('start')).places.length;
    this.add(look, await auditLook(surface));
  }

  row(screen: string): Row {
    return { screen, looks: this.looks, stops: this.stops, findings: lines(this.#found) };
  }
}

async function auditPopup(browser: ExtensionBrowser, script: string, looks: readonly Look[]): Promise<Row> {
  // Reaching the store opens a tab of its own, which would close a panel that is open already.
  await wear(browser, looks[0] as Look);
  await browser.clickButton();
  const surface = Surface.of(browser, 'popup', script);
  await until('the page to answer the panel', async () => (await surface.ask('start')).places.length > 8);
  await pause(400);
  const record = new Findings();
  for (const look of looks) {
    await wear(browser, look);
    await record.look(surface, look);
    record.add(look, await auditSpacing(surface));
  }
  const look = looks.at(-1) as Look;
  record.add(look, await auditNames(surface));
  record.add(look, await auditDevice(surface, {}));
  record.add(look, await auditLetters(surface));
  await browser.closePopup();
  return record.row('popup');
}

/** The panel as a page of its own, which can be made narrow. */
async function auditNarrowPopup(browser: ExtensionBrowser, script: string, looks: readonly Look[]): Promise<Row> {
  await browser.goto(await browser.inExtension((extension) => extension.runtime.getURL('src/popup/index.html')));
  const surface = Surface.of(browser, 'page', script);
  const record = new Findings();
  for (const look of looks) {
    await wear(browser, look);
    await record.look(surface, look);
    record.add(look, await auditFit(surface, WIDE));
  }
  return record.row('popup as a page');
}

/** Panels of the reading view, by the tool that opens each where there is room for all. */
const PANELS = ['Contents', 'Size', 'Contrast', 'Spacing', 'Left out'] as const;

async function openPanel(browser: ExtensionBrowser, panel: string): Promise<void> {
  await pressInReader(browser, panel);
  await until(`the panel ${panel}`, () =>
    browser.inPage(() => !!document.querySelector('legible-reader')?.shadowRoot?.querySelector('.panel')),
  );
  await pause(60);
}

async function auditReader(browser: ExtensionBrowser, surface: Surface, looks: readonly Look[]): Promise<Row> {
  const record = new Findings();
  for (const look of looks) {
    await wear(browser, look);
    await record.look(surface, look);
    record.add(look, await auditFit(surface, WIDE));
  }
  const look = looks.at(-1) as Look;
  record.add(look, await auditNames(surface));
  record.add(look, await auditDevice(surface, WIDE));
  await surface.ask('focusOn', 'h1');
  record.add(look, await auditLetters(surface));
  return record.row('reading view');
}

async function auditPanel(
  browser: ExtensionBrowser,
  surface: Surface,
  panel: string,
  looks: readonly Look[],
): Promise<Row> {
  const record = new Findings();
  await wear(browser, { mode: 'light', textSize: 24 });
  await openPanel(browser, panel);
  for (const look of looks) {
    await wear(browser, look);
    await record.look(surface, look);
    record.add(look, await auditFit(surface, WIDE));
  }
  record.add(looks[0] as Look, await auditNames(surface));
  if (panel === 'Size')
    record.add(looks[0] as Look, await auditAct(surface, { selector: 'input:checked', key: 'ArrowRight' }));
  await browser.press('Escape');
  await until('the panel to close', async () => (await seeReader(browser)) !== null);
  return record.row(panel);
}

/** Walks through popup and reading view with all its panels. */
export async function auditScreens(
  browser: ExtensionBrowser,
  script: string,
  origin: string,
  short: boolean,
): Promise<Row[]> {
  const looks = looksFor(short);
  await browser.setDevice(WIDE);
  await browser.goto(`${origin}/repair-cafe.html`);
  const rows = [await auditPopup(browser, script, looks)];
  rows.push(await auditNarrowPopup(browser, script, looks));
  await browser.goto(`${origin}/repair-cafe.html`);
  await wear(browser, looks[0] as Look);
  await openReader(browser);
  const surface = Surface.of(browser, 'page', script);
  rows.push(await auditReader(browser, surface, looks));
  for (const [i, panel] of PANELS.entries()) {
    const own = short ? looks.filter((_, at) => at % PANELS.length === i) : looks;
    rows.push(await auditPanel(browser, surface, panel, own));
  }
  await browser.goto('about:blank');
  return rows;
}
