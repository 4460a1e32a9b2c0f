import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { faultyStores, type StoreFault } from '../../support/faulty-stores.ts';
import { until } from '../../support/until.ts';
import { extensionPath } from '../extension-path.ts';
import type { Journey } from '../journey.ts';
import { launch } from '../launch.ts';
import { pressInPanel, waitForWords } from '../popup.ts';
import { seeReader, waitForPage, waitForReader } from '../reader.ts';

/** Tells the stores how to behave, in the extension and in the page that is open. */
async function turn(browser: ExtensionBrowser, fault: StoreFault): Promise<void> {
  await browser.inPage((name) => {
    document.documentElement.dataset.storeFault = name;
  }, fault);
  await browser.inExtension((extension, name) => extension.storage.session.set({ fault: name }), fault);
}

const stored = (browser: ExtensionBrowser) =>
  browser.inExtension(async (extension) => {
    const { settings } = await extension.storage.sync.get('settings');
    return (settings as { values?: object } | undefined)?.values ?? {};
  });

const KEPT = { textSize: 32, mode: 'sepia' };

/** What an open reading view shows beside the article. */
const isShown = (browser: ExtensionBrowser, words: RegExp) =>
  browser.inPage(
    (source) => new RegExp(source).test(document.querySelector('legible-reader')?.shadowRoot?.textContent ?? ''),
    words.source,
  );

const UNREAD = /has not given your settings yet/;
const UNSAVED = /could not save this change/;

/** What is seen where the stores have a fault, with a size of 32 stored. */
interface Kind {
  readonly fault: StoreFault;
  /** Size in which the text comes. */
  readonly size: number;
  /** What is said at once, and what after a change. */
  readonly opening: RegExp | null;
  readonly changing: RegExp | null;
  /** The size that is chosen: another one than the panel showed last. */
  readonly choose: readonly [name: string, px: number];
  /** What is stored in the end. */
  readonly after: object;
}

const SM = ['SM', 18] as const;
const XS = ['XS', 16] as const;

const KINDS: readonly Kind[] = [
  { fault: 'slow', size: 24, opening: UNREAD, changing: null, choose: SM, after: { ...KEPT, textSize: 18 } },
  { fault: 'silent', size: 24, opening: UNREAD, changing: UNSAVED, choose: XS, after: KEPT },
  { fault: 'full', size: 32, opening: null, changing: UNSAVED, choose: SM, after: KEPT },
  { fault: 'broken', size: 24, opening: UNREAD, changing: UNSAVED, choose: XS, after: KEPT },
];

/** Stores that refused are asked again: the pauses between grow to some seconds in the course of a visit. */
async function waitForSettings(browser: ExtensionBrowser): Promise<void> {
  const limit = 30_000;
  await until('the settings', async () => (await seeReader(browser))?.size === KEPT.textSize, limit);
  await until('the sentence to go', async () => !(await isShown(browser, UNREAD)));
}

async function readAnyway(browser: ExtensionBrowser, site: string, kind: Kind): Promise<void> {
  await browser.goto(`${site}/trial/plain`);
  await turn(browser, 'none');
  await browser.inExtension(
    (extension, values) => extension.storage.sync.set({ settings: { version: 1, values } }),
    KEPT,
  );
  await turn(browser, kind.fault);
  await browser.clickButton();
  const { size, count, text } = await waitForReader(browser);
  assert.deepEqual([size, count], [kind.size, 1], `${kind.fault}: size and number of reading views`);
  assert.match(text, /waits for the bells of the church/);
  const { opening, changing } = kind;
  const [name, px] = kind.choose;
  if (opening) await waitForWords(browser, opening);
  if (opening) await until('the sentence in the reading view', () => isShown(browser, opening));
  await pressInPanel(browser, name);
  if (kind.fault === 'slow') await turn(browser, 'none');
  if (changing) await waitForWords(browser, changing);
  else await until('what was changed and what was stored', async () => (await seeReader(browser))?.size === px);
  await waitForWords(browser, new RegExp(`${px} px`));
  await browser.closePopup();
  if (!changing)
    await until('the change to be stored', async () => JSON.stringify(await stored(browser)).includes(String(px)));
  await turn(browser, 'none');
  if (kind.fault === 'broken') await waitForSettings(browser);
  assert.deepEqual(await stored(browser), kind.after, `what is stored after stores were ${kind.fault}`);
  await browser.press('Escape');
  await waitForPage(browser);
}

/** The browser's stores at their worst. */
export const STORES: readonly Journey[] = [
  {
    title: 'where the stores are slow, silent, full or broken, one reads on, is told, and loses nothing',
    async run({ browser: { brand }, site }) {
      const { path, remove } = faultyStores(extensionPath(brand));
      const browser = await launch(brand, { extension: path });
      try {
        for (const kind of KINDS) await readAnyway(browser, site, kind);
        assert.deepEqual(await browser.takeErrors(), []);
      } finally {
        await browser.close();
        remove();
      }
    },
  },
];
