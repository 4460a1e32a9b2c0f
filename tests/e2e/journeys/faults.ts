import { strict as assert } from 'node:assert';
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
    async run({ browser, site }) {
      await browser.goto(`${site}${PLAIN}`);
      await browser.inPage(bringIntoState, false);
      const before = await browser.inPage(readState);
      await enter(browser);
      await until('the article', () => seeReader(browser));
      await browser.reloadExtension();
      await until('the extension to answer', async () => (await browser.button()).title !== '');
      await browser.press('Escape');
      await until('the page to be seen', () =>
        browser.inPage(() => {
          const { left, width } = document.body.getBoundingClientRect();
          return width > 300 && document.body.contains(document.elementFromPoint(left + width / 2, 200));
        }),
      );
      const { html } = await browser.inPage(readState);
      assert.equal(html.replace(/<legible-reader>.*<\/legible-reader>/s, ''), before.html);
      await browser.takeErrors();
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
