import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';
import { pressInPanel } from '../popup.ts';
import { openReader, seeReader, waitForPage } from '../reader.ts';
import { bringIntoState, changes, readState } from '../trials/page-state.ts';
import { enter, leave } from '../trials/reading.ts';

const PLAIN = '/trial/plain';

/** The reading view is open or not; either is well, as long as the page can be had whole. */
async function leaveIfOpen({ browser }: Visit): Promise<void> {
  if (await seeReader(browser)) await leave(browser);
}

/** A way in which an extension ends while its page is open. */
interface End {
  readonly what: string;
  readonly happen: (browser: ExtensionBrowser) => Promise<void>;
  /** Has it there again. */
  readonly mend: (browser: ExtensionBrowser) => Promise<unknown>;
}

const answers = (browser: ExtensionBrowser) =>
  until('the extension to answer', async () => (await browser.button()).title !== '');

const ENDS: readonly End[] = [
  { what: 'reloaded', happen: (browser) => browser.reloadExtension(), mend: answers },
  {
    what: 'switched off',
    happen: (browser) => browser.enableExtension(false),
    mend: (browser) => browser.enableExtension(true).then(() => answers(browser)),
  },
  {
    what: 'removed',
    happen: (browser) => browser.removeExtension(),
    mend: (browser) => browser.installExtension().then(() => answers(browser)),
  },
];

let before = '';

/** The page without anything of ours that shows nothing. */
const bare = (html: string) => html.replace(/<(legible-[a-z-]+)[^>]*>.*?<\/\1>/gs, '');

/** Loads the page, uses it, and ends the extension. */
async function openEnded(visit: Visit, { happen }: End, use: (visit: Visit) => Promise<void>): Promise<void> {
  const { browser, site } = visit;
  await browser.goto(`${site}${PLAIN}`);
  await until('the strip', () => browser.inPage(() => document.querySelector('legible-skip-links') !== null));
  await browser.inPage(bringIntoState, false);
  before = bare((await browser.inPage(readState)).html);
  await use(visit);
  await happen(browser);
  await browser.activate();
}

/** The page is seen and is as it was, and nothing was thrown in it. */
async function isWhole({ browser }: Visit, what: string): Promise<void> {
  await until(`the page to be seen (${what})`, () =>
    browser.inPage(() => {
      const { left, width } = document.body.getBoundingClientRect();
      return width > 300 && document.body.contains(document.elementFromPoint(left + width / 2, 200));
    }),
  );
  await until(`the page as before (${what})`, async () => bare((await browser.inPage(readState)).html) === before);
  const ground = await browser.inPage(() => getComputedStyle(document.documentElement).backgroundColor);
  assert.equal(ground, 'rgba(0, 0, 0, 0)', what);
  if (browser.brand === 'chromium') assert.deepEqual(await browser.takeErrors(), [], what);
}

/** Sends a wish to the page as the panel does. */
async function wish({ browser }: Visit, name: string, payload: { say: boolean } | null): Promise<void> {
  await browser.inExtension(
    async (extension, message, script) => {
      const [tab] = await extension.tabs.query({ active: true });
      const tabId = tab?.id as number;
      const ask = () => extension.tabs.sendMessage(tabId, message, { frameId: 0 });
      if (await ask().catch(() => null)) return;
      await extension.scripting.executeScript({ target: { tabId }, files: [script] });
      await ask();
    },
    { legible: name, payload },
    `/src/${name.replace(/\/.*/, '')}/index.js`,
  );
}

/** What goes wrong around the reading view. */
export const FAULTS: readonly Journey[] = [
  {
    title: 'the background may end at every step',
    async run(visit) {
      const { browser, site } = visit;
      await browser.stopBackground();
      await browser.goto(`${site}${PLAIN}`);
      await browser.stopBackground();
      await browser.clickButton();
      await until('the article', () => seeReader(browser));
      await browser.stopBackground();
      await pressInPanel(browser, 'LG');
      await until('larger text', async () => (await seeReader(browser))?.size === 32);
      await browser.closePopup();
      await browser.stopBackground();
      await leave(browser);
      await browser.stopBackground();
      await openReader(browser);
      await leave(browser);
      await until('the button to know the page', async () => (await browser.button()).badge === '✓');
    },
  },
  {
    title: 'a reading view that outlives its extension can still be left by Escape',
    async run(visit) {
      // Under the driver of Firefox only a reload has been tried.
      for (const end of visit.browser.brand === 'chromium' ? ENDS : ENDS.slice(0, 1)) {
        await openEnded(visit, end, async ({ browser }) => void (await enter(browser)));
        await visit.browser.press('Escape');
        await isWhole(visit, end.what);
        await end.mend(visit.browser);
      }
    },
  },
  {
    title: 'page mode, list and skip links that outlive their extension can be left, and a new one takes their place',
    brands: ['chromium'],
    async run(visit) {
      const { browser } = visit;
      for (const end of ENDS) {
        await openEnded(visit, end, async () => {
          await wish(visit, 'page-mode/on', { say: false });
          await wish(visit, 'outline/toggle', null);
        });
        await browser.press('Escape');
        const isOpen = () =>
          browser.inPage(() => !!document.querySelector('legible-outline')?.shadowRoot?.querySelector('dialog[open]'));
        await until('the list to close', async () => !(await isOpen()));
        await browser.press('Escape');
        await isWhole(visit, end.what);
        await end.mend(browser);
        if (end.what !== 'reloaded') continue;
        await until('one strip', () =>
          browser.inPage(() => document.querySelectorAll('legible-skip-links').length === 1),
        );
        await wish(visit, 'page-mode/on', { say: false });
        await wish(visit, 'outline/toggle', null);
        await browser.press('Escape');
        await until('the list to close', async () => !(await isOpen()));
        await wish(visit, 'page-mode/off', { say: false });
        await isWhole(visit, 'used again');
      }
    },
  },
  {
    title: 'a page that a person comes back to is whole, with the reading view or without',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}${PLAIN}`);
      await browser.inPage(bringIntoState, true);
      const { html, fields } = await browser.inPage(readState);
      await enter(browser);
      await until('the article', () => seeReader(browser));
      await browser.goto(`${site}/night-ferry.html`);
      await browser.inPage(() => history.back());
      await until('the page before', () => browser.inPage((path) => location.pathname === path, PLAIN));
      await leaveIfOpen(visit);
      const after = await browser.inPage(readState);
      assert.equal(after.html, html);
      assert.equal(after.fields.replace(/,\d+;/g, ';'), fields.replace(/,\d+;/g, ';'));
      await enter(browser);
      await until('the article', () => seeReader(browser));
      await leave(browser);
    },
  },
  {
    title: 'a page that changes its address and its text behind the reading view is given back as it is then',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}${PLAIN}`);
      await enter(browser);
      await until('the article', () => seeReader(browser));
      await browser.inPage(() => {
        history.pushState({}, '', '?part=2');
        const paragraph = document.querySelector('article p');
        if (paragraph) paragraph.textContent = 'Another part of the story stands here now.';
      });
      await leaveIfOpen(visit);
      await waitForPage(browser);
      const now = await browser.inPage(readState);
      assert.match(now.html, /Another part of the story stands here now/);
      assert.match(now.history, /part=2$/);
      await enter(browser);
      await until('the new text', async () => (await seeReader(browser))?.text.includes('Another part of the story'));
      await browser.inPage(() => history.back());
      await waitForPage(browser);
      assert.deepEqual(
        changes(now, await browser.inPage(readState)).filter((change) => change.startsWith('html')),
        [],
      );
    },
  },
];
