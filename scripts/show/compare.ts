import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Chromium } from '../../tests/support/chromium.ts';
import type { Brand, ExtensionBrowser } from '../../tests/support/extension-browser.ts';
import { Firefox } from '../../tests/support/firefox.ts';
import { pause, until } from '../../tests/support/until.ts';
import type { Utterance } from '../../tests/support/utterance.ts';
import { repeated, transcript } from './transcript.ts';

const FOLDER = join(import.meta.dirname, '../../artifacts/start');

function readerIsOpen(browser: ExtensionBrowser): Promise<boolean> {
  return browser.inPage(() => !!document.querySelector('legible-reader')?.shadowRoot?.querySelector('.article'));
}

/** Clicks the toolbar button, and asks for the reading view if the page was not taken for an article. */
async function openReader(browser: ExtensionBrowser): Promise<void> {
  await browser.clickButton();
  await until('the page to be known', () =>
    browser.inPopup((popup) =>
      [...popup.querySelectorAll('[role=status]')].some(({ textContent }) => textContent !== ''),
    ),
  );
  await pause(500);
  if (!(await readerIsOpen(browser))) {
    await browser.inPopup((popup) => popup.querySelector<HTMLElement>('button.switch')?.click());
  }
  await until('the reading view', () => readerIsOpen(browser), 20_000).catch(async () => {
    const said = await browser.inPopup((popup) =>
      [...popup.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(' '),
    );
    throw new Error(`The reading view did not open. The panel says: ${said}`);
  });
}

function count(said: readonly Utterance[]): string {
  const words = said.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return `${said.length} announcements, ${words} words`;
}

function printRepeats(before: readonly Utterance[], after: readonly Utterance[]): void {
  const repeats = repeated(before, after);
  if (repeats.length === 0) return;
  console.log('\nSaid more than once before:');
  for (const { text, times, timesAfter } of repeats) {
    console.log(`  ${times} times, now ${timesAfter === 1 ? 'once' : `${timesAfter} times`}: ${text}`);
  }
}

/** Shows without a window what the extension does to a page: spoken text and pictures, before and after. */
export async function compare(
  brand: Brand,
  options: { readonly program: string; readonly extension: string },
  page: string,
): Promise<void> {
  const browser = brand === 'chromium' ? await Chromium.launch(options) : await Firefox.launch(options);
  try {
    mkdirSync(FOLDER, { recursive: true });
    const shots = {
      before: join(FOLDER, 'before.png'),
      after: join(FOLDER, 'after.png'),
      panel: join(FOLDER, 'panel.png'),
    };
    // Our own skip links are no part of the page that is compared.
    await browser.inExtension((extension) =>
      extension.storage.sync.set({ settings: { version: 1, values: { skipLinks: false } } }),
    );
    await browser.goto(page);
    const before = await browser.spoken();
    await browser.screenshot(shots.before);
    await openReader(browser);
    await browser.screenshotPopup(shots.panel);
    await browser.closePopup();
    await pause(300);
    const after = await browser.spoken();
    await browser.screenshot(shots.after);
    console.log(`\n${page}\n\nWhat a screen reader says before (${count(before)}):\n${transcript(before)}`);
    console.log(`\nWith Legible (${count(after)}):\n${transcript(after)}`);
    printRepeats(before, after);
    console.log('\nPictures:');
    for (const path of Object.values(shots)) console.log(`  ${relative(process.cwd(), path)}`);
  } finally {
    await browser.close();
  }
}
