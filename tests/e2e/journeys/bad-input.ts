import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { pause, until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { pressInPanel, waitForWords } from '../popup.ts';

/** What is read and said over the page: in the list, or where none is open. */
const said = (browser: ExtensionBrowser) =>
  browser.inPage(() => {
    const root = document.querySelector('legible-outline')?.shadowRoot;
    const live = [...(root?.querySelectorAll('[role=status]') ?? [])].find((each) => each.textContent);
    const box = live?.getBoundingClientRect();
    const limit = root?.querySelector('dialog .finder-limit')?.textContent ?? '';
    return box && box.width > 0 && box.height > 0 ? `${live?.textContent} ${limit}`.trim() : limit;
  });

/** Opens the list of headings over a page by the panel. @returns how long it took to be there, ms. */
async function openList(browser: ExtensionBrowser, address: string): Promise<number> {
  await browser.inExtension((extension) =>
    extension.storage.sync.set({ settings: { version: 1, values: { toolbarClick: 'panel' } } }),
  );
  await browser.goto(address);
  await pause(300);
  await browser.clickButton();
  await waitForWords(browser, /Headings and regions/);
  await pressInPanel(browser, 'Headings and regions');
  await waitForWords(browser, /Find a (?:heading|region)/);
  await pressInPanel(browser, 'List on the page');
  const start = Date.now();
  const open = () =>
    browser.inPage(() => !!document.querySelector('legible-outline')?.shadowRoot?.querySelector('dialog'));
  await until('the list over the page', open, 20_000);
  const time = Date.now() - start;
  await until('the panel to close', async () => !(await browser.popupOpen()));
  return time;
}

/** Pages without headings, bodies, or leave to look into them, and what is said of them. */
const POOR: readonly { readonly path: string; readonly what: string; readonly says: RegExp }[] = [
  { path: '/empty', what: 'an empty page', says: /This page has no headings/ },
  { path: '/refusing-frames', what: 'a page whose frames let nobody look in', says: /1 part comes from another site/ },
];

/** Pages that lead nowhere from the start. */
const NOWHERE: readonly string[] = ['/empty', '/no-body', '/frameset'];

/** What pages without places, with too many, or with places that go away say. */
export const BAD_INPUT: readonly Journey[] = [
  ...POOR.map(
    ({ path, what, says }): Journey => ({
      title: `the list over ${what} says so, and Escape closes it`,
      async run({ browser, site }) {
        await openList(browser, site + path);
        await until('the sentence', async () => says.test(await said(browser)));
        await pause(200);
        await browser.press('Escape');
        await until('the page alone', () => browser.inPage(() => !document.querySelector('legible-outline')));
      },
    }),
  ),
  {
    title: 'on pages without any place the panel says that there is none, and a command says it over the page',
    async run({ browser, site }) {
      for (const path of NOWHERE) {
        await browser.goto(site + path);
        await browser.clickButton();
        await waitForWords(browser, /no places to skip to|another kind|belongs to the browser/);
        await browser.closePopup();
        if (path !== '/empty' || browser.brand !== 'firefox') continue;
        await browser.pressCommand('Control+Shift+2');
        await until('the sentence', async () => /This page has no article/.test(await said(browser)));
      }
    },
  },
  {
    title: 'a page of ten thousand headings has its list at once, typing finds the last one, and it is landed on',
    async run({ browser, site }) {
      const time = await openList(browser, `${site}/many-headings`);
      console.log(`      the list stood after ${time} ms`);
      await until('the sentence', async () => /first 1,000 of 10,000 headings/.test(await said(browser)));
      await pause(200);
      for (const letter of '9999') await browser.press(letter);
      await until('one row', async () => /^1 of 10,000 headings/.test(await said(browser)));
      await browser.press('Enter');
      await until('focus on the heading', () => browser.inPage(() => document.activeElement?.id === 'h9999'));
    },
  },
  {
    title: 'a heading that vanished is said to be gone, and the list stays open; where all vanish, Escape leads back',
    async run({ browser, site }) {
      await openList(browser, `${site}/night-ferry.html`);
      await pause(200);
      await browser.inPage(() => {
        for (const heading of document.querySelectorAll('h1, h2, h3')) heading.remove();
      });
      await browser.press('Enter');
      await until('the sentence', async () => /no longer on the page/.test(await said(browser)));
      await browser.press('Escape');
      await until('the page alone', () => browser.inPage(() => !document.querySelector('legible-outline')));
      assert.equal(await browser.inPage(() => document.querySelectorAll('[tabindex="-1"]').length), 0);
    },
  },
];
