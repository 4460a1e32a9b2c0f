import { strict as assert } from 'node:assert';
import { pause, until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';
import { pressInPanel } from '../popup.ts';
import { OBSTACLE_JOURNEY } from './obstacles.ts';

/** Where a person is, and how the page lies under them. */
function sight({ browser }: Visit) {
  return browser.inPage(() => {
    const active = document.activeElement as HTMLElement | null;
    const { top, left } = active?.getBoundingClientRect() ?? { top: 0, left: 0 };
    const front = document.elementFromPoint(left + 3, top + 6);
    const scroller = document.getElementById('scroller') ?? document.scrollingElement;
    return {
      id: active?.id ?? '',
      inArticle: !!active?.closest('article'),
      top,
      height: innerHeight,
      /** Nothing lies over its first line. */
      uncovered: front !== null && active !== null && (active.contains(front) || front.contains(active)),
      scroll: scroller?.scrollTop ?? 0,
      lent: document.querySelectorAll('[tabindex]').length,
      entries: history.length,
      address: location.hash,
    };
  });
}

/** By the first link of all to the text. */
async function skip(visit: Visit, wanted: string): Promise<void> {
  const { browser } = visit;
  await until('the links', () => browser.inPage(() => !!document.querySelector('legible-skip-links')?.shadowRoot));
  await browser.activate();
  await browser.press('Tab');
  await browser.press('Enter');
  await until(`focus on ${wanted}`, async () => (await sight(visit)).id === wanted);
}

async function landWell(visit: Visit, path: string, wanted: string): Promise<void> {
  const { browser, site } = visit;
  await browser.goto(site + path);
  const before = await sight(visit);
  await skip(visit, wanted);
  const landed = await sight(visit);
  assert.ok(landed.scroll > 1000, `scrolled at once, to ${landed.scroll}`);
  assert.ok(landed.top >= 0 && landed.top < landed.height / 2, `its first line is at ${landed.top} px`);
  assert.ok(landed.uncovered, 'its first line is covered');
  await pause(400);
  assert.equal((await sight(visit)).scroll, landed.scroll, 'nothing scrolls on');
  await browser.press('ArrowDown');
  await until('the arrow key to scroll', async () => (await sight(visit)).scroll > landed.scroll);
  await browser.press('Tab');
  const next = await sight(visit);
  assert.ok(next.inArticle && next.id !== wanted, 'the next Tab stays in the article');
  assert.deepEqual(
    { lent: next.lent, entries: next.entries, address: next.address },
    { lent: 0, entries: before.entries, address: '' },
  );
}

/** By the panel, as on pages that let nobody come to a link. */
async function skipByPanel({ browser }: Visit, address: string): Promise<void> {
  await browser.inExtension((extension) =>
    extension.storage.sync.set({ settings: { version: 1, values: { toolbarClick: 'panel' } } }),
  );
  await browser.goto(address);
  await pause(300);
  await browser.clickButton();
  await pressInPanel(browser, 'Article');
  await until('the panel to close', async () => !(await browser.popupOpen()));
}

/** Skip to article puts a person onto the text, not near it. */
export const LANDING: readonly Journey[] = [
  {
    title:
      'a landing is under the sticky header, at once, scrolls by arrows, goes on inside, and leaves nothing behind',
    run: (visit) => landWell(visit, '/landing/sticky', 'headline'),
  },
  {
    title: 'a landing in an element that scrolls by itself is as good, and so it is with reduced motion',
    async run(visit) {
      await landWell(visit, '/landing/inner', 'headline');
      await visit.browser.setDevice({ reducedMotion: true });
      await landWell(visit, '/landing/inner', 'headline');
      await landWell(visit, '/landing/sticky', 'headline');
    },
  },
  {
    title: 'a landing passes a standfirst and share buttons, and begins with the text',
    run: (visit) => landWell(visit, '/landing/shared', 'p0'),
  },
  {
    title: 'a page that takes focus in answer to a landing does not get it, and one that never stops is spoken of',
    async run(visit) {
      const { browser, site } = visit;
      await skipByPanel(visit, `${site}/landing/thief`);
      await until('focus on the headline', async () => (await sight(visit)).id === 'headline');
      await pause(700);
      assert.equal((await sight(visit)).id, 'headline');
      await skipByPanel(visit, `${site}/landing/clock`);
      const sentence = () =>
        browser.inPage(() => {
          const words = document.querySelector('legible-outline')?.shadowRoot?.querySelector('.notice-words');
          return words && words.getBoundingClientRect().height > 0 ? words.textContent : '';
        });
      await until('the sentence', async () => /keeps taking focus away/.test((await sentence()) ?? ''));
    },
  },
  OBSTACLE_JOURNEY,
];
