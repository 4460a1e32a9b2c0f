import { strict as assert } from 'node:assert';
import type { Journey, Visit } from '../journey.ts';
import { pressInPanel, waitForWords } from '../popup.ts';
import { openReader, seeReader, waitForPage, waitForReader } from '../reader.ts';

/** A page that can be read in spite of all. */
interface Readable {
  readonly path: string;
  readonly what: string;
}

const READABLE: readonly Readable[] = [
  { path: '/strict-policy', what: 'a page whose policy forbids scripts, styles and pictures' },
  { path: '/sandbox-policy', what: 'a page in a sandbox' },
  { path: '/hostile-style', what: 'a page whose style hides and stretches everything' },
];

function bodyText({ browser }: Visit): Promise<string> {
  return browser.inPage(() => document.body.textContent.slice(0, 20_000));
}

async function readAnyway(visit: Visit, { path }: Readable): Promise<void> {
  const { browser, site } = visit;
  await browser.goto(site + path);
  const before = await bodyText(visit);
  await browser.clickButton();
  const { text, size, count } = await waitForReader(browser);
  await browser.closePopup();
  assert.match(text, /Night Ferry Crosses the Kessan Strait/);
  assert.deepEqual({ size, count }, { size: 24, count: 1 });
  assert.ok(text.length > 3000, `${text.length} characters are there`);
  await browser.press('Escape');
  await waitForPage(browser);
  assert.equal(await bodyText(visit), before);
}

/** Pages with nothing to read: the panel says so. */
const NOTHING: readonly { readonly path: string; readonly what: string; readonly says: RegExp }[] = [
  { path: '/empty', what: 'an empty page', says: /no text here|No article found/ },
  { path: '/no-body', what: 'a page without a body', says: /no text here|No article found|another kind/ },
  { path: '/feed.xml', what: 'an XML document', says: /another kind|no text here|belongs to the browser|No article/ },
  { path: '/picture', what: 'a picture', says: /another kind|no text here|belongs to the browser|No article/ },
  { path: '/paper.pdf', what: 'a PDF', says: /another kind|no text here|belongs to the browser/ },
  { path: '/frameset', what: 'a frameset', says: /no text here|No article found|another kind/ },
];

async function sayPlainly({ browser, site }: Visit, path: string, says: RegExp): Promise<void> {
  await browser.goto(site + path);
  await browser.clickButton();
  const words = await waitForWords(browser, /Read it anyway|belongs to the browser|does not answer|another kind/);
  if (words.includes('Read it anyway')) await pressInPanel(browser, 'Read it anyway');
  await waitForWords(browser, says);
  assert.equal(await seeReader(browser).catch(() => null), null);
}

/** Pages that are no good pages. */
export const HOSTILE: readonly Journey[] = [
  ...READABLE.map((page): Journey => ({ title: `${page.what} is read`, run: (visit) => readAnyway(visit, page) })),
  ...NOTHING.map(
    ({ path, what, says }): Journey => ({
      title: `${what} gets a clear sentence`,
      run: (visit) => sayPlainly(visit, path, says),
    }),
  ),
  {
    title: 'a front page is read only when a person insists',
    async run({ browser, site }) {
      await browser.goto(`${site}/front.html`);
      await browser.clickButton();
      await waitForWords(browser, /No article found on this page/);
      assert.equal(await seeReader(browser), null);
    },
  },
  {
    title: 'a page that throws out what it does not know is left whole, and the panel says so',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}/remover`);
      const before = await bodyText(visit);
      await browser.clickButton();
      await waitForWords(browser, /took the reading view out again/);
      assert.equal(await seeReader(browser), null);
      assert.equal(await bodyText(visit), before);
      await browser.closePopup();
    },
  },
  {
    title: 'on a page of the browser the panel says why nothing can be done',
    async run({ browser }) {
      await browser.goto(browser.brand === 'chromium' ? 'chrome://version' : 'about:license');
      await browser.clickButton();
      await waitForWords(browser, /This page belongs to the browser/);
    },
  },
  {
    title: 'leaving and opening ten times leaves nothing behind',
    async run({ browser, site }) {
      await browser.goto(`${site}/night-ferry.html`);
      await openReader(browser);
      for (let time = 0; time < 9; time++) {
        await browser.press('Escape');
        await waitForPage(browser);
        await browser.clickButton();
        await waitForReader(browser);
        await browser.closePopup();
      }
      assert.equal((await seeReader(browser))?.count, 1);
      await browser.press('Escape');
      await waitForPage(browser);
    },
  },
];
