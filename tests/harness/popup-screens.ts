import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { pause, until } from '../support/until.ts';
import { auditDevice, auditLetters } from './audit.ts';
import type { Screen, Visit } from './screen.ts';

/** Opens the panel over a page and waits until the page has answered it. */
async function openPanel({ browser }: Visit): Promise<void> {
  await browser.clickButton();
  await until('the page to answer the panel', () =>
    browser.inPopup((popup) => popup.querySelectorAll('button, input').length > 8),
  );
  await pause(400);
}

const close = (browser: ExtensionBrowser) => browser.closePopup();

/** The panel behind the button, over each kind of page, and as a page of its own. */
export const POPUP_SCREENS: readonly Screen[] = [
  {
    name: 'popup',
    where: 'popup',
    async open(visit) {
      await visit.browser.goto(`${visit.origin}/${visit.article}`);
      await openPanel(visit);
    },
    more: async (surface) => [...(await auditDevice(surface, {})), ...(await auditLetters(surface))],
    close,
  },
  {
    name: 'popup, no article',
    where: 'popup',
    async open(visit) {
      await visit.browser.goto(`${visit.origin}/front.html`);
      await openPanel(visit);
    },
    more: auditLetters,
    close,
  },
  {
    name: 'popup, no page',
    where: 'popup',
    async open(visit) {
      await visit.browser.goto('about:blank');
      await openPanel(visit);
    },
    close,
  },
  {
    // It can be made narrow here.
    name: 'popup as a page',
    where: 'page',
    async open({ browser }) {
      await browser.goto(await browser.inExtension((extension) => extension.runtime.getURL('src/popup/index.html')));
    },
  },
];
