import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { until } from '../../support/until.ts';
import type { Journey } from '../journey.ts';
import { openReader, pressInReader, waitForPage } from '../reader.ts';

/** What the page itself can see of the typefaces of the view, and how wide the view's first heading stands. */
function faces(browser: ExtensionBrowser): Promise<{ loaded: number; names: string[]; family: string; size: string }> {
  return browser.inPage(() => {
    const own = [...document.fonts].filter(({ family }) => /legible-/.test(family));
    const text = document.querySelector('legible-reader')?.shadowRoot?.querySelector('.text p');
    return {
      loaded: own.filter(({ status }) => status === 'loaded').length,
      names: [...new Set(own.map(({ family }) => family.replace(/["']/g, '')))],
      family: text ? getComputedStyle(text).fontFamily : '',
      size: text ? getComputedStyle(text).fontSize : '',
    };
  });
}

/** Width in CSS px of a line of letters in the first typeface of the text, and in what stands in for it. */
function widths(browser: ExtensionBrowser): Promise<[number, number]> {
  return browser.inPage(() => {
    const shadow = document.querySelector('legible-reader')?.shadowRoot;
    const text = shadow?.querySelector<HTMLElement>('.text p');
    if (!text) return [0, 0] as [number, number];
    const measure = (family: string) => {
      const span = document.createElement('span');
      span.textContent = 'Quiet water carries far 0123456789';
      span.style.cssText = 'position:absolute;white-space:nowrap';
      span.style.fontFamily = family;
      text.append(span);
      const { width } = span.getBoundingClientRect();
      span.remove();
      return width;
    };
    const all = getComputedStyle(text).fontFamily;
    return [measure(all), measure(all.replace(/^[^,]*,/, ''))] as [number, number];
  });
}

export const LOOK: readonly Journey[] = [
  {
    title:
      'a typeface and a profile of one’s choice hold on a page that forbids fonts and styles, and leave nothing behind',
    async run({ browser, site }) {
      await browser.inExtension((extension) =>
        extension.storage.sync.set({ settings: { version: 2, values: { font: 'lexend', textSize: 28 } } }),
      );
      await browser.goto(`${site}/strict-policy`);
      assert.deepEqual((await faces(browser)).names, []);
      await openReader(browser);
      const worn = await until('the typeface', async () => {
        const found = await faces(browser);
        return found.loaded > 0 && found;
      });
      assert.equal(worn.names.length, 1, 'the files of a typeface share one name');
      assert.ok(worn.family.includes(worn.names[0] as string), worn.family);
      const [own, instead] = await widths(browser);
      assert.ok(Math.abs(own - instead) > 4, `the letters are those of the typeface: ${own} and ${instead} px wide`);

      await browser.setDevice({ width: 1280, height: 900 });
      await pressInReader(browser, 'Look');
      const sizeBecomes = (wanted: string) =>
        until(`text of ${wanted}`, async () => (await faces(browser)).size === wanted);
      await pressInReader(browser, 'Large and calm');
      await sizeBecomes('32px');
      assert.equal((await faces(browser)).loaded, worn.loaded, 'the profile leaves the typeface alone');
      await pressInReader(browser, 'My look');
      await sizeBecomes('28px');

      await pressInReader(browser, 'Leave');
      await waitForPage(browser);
      assert.deepEqual((await faces(browser)).names, []);
    },
  },
];
