import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { OBSTACLE_NAMES } from '../../support/landing-pages.ts';
import { pause, until } from '../../support/until.ts';
import { withCommandKeys } from '../command-keys.ts';
import type { Journey } from '../journey.ts';
import { waitForReader } from '../reader.ts';

/** How a person got to the text, and by how many key presses. */
interface Passage {
  readonly way: 'link' | 'command' | 'reading view';
  readonly presses: number;
}

/** A page that does not let one in needs no longer than this to be found out, ms. */
const PATIENCE = 1_500;

const SKIP_KEYS = { chromium: 'alt+shift+s', firefox: 'Control+Shift+2' } as const;

function isInText(browser: ExtensionBrowser): Promise<boolean> {
  const arrived = () => browser.inPage(() => !!document.activeElement?.closest('article'));
  return until('focus in the text', arrived, PATIENCE).then(
    () => true,
    () => false,
  );
}

/** The word of the link of ours that has focus; empty when none has. */
function linkInFocus(browser: ExtensionBrowser): Promise<string> {
  return browser.inPage(
    () => document.querySelector('legible-skip-links')?.shadowRoot?.activeElement?.textContent ?? '',
  );
}

async function byLink(browser: ExtensionBrowser): Promise<Passage | null> {
  await browser.activate();
  await browser.press('Tab');
  if ((await linkInFocus(browser)) !== 'Article') return null;
  await browser.press('Enter');
  return (await isInText(browser)) ? { way: 'link', presses: 2 } : null;
}

/** By the key of the command; null where it does not help, or where this browser hears no such keys. */
async function byCommand(browser: ExtensionBrowser): Promise<Passage | null> {
  const pressed = await browser.pressCommand(SKIP_KEYS[browser.brand]);
  return pressed && (await isInText(browser)) ? { way: 'command', presses: 1 } : null;
}

/** By the key of the panel, or that of the reading view itself. */
async function byReader(browser: ExtensionBrowser): Promise<Passage> {
  await browser.clickButton();
  await waitForReader(browser);
  await browser.closePopup();
  return { way: 'reading view', presses: 1 };
}

async function visit(browser: ExtensionBrowser, address: string): Promise<void> {
  await browser.goto(address);
  await until('the page to be judged', async () => (await browser.button()).badge !== '');
  await pause(200);
}

async function pass(browser: ExtensionBrowser, address: string): Promise<Passage> {
  for (const way of [byLink, byCommand]) {
    await visit(browser, address);
    const passage = await way(browser);
    if (passage) return passage;
  }
  await visit(browser, address);
  return byReader(browser);
}

async function passAll(browser: ExtensionBrowser, site: string): Promise<void> {
  const ways: Passage[] = [];
  for (const [at, name] of OBSTACLE_NAMES.entries()) {
    const passage = await pass(browser, `${site}/obstacle/${at}`);
    ways.push(passage);
    console.log(`      ${name.padEnd(42)} ${passage.way.padEnd(14)} ${passage.presses}`);
  }
  assert.ok(ways.filter(({ way }) => way === 'link').length >= 5, 'the link leads to the text on five pages or more');
  assert.ok(
    ways.every(({ presses }) => presses <= 3),
    'three key presses are enough everywhere',
  );
}

/** Ten pages that stand in the way, and how one gets to their text. */
export const OBSTACLE_JOURNEY: Journey = {
  title: 'on ten pages that stand in the way the text is three key presses away at most, on most of them by the link',
  limit: 240_000,
  async run({ browser, site }) {
    const pass = (through: ExtensionBrowser) => passAll(through, site);
    await withCommandKeys(browser, pass, pass);
  },
};
