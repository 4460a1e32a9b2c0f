import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { pause, until } from '../../support/until.ts';
import { withCommandKeys } from '../command-keys.ts';
import type { Journey } from '../journey.ts';
import { pressInPanel, waitForWords } from '../popup.ts';
import { seeReader, waitForPage, waitForReader } from '../reader.ts';

const focusInPage = (browser: ExtensionBrowser) =>
  browser.inPage(() => {
    const active = document.activeElement as HTMLIFrameElement | null;
    return active?.contentDocument?.activeElement?.id || active?.id || active?.localName || '';
  });

/** What the list over the page shows, and what of it has focus; null when it is not open. */
const listInPage = (browser: ExtensionBrowser) =>
  browser.inPage(() => {
    const root = document.querySelector('legible-outline')?.shadowRoot;
    const rows = [...(root?.querySelectorAll('dialog .finder-row') ?? [])].map((row) => row.textContent?.trim());
    const focus = root?.activeElement?.textContent?.trim() ?? '';
    return root?.querySelector('dialog') ? { rows, focus } : null;
  });

/** What is said over the page. */
const said = (browser: ExtensionBrowser) =>
  browser.inPage(
    () => document.querySelector('legible-outline')?.shadowRoot?.querySelector('[popover] [role=status]')?.textContent,
  );

/** Goes to a page where the button opens the panel alone. */
async function visit(browser: ExtensionBrowser, address: string): Promise<void> {
  await browser.inExtension((extension) =>
    extension.storage.sync.set({ settings: { version: 1, values: { toolbarClick: 'panel' } } }),
  );
  await browser.goto(address);
  await pause(300);
}

async function openPanel(browser: ExtensionBrowser): Promise<void> {
  await browser.clickButton();
  await waitForWords(browser, /Headings and regions/);
}

async function step(browser: ExtensionBrowser, name: string): Promise<void> {
  await openPanel(browser);
  await pressInPanel(browser, 'Headings and regions');
  await waitForWords(browser, /Find a heading/);
  await pressInPanel(browser, name);
  await until('the panel to close', async () => !(await browser.popupOpen()));
}

/** The four keys as this browser was told them: reading view, panel, article, size. */
const FOUR = {
  chromium: ['alt+r', 'alt+shift+o', 'alt+shift+s', 'alt+shift+u'],
  firefox: ['Alt+r', 'Control+Shift+1', 'Control+Shift+2', 'Control+Shift+3'],
} as const;

/** Pages can swallow the keys of commands in Firefox; there the panel and the menu remain. */
const PAGES = { chromium: '/harbour-parts.html', firefox: '/night-ferry.html' } as const;

async function pressAll(browser: ExtensionBrowser, site: string): Promise<void> {
  const [reader, panel, article, size] = FOUR[browser.brand];
  await visit(browser, site + PAGES[browser.brand]);
  await browser.pressCommand(article);
  const inText = () => browser.inPage(() => !!document.activeElement?.matches('main *, h1'));
  await until('focus in the text', inText);
  await browser.pressCommand(reader);
  await waitForReader(browser);
  await browser.pressCommand(size);
  await until('text of 32 px', async () => (await seeReader(browser))?.size === 32);
  await browser.pressCommand(reader);
  await waitForPage(browser);
  await browser.pressCommand(panel);
  await until('the panel', () => browser.popupOpen());
  await browser.closePopup();
}

/** Without a display Chromium hears no command keys; that they are granted is another journey. */
async function nothingToPress(): Promise<void> {}

/** Headings and regions of any page, by keys. */
export const OUTLINE: readonly Journey[] = [
  {
    title: 'the list in the panel narrows by typing, and Enter puts focus on the heading',
    async run({ browser, site }) {
      await visit(browser, `${site}/night-ferry.html`);
      await openPanel(browser);
      await pressInPanel(browser, 'Headings and regions');
      await waitForWords(browser, /\d+ headings\d+ regions/);
      for (const letter of 'island') await browser.pressInPopup(letter);
      await until('one row', () => browser.inPopup((popup) => popup.querySelectorAll('.finder-row').length === 1));
      await browser.pressInPopup('Enter');
      await until('focus on the heading', () =>
        browser.inPage(() => /^Island Council/.test(document.activeElement?.textContent?.trim() ?? '')),
      );
      await until('the panel to close', async () => !(await browser.popupOpen()));
    },
  },
  {
    title: 'on a page that swallows every key the list over the page obeys them, Escape gives focus back, Enter lands',
    async run({ browser, site }) {
      await visit(browser, `${site}/harbour-parts.html`);
      await browser.inPage(() => document.querySelector<HTMLElement>('.top a')?.focus());
      await openPanel(browser);
      await pressInPanel(browser, 'Headings and regions');
      await waitForWords(browser, /Find a heading/);
      await pressInPanel(browser, 'List on the page');
      await until('the list', async () => (await listInPage(browser))?.rows.length === 5);
      assert.deepEqual((await listInPage(browser))?.rows, [
        'H1 The Parts of a Harbour',
        'H2 The quay',
        'H2 The mole',
        'H2 The lamp',
        'H2 The office',
      ]);
      await until('the panel to close', async () => !(await browser.popupOpen()));
      await until('focus in the list', async () => /Parts of a Harbour/.test((await listInPage(browser))?.focus ?? ''));
      await pause(200);
      await browser.press('ArrowDown');
      await until('focus on the next row', async () => (await listInPage(browser))?.focus === 'H2 The quay');
      await browser.press('Escape');
      await until('the list to close', async () => (await listInPage(browser)) === null);
      assert.equal(await focusInPage(browser), 'a');

      await openPanel(browser);
      await pressInPanel(browser, 'Headings and regions');
      await waitForWords(browser, /Find a heading/);
      await pressInPanel(browser, 'List on the page');
      await until('the list', async () => !!(await listInPage(browser))?.focus);
      await until('the panel to close', async () => !(await browser.popupOpen()));
      await pause(200);
      for (const letter of 'mole') await browser.press(letter);
      await until('one row', async () => (await listInPage(browser))?.rows.length === 1);
      await browser.press('Enter');
      await until('focus on the heading', async () => (await focusInPage(browser)) === 'mole');
    },
  },
  {
    title: 'steps lead into closed parts and frames of a page, and at the end it is said',
    async run({ browser, site }) {
      await visit(browser, `${site}/harbour-parts.html`);
      await browser.inPage(() => {
        const mole = document.getElementById('mole');
        mole?.setAttribute('tabindex', '-1');
        mole?.focus();
      });
      await step(browser, 'Next heading');
      await until('focus in the closed part', () => browser.inPage(() => document.title === 'The lamp has focus'));
      await step(browser, 'Next heading');
      await until('focus in the frame', async () => (await focusInPage(browser)) === 'office-title');
      await step(browser, 'Next heading');
      await until('the sentence', async () => /^No more headings/.test((await said(browser)) ?? ''));
      assert.equal(await focusInPage(browser), 'office-title');
      await step(browser, 'Previous heading');
      await until('focus in the closed part', async () => (await focusInPage(browser)) === 'harbour-lamp');
    },
  },
  {
    title: 'the four suggested keys are granted; all other commands can be given one',
    async run({ browser }) {
      const commands = await browser.inExtension((extension) => extension.commands.getAll());
      const granted = commands.filter(({ shortcut }) => shortcut).map(({ name }) => name);
      assert.deepEqual(granted.sort(), ['_execute_action', 'next-text-size', 'skip-to-article', 'toggle-reader']);
      for (const name of ['next-heading', 'previous-landmark', 'headings-list', 'skip-to-comments', 'next-section']) {
        assert.ok(commands.some((command) => command.name === name && command.description));
      }
    },
  },
  {
    title: 'a key given to a command works as the others do',
    brands: ['firefox'],
    async run({ browser, site }) {
      await visit(browser, `${site}/night-ferry.html`);
      await browser.inExtension(async (extension) => {
        await extension.commands.update({ name: 'next-heading', shortcut: 'Alt+Y' });
        await extension.commands.update({ name: 'headings-list', shortcut: 'Alt+J' });
      });
      try {
        const heading = () => browser.inPage(() => document.activeElement?.matches('h1, h2, h3') ?? false);
        await browser.pressCommand('Alt+y');
        await until('focus on a heading', heading);
        await browser.pressCommand('Alt+j');
        await until('the list', async () => (await listInPage(browser)) !== null);
        await browser.pressCommand('Alt+j');
        await until('the list to close', async () => (await listInPage(browser)) === null);
      } finally {
        await browser.inExtension(async (extension) => {
          await extension.commands.reset('next-heading');
          await extension.commands.reset('headings-list');
        });
      }
    },
  },
  {
    title: 'each of the four keys does its work, in Chromium on a page that swallows every key',
    run: ({ browser, site }) => withCommandKeys(browser, (hearing) => pressAll(hearing, site), nothingToPress),
  },
];
