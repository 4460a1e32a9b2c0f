import { join } from 'node:path';
import { pressInPanel, waitForWords } from '../../tests/e2e/popup.ts';
import type { Device, ExtensionBrowser } from '../../tests/support/extension-browser.ts';
import { pause, until } from '../../tests/support/until.ts';

/** A look of the interface, and of the device it is seen on. */
interface Look {
  readonly name: string;
  readonly mode: string;
  readonly device: Device;
}

const LOOKS: readonly Look[] = [
  { name: 'light', mode: 'light', device: {} },
  { name: 'dark', mode: 'dark', device: { dark: true } },
  { name: 'yellow-on-black', mode: 'yellow-on-black', device: {} },
  { name: 'forced-colors', mode: 'auto', device: { forcedColors: true, dark: true } },
];

const there = (browser: ExtensionBrowser, selector: string) =>
  until(selector, () =>
    browser.inPage((wanted) => {
      const [host = '', inner = ''] = wanted.split(' >>> ');
      return !!document.querySelector(host)?.shadowRoot?.querySelector(inner);
    }, selector),
  );

async function openLists(browser: ExtensionBrowser): Promise<void> {
  await browser.clickButton();
  await waitForWords(browser, /Headings and regions/);
  await pressInPanel(browser, 'Headings and regions');
  await waitForWords(browser, /Find a heading/);
  await pause(300);
}

async function shoot(browser: ExtensionBrowser, page: string, file: (what: string) => string, device: Device) {
  // On a page without a link of its own there are all of ours.
  await browser.goto(new URL('/landing/sticky', page).href);
  await there(browser, 'legible-skip-links >>> a');
  await browser.activate();
  await browser.press('Tab');
  await pause(400);
  await browser.screenshot(file('link'));
  await browser.goto(page);
  await there(browser, 'legible-skip-links >>> a');
  await openLists(browser);
  await browser.setPopupDevice(device);
  await pause(300);
  await browser.screenshotPopup(file('list'));
  await pressInPanel(browser, 'List on the page');
  await there(browser, 'legible-outline >>> dialog');
  await until('the panel to close', async () => !(await browser.popupOpen()));
  await pause(300);
  await browser.press('ArrowDown');
  await browser.press('ArrowDown');
  await pause(300);
  await browser.screenshot(file('outline'));
  await browser.press('Escape');
  await openLists(browser);
  await pressInPanel(browser, 'Previous heading');
  await there(browser, 'legible-outline >>> .notice-words:not(:empty)');
  await pause(300);
  await browser.screenshot(file('sentence'));
}

/** Pictures of skip link, list in the panel, outline and a sentence over the page, in each look and on a narrow window. */
export async function shootPlaces(browser: ExtensionBrowser, page: string, folder: string): Promise<void> {
  for (const { name, mode, device } of LOOKS) {
    await browser.inExtension((extension, values) => extension.storage.sync.set({ settings: { version: 1, values } }), {
      mode,
      toolbarClick: 'panel',
    });
    for (const width of [1280, 320]) {
      await browser.setDevice({ ...device, width, height: 720 });
      const file = (what: string) => join(folder, `${browser.brand}-${name}-${what}-${width}.png`);
      await shoot(browser, page, file, device);
    }
  }
  await browser.setDevice({});
}
