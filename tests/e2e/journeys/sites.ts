import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { pause, until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';
import { pressInPanel, tabTo, waitForWords } from '../popup.ts';
import { pressInReader, seeReader, waitForPage, waitForReader } from '../reader.ts';

/** What is kept for the sample site. */
function storedSite({ browser }: Visit): Promise<Record<string, unknown> | null> {
  return browser.inExtension(
    async (extension) => (await extension.storage.sync.get('site:127.0.0.1'))['site:127.0.0.1'] ?? null,
  ) as Promise<Record<string, unknown> | null>;
}

/** As long as a page is looked at for late content, and a little more: after that nothing opens by itself. */
const LOOKED_AT_MS = 2_000;

/** Everything kept, in every store. */
function allKept(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  return browser.inExtension(async (extension) => ({
    sync: await extension.storage.sync.get(),
    local: await extension.storage.local.get(),
  }));
}

/** Waits for the reading view that opens by itself, reads on in it, and leaves it. Runs in the page. */
async function readOn(): Promise<boolean> {
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const paragraphs = () =>
    [...(document.querySelector('legible-reader')?.shadowRoot?.querySelectorAll('.article p') ?? [])] as HTMLElement[];
  for (let round = 0; round < 100 && paragraphs().length === 0; round++) await wait(100);
  const found = paragraphs();
  found[2]?.scrollIntoView({ block: 'start', behavior: 'instant' });
  await wait(1_000);
  const buttons = [...(document.querySelector('legible-reader')?.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent, ariaLabel }) => /Leave/.test(`${textContent} ${ariaLabel}`))?.click();
  await wait(1_000);
  return found.length > 0;
}

/** What a person keeps for one site. */
export const SITES: readonly Journey[] = [
  {
    title: 'a site set to open by itself opens at each visit, once, and after a restart; never after it was left',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}/night-ferry.html`);
      await browser.clickButton();
      await waitForReader(browser);
      await tabTo(browser, /^Change what holds on 127\.0\.0\.1/);
      await browser.pressInPopup('Enter');
      await pressInPanel(browser, 'Open by itself');
      await until('the site to be kept', async () => (await storedSite(visit))?.reader === 'always');
      await browser.closePopup();
      await browser.goto(`${site}/repair-cafe.html`);
      await waitForReader(browser);
      await pressInReader(browser, 'Leave');
      await waitForPage(browser);
      await pause(LOOKED_AT_MS);
      assert.equal(await seeReader(browser), null);
      await browser.goto(`${site}/front.html`);
      await pause(LOOKED_AT_MS);
      assert.equal(await seeReader(browser), null, 'a front page is no article');
      await browser.restart();
      await browser.goto(`${site}/night-ferry.html`);
      await waitForReader(browser);
    },
  },
  {
    title: 'a site where the reading view is never offered has no sign and no link to it, but a part of it can',
    async run(visit) {
      const { browser, site } = visit;
      await browser.inExtension((extension) =>
        extension.storage.sync.set({
          'site:127.0.0.1': { version: 1, reader: 'never', paths: { '/repair-cafe.html': { reader: 'usual' } } },
        }),
      );
      const links = () =>
        browser.inPage(() =>
          [...(document.querySelector('legible-skip-links')?.shadowRoot?.querySelectorAll('a') ?? [])].map((each) =>
            each.getAttribute('aria-label'),
          ),
        );
      await browser.goto(`${site}/repair-cafe.html`);
      await until('the link', async () => (await links()).includes('Open reading view'));
      await browser.goto(`${site}/night-ferry.html`);
      await pause(LOOKED_AT_MS);
      assert.ok(!(await links()).includes('Open reading view'));
      assert.equal((await browser.button()).badge, '');
    },
  },
  {
    title: 'a private window opens the reading view as everywhere and writes nothing into any store',
    async run({ browser, site }) {
      await browser.inExtension((extension) =>
        extension.storage.sync.set({ 'site:127.0.0.1': { version: 1, reader: 'always' } }),
      );
      const before = await allKept(browser);
      assert.ok(await browser.inPrivate(`${site}/night-ferry.html`, readOn), 'the reading view opened');
      assert.deepEqual(await allKept(browser), before);
    },
  },
  {
    title: 'a size kept for one site holds there alone',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}/night-ferry.html`);
      await browser.clickButton();
      await waitForReader(browser);
      await tabTo(browser, /^Change what holds on 127\.0\.0\.1/);
      await browser.pressInPopup('Enter');
      await pressInPanel(browser, 'Keep size, contrast and spacing');
      await until('the site to be kept', async () => (await storedSite(visit)) !== null);
      await pressInPanel(browser, 'LG');
      await until('the size of the site', async () => (await seeReader(browser))?.size === 32);
      assert.deepEqual((await storedSite(visit))?.look, { textSize: 32 });
      await browser.closePopup();
      await browser.goto(`${site.replace('127.0.0.1', 'localhost')}/night-ferry.html`);
      await browser.clickButton();
      assert.equal((await waitForReader(browser)).size, 24);
      await waitForWords(browser, /localhost\s*as everywhere/);
    },
  },
];
