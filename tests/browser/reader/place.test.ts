import '../../support/fake-extension.ts';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createControl } from '../../../src/reader/control.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';
import { closeReader, find, SENTENCES, setPage, settle, shadow, storeSettings, TITLE, use } from './reading-page.ts';

const WORDS = ['night', 'morning', 'noon', 'evening', 'winter', 'spring', 'summer', 'autumn'];
const LONG = `<main><article><h1>${TITLE}</h1>${WORDS.map(
  (word) =>
    `<h2>The ${word}</h2><p>${SENTENCES.replaceAll('night', word)} ${SENTENCES.replaceAll('wind', word)}</p><p>${SENTENCES.replaceAll('town', word)}</p>`,
).join('')}</article></main>`;

beforeEach(async () => {
  await page.viewport(1000, 500);
  resetExtension();
  setPage(LONG);
});
afterEach(closeReader);

async function open() {
  const control = createControl(document);
  await control.open();
  await settle();
  return control;
}

function scrollToHeading(heading: string): void {
  const wanted = [...shadow().querySelectorAll<HTMLElement>('.text h2')].find(
    ({ textContent }) => textContent === heading,
  );
  wanted?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Scrolls to a heading and leaves; the page is then at its beginning. */
async function readTo(heading: string): Promise<void> {
  const control = await open();
  scrollToHeading(heading);
  await settle();
  control.close();
  await settle();
  // As after loading the page again.
  scrollTo(0, 0);
}

const focus = () => shadow().activeElement?.textContent ?? '';

describe('the place where reading stopped', () => {
  it('is where the view opens the next time', async () => {
    await readTo('The summer');
    await open();
    expect(focus()).toBe('The summer');
    expect(scrollY).toBeGreaterThan(500);
  });

  it('is kept while one reads: a browser that is closed leaves no time for it', async () => {
    await open();
    scrollToHeading('The summer');
    const kept = () => fake.storage.local.items.get('places') as number[][] | undefined;
    await expect.poll(() => kept()?.[0]?.[2], { timeout: 3000 }).toBeCloseTo(scrollY);
  });

  it('counts over where the browser puts a page that went with the view open, and over nothing that one chose', async () => {
    await readTo('The summer');
    const [[address, block]] = fake.storage.local.items.get('places') as [[number, number]];
    scrollTo(0, document.documentElement.scrollHeight);
    const control = await open();
    expect(focus()).not.toBe('The summer');
    control.close();
    await settle();
    fake.storage.local.items.set('places', [[address, block, 100_000]]);
    scrollTo(0, document.documentElement.scrollHeight);
    await open();
    expect(focus()).toBe('The summer');
  });

  it('says nothing to whoever looks into the store', async () => {
    await readTo('The summer');
    expect(JSON.stringify(fake.storage.local.items.get('places'))).toMatch(/^\[\[\d+,\d+\]\]$/);
  });

  it('is not remembered at the very start, nor where that is not wanted', async () => {
    const control = await open();
    control.close();
    await settle();
    expect(fake.storage.local.items.get('places')).toBeUndefined();
    await storeSettings({ rememberPlaces: false });
    await readTo('The summer');
    await open();
    expect(focus()).toBe(TITLE);
  });

  it('is forgotten by a key', async () => {
    await readTo('The summer');
    await open();
    await use('contents');
    [...shadow().querySelectorAll<HTMLElement>('.panel button')]
      .find(({ textContent }) => textContent === 'Forget all places')
      ?.click();
    await settle();
    expect(find('[role="status"]').textContent).toBe('All places are forgotten');
    expect(fake.storage.local.items.has('places')).toBe(false);
  });
});

it('Where am I says section, per cent and minutes, twice when asked twice, and moves nothing', async () => {
  const control = await open();
  [...shadow().querySelectorAll('.text h2')][3]?.scrollIntoView({ block: 'start', behavior: 'instant' });
  await settle();
  const said: string[] = [];
  const status = find('[role="status"]');
  // Behind the summary that is said on entering.
  await expect.poll(() => status.textContent).not.toBe('');
  new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  const before = [scrollY, shadow().activeElement];
  for (let i = 0; i < 2; i++) {
    control.where();
    await new Promise((done) => setTimeout(done, 150));
  }
  const words = said.filter((each) => each !== '');
  expect(words).toHaveLength(2);
  expect(words[0]).toMatch(/^The evening\. \d+ % read, about \d+ minutes? left/);
  expect([scrollY, shadow().activeElement]).toEqual(before);
});

it('the answer to Where am I also stands on the screen, in a place of its own, until one reads on', async () => {
  const control = await open();
  control.where();
  await settle();
  const answer = find('.answer');
  expect(answer.textContent).toMatch(/ % read, about \d+ minutes? left/);
  expect(answer.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  scrollBy({ top: 60, behavior: 'instant' });
  await settle();
  expect(shadow().contains(answer)).toBe(true);
  scrollBy({ top: innerHeight, behavior: 'instant' });
  await settle();
  expect(shadow().querySelector('.answer, .dock')).toBeNull();
});
