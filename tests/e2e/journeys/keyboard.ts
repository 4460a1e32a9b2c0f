import { strict as assert } from 'node:assert';
import { browserPath } from '../../support/browser-paths.ts';
import { Chromium } from '../../support/chromium.ts';
import { openDisplay } from '../../support/display.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { pause, until } from '../../support/until.ts';
import { extensionPath } from '../extension-path.ts';
import type { Journey } from '../journey.ts';
import { seeReader, waitForPage, waitForReader } from '../reader.ts';

/** What leaving has to give back. */
function placeInPage(browser: ExtensionBrowser) {
  return browser.inPage(() => ({
    html: document.documentElement.outerHTML.replace('<legible-skip-links></legible-skip-links>', ''),
    focus: document.activeElement?.outerHTML,
    scroll: Math.round(scrollY),
    selected: String(getSelection()),
  }));
}

/** Scrolls into the text, selects some of it, and puts focus on a link there, as a person in the middle of a page has it. */
async function settleInPage(browser: ExtensionBrowser): Promise<void> {
  await browser.inPage(() => {
    const link = document.querySelector<HTMLElement>('.also h4 a');
    link?.scrollIntoView({ block: 'center' });
    link?.focus({ preventScroll: true });
    const paragraph = document.querySelectorAll('.text p')[4]?.firstChild;
    if (paragraph) getSelection()?.setBaseAndExtent(paragraph, 4, paragraph, 20);
  });
}

function focusInReader(browser: ExtensionBrowser): Promise<string> {
  return browser.inPage(() => {
    const active = document.querySelector('legible-reader')?.shadowRoot?.activeElement as HTMLInputElement | null;
    return active ? `${active.localName} ${active.value ?? ''} ${(active.closest('label') ?? active).textContent}` : '';
  });
}

/** Presses a key until focus in the reading view is on something of that name. */
async function moveTo(browser: ExtensionBrowser, key: string, name: RegExp, most = 40): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (name.test(await focusInReader(browser))) return;
    await browser.press(key);
    await pause(20);
  }
  assert.fail(`${key} never reaches ${name}; focus is on "${await focusInReader(browser)}"`);
}

async function openPanel(browser: ExtensionBrowser, tool: RegExp): Promise<void> {
  await moveTo(browser, 'Shift+Tab', /^(?:button|a) .*(Leave|Size|Contents|Look)/);
  await moveTo(browser, 'Home', /Contents/, 3);
  // The toolbar lies or stands, by the room there is; one of the two keys moves along it.
  const before = await focusInReader(browser);
  await browser.press('ArrowDown');
  const key = (await focusInReader(browser)) === before ? 'ArrowRight' : 'ArrowDown';
  await moveTo(browser, key, tool, 10);
  await browser.press('Enter');
}

/** Size and contrast by keys alone, from the title on. */
async function changeLook(browser: ExtensionBrowser): Promise<void> {
  await openPanel(browser, /Size/);
  await moveTo(browser, 'Tab', /^input .*MD/);
  await browser.press('ArrowRight');
  await until('text of 32 px', async () => (await seeReader(browser))?.size === 32);
  await browser.press('Escape');
  // Large text leaves room for fewer tools: contrast is then among the looks.
  await openPanel(browser, /Contrast|Look/);
  await moveTo(browser, 'Tab', /^input auto/);
  await moveTo(browser, 'ArrowRight', /^input yellow-on-black/);
  await until('yellow on black', async () => (await seeReader(browser))?.color === 'rgb(255, 255, 0)');
  await browser.press('Escape');
}

async function readWithoutMouse(browser: ExtensionBrowser, site: string, open: () => Promise<void>): Promise<void> {
  await browser.goto(`${site}/night-ferry.html`);
  await settleInPage(browser);
  const before = await placeInPage(browser);
  await open();
  // It opens where the person was: at the first block of text in view.
  const { focus } = await waitForReader(browser);
  assert.match(focus, /^p \S/);
  await changeLook(browser);
  assert.ok(await seeReader(browser), 'Escape in a panel closes the panel alone');
  await browser.press('Escape');
  await waitForPage(browser);
  await until('the scroll position', async () => (await placeInPage(browser)).scroll === before.scroll);
  assert.deepEqual(await placeInPage(browser), before);
}

/** Reading without a mouse. */
export const KEYBOARD: readonly Journey[] = [
  {
    title: 'without a mouse: one key opens, keys change size and contrast, Escape leaves, the page is as before',
    brands: ['firefox'],
    run: ({ browser, site }) =>
      readWithoutMouse(browser, site, async () =>
        assert.ok(await browser.pressCommand(), 'the command key was pressed'),
      ),
  },
  {
    title: 'without a mouse: keys change size and contrast, Escape leaves, the page is as before',
    brands: ['chromium'],
    run: ({ browser, site }) =>
      readWithoutMouse(browser, site, async () => {
        await browser.clickButton();
        await waitForReader(browser);
        await browser.closePopup();
      }),
  },
  {
    title: 'the real Alt+R of the keyboard opens the reading view and leaves it',
    brands: ['chromium'],
    async run({ browser, site }) {
      const display = await openDisplay();
      const program = browserPath('chromium');
      if (!display || program === null) {
        // Without a display Chromium hears no command keys: then the key has to be there, assigned.
        const commands = await browser.inExtension((extension) => extension.commands.getAll());
        assert.equal(commands.find(({ name }) => name === 'toggle-reader')?.shortcut, 'Alt+R');
        return;
      }
      const seen = await Chromium.launch({ program, extension: extensionPath('chromium'), display: display.name });
      try {
        await seen.goto(`${site}/night-ferry.html`);
        await until('the page to answer', async () => (await seen.button()).badge !== '');
        await seen.pressCommand();
        await waitForReader(seen);
        await seen.pressCommand();
        await waitForPage(seen);
      } finally {
        await seen.close();
        display.close();
      }
    },
  },
  {
    title: 'Space, Page Down and End scroll the text at once',
    async run({ browser, site }) {
      await browser.goto(`${site}/night-ferry.html`);
      await browser.clickButton();
      await waitForReader(browser);
      await browser.closePopup();
      const scroll = () => browser.inPage(() => scrollY);
      const start = await scroll();
      for (const key of [' ', 'PageDown', 'End']) {
        const before = await scroll();
        await browser.press(key);
        await until(`${key} to scroll`, async () => (await scroll()) > before);
      }
      assert.ok((await scroll()) > start);
    },
  },
];
