import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { pause, until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { waitForWords } from '../popup.ts';
import { seeReader, waitForReader } from '../reader.ts';

/** Opens a page of the extension in the tab under test. */
async function open(browser: ExtensionBrowser, path: string): Promise<void> {
  const address = await browser.inExtension((extension, wanted) => extension.runtime.getURL(wanted), path);
  await browser.goto(address);
}

/** Everything kept, by store. */
function kept(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  return browser.inExtension(async (extension) => ({
    ...(await extension.storage.sync.get()),
    ...(await extension.storage.local.get()),
  }));
}

/** Presses a button of the page by its words. */
async function press(browser: ExtensionBrowser, words: string): Promise<void> {
  await until(`"${words}"`, () =>
    browser.inPage((wanted) => {
      const found = [...document.querySelectorAll('button')].find((each) => each.textContent === wanted);
      if (!found || found.ariaDisabled === 'true') return false;
      found.click();
      return true;
    }, words),
  );
}

const POLICY = {
  defaults: { textSize: 32, mode: 'dark' },
  locked: ['textSize', 'sites'],
  sites: { 'school.example': { reader: 'always' }, localhost: { pageMode: true } },
};

/** Pages of the extension's own. */
export const SCREENS: readonly Journey[] = [
  {
    title:
      'the welcome page opens once, at installation, and leads to a sample article that is read with each sentence once',
    async run({ browser }) {
      assert.equal(browser.welcomes, 1);
      await open(browser, 'src/welcome/index.html');
      await until('the way to the sample', () =>
        browser.inPage(() => {
          const link = document.querySelector<HTMLAnchorElement>('a[href="sample.html"]');
          link?.click();
          return link !== null;
        }),
      );
      await press(browser, 'Read it with Legible');
      const { text } = await waitForReader(browser);
      for (const sentence of [
        'A light that somebody tends is another thing than a light.',
        'It has burned every night for eleven years.',
        'lit at ten past five',
      ]) {
        assert.equal(text.split(sentence).length, 2, `once: ${sentence}`);
      }
      assert.ok(!text.includes('Net menders look'), 'links to other pages are not in it');
      await browser.press('Escape');
      await until('the page', async () => (await seeReader(browser)) === null);
    },
  },
  {
    title:
      'panel, options, welcome page and page of news stand as whole pages of a telephone, 360 px wide, with nothing too small to touch',
    async run({ browser }) {
      await browser.setDevice({ width: 360, height: 740 });
      for (const page of ['popup', 'options', 'welcome', 'news']) {
        await open(browser, `src/${page}/index.html`);
        await until(`the ${page}`, () =>
          browser.inPage(() => document.querySelector('.size-picker, fieldset') !== null),
        );
        const { overflow, small } = await browser.inPage(() => {
          const targets = [
            ...document.querySelectorAll<HTMLElement>('button, summary, select, label:has(input), a.button'),
          ];
          const shown = targets.filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 0);
          const tooSmall = shown.filter((each) => {
            const { width, height } = each.getBoundingClientRect();
            return Math.min(width, height) < 43.5;
          });
          return {
            overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            small: tooSmall.map((each) => `${each.localName} ${each.textContent}`),
          };
        });
        assert.deepEqual({ page, overflow, small }, { page, overflow: 0, small: [] });
      }
    },
  },
  {
    title: 'what an organisation sets is in force after a start, is shown as such, and goes with its policy',
    async run({ browser, site }) {
      try {
        if (!(await browser.setPolicy(POLICY))) {
          console.log('    not tried: this machine lets nobody place a policy for the browser');
          return;
        }
        await browser.restart();
        await open(browser, 'src/options/index.html');
        const said = () => browser.inPage(() => document.body.textContent ?? '');
        await until('the locked size', async () => /Your organisation has set this/.test(await said()));
        assert.match(await said(), /school\.example.*set by your organisation/);
        assert.ok(
          await browser.inPage(() => document.querySelector<HTMLInputElement>('#see input')?.matches(':disabled')),
        );
        await pause(500);
        await browser.goto(`${site}/night-ferry.html`);
        await browser.clickButton();
        const { size, ground } = await waitForReader(browser);
        assert.equal(size, 32);
        assert.notEqual(ground, 'rgb(255, 255, 255)');
        await waitForWords(browser, /Your organisation has set this/);
        await browser.closePopup();
        await browser.goto(`${site.replace('127.0.0.1', 'localhost')}/front.html`);
        await until('page mode on a site of the organisation', () =>
          browser.inPage(
            () => Number.parseFloat(getComputedStyle(document.querySelector('main p') as Element).fontSize) > 28,
          ),
        );
      } finally {
        await browser.setPolicy(null);
      }
      await browser.restart();
      await browser.goto(`${site}/night-ferry.html`);
      await browser.clickButton();
      assert.equal((await waitForReader(browser)).size, 24);
    },
  },
  {
    title: 'everything is saved in a copy, erased, and brought back from the copy',
    async run({ browser }) {
      await browser.inExtension((extension) =>
        extension.storage.sync.set({
          settings: { version: 2, values: { textSize: 32, mode: 'dark' } },
          'site:news.example': { version: 1, reader: 'always' },
        }),
      );
      await open(browser, 'src/options/index.html');
      await until('the site', () => browser.inPage(() => document.querySelector('.row') !== null));
      // The file is read where it is handed to the browser: a download ends in a folder that tests should not touch.
      await browser.inPage(() => {
        const take = (event: Event) => {
          const link = event.target as HTMLAnchorElement;
          if (!link.download) return;
          event.preventDefault();
          void fetch(link.href)
            .then((file) => file.text())
            .then((copy) => document.documentElement.setAttribute('data-copy', copy));
        };
        document.addEventListener('click', take, { capture: true });
      });
      await press(browser, 'Save a copy');
      const copy = await until('the copy', () =>
        browser.inPage(() => document.documentElement.getAttribute('data-copy')),
      );
      await press(browser, 'Erase everything');
      await press(browser, 'Yes, erase everything');
      await until('nothing to be kept', async () => Object.keys(await kept(browser)).length === 0);
      await browser.inPage((content) => {
        const field = document.querySelector<HTMLInputElement>('#import') as HTMLInputElement;
        const files = new DataTransfer();
        files.items.add(new File([content], 'legible.json'));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, copy);
      await press(browser, 'Use this copy');
      await until('the site to be back', async () => 'site:news.example' in (await kept(browser)));
      await until('the settings to be back', async () => {
        const { settings } = (await kept(browser)) as { settings?: { values?: { textSize?: number; mode?: string } } };
        return settings?.values?.textSize === 32 && settings.values.mode === 'dark';
      });
    },
  },
];
