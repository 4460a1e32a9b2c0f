import { pressInPanel, waitForWords } from '../e2e/popup.ts';
import { until } from '../support/until.ts';
import type { Screen } from './screen.ts';

/** The list of headings and regions over a page. */
export const OUTLINE_SCREEN: Screen = {
  name: 'headings',
  where: 'page',
  settings: { toolbarClick: 'panel' },
  async open({ browser, origin }) {
    await browser.goto(`${origin}/front.html`);
    await browser.clickButton();
    await waitForWords(browser, /Headings and regions/);
    await pressInPanel(browser, 'Headings and regions');
    await pressInPanel(browser, 'List on the page');
    await until('the list on the page', () =>
      browser.inPage(() => !!document.querySelector('legible-outline')?.shadowRoot?.querySelector('dialog[open]')),
    );
    await until('the panel to close', async () => !(await browser.popupOpen()));
  },
};
