import { strict as assert } from 'node:assert';
import { until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';

async function waitForSign({ browser }: Visit): Promise<void> {
  await until('the sign for an article', async () => {
    const { title, badge } = await browser.button();
    return badge !== '' && title.includes('article');
  });
}

/** What the toolbar button says of a page. */
export const DETECTION: readonly Journey[] = [
  {
    title: 'the button says by title and badge that there is an article, in every language',
    async run(visit) {
      for (const page of ['night-ferry', 'library-boat.km', 'reading-cafe.ar', 'watch-shop.zh']) {
        await visit.browser.goto(`${visit.site}/${page}.html`);
        await waitForSign(visit);
      }
    },
  },
  {
    title: 'the button rests on a front page',
    async run(visit) {
      const { browser, site } = visit;
      await browser.goto(`${site}/night-ferry.html`);
      await waitForSign(visit);
      await browser.goto(`${site}/front.html`);
      await until('the button to rest', async () => (await browser.button()).badge === '');
      assert.equal((await browser.button()).title, 'Legible');
    },
  },
  {
    title: 'the button follows a page that changes without loading',
    async run(visit) {
      await visit.browser.goto(`${visit.site}/front.html`);
      await visit.browser.inPage(async () => {
        const html = await (await fetch('/night-ferry.html')).text();
        history.pushState(null, '', '/night-ferry.html');
        const next = new DOMParser().parseFromString(html, 'text/html');
        document.title = next.title;
        document.head.replaceChildren(...next.head.childNodes);
        document.body.replaceChildren(...next.body.childNodes);
      });
      await waitForSign(visit);
    },
  },
];
