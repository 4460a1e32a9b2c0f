import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { closeReader, openReader, print, SENTENCES, setPage, settle, shadow, TITLE, use } from './reading-page.ts';

/** Paragraphs for some thirty pages of large print, each with words of its own. */
const PARAGRAPHS = Array.from(
  { length: 150 },
  (_, i) => `Entry ${i + 1}. ${SENTENCES.replaceAll('lamp', `lamp number ${i + 1}`)}`,
);

afterEach(async () => {
  await print('');
  closeReader();
});

/** What stands on the paper: elements that are drawn, with their own words. */
function drawn(selector: string): HTMLElement[] {
  return [...shadow().querySelectorAll<HTMLElement>(selector)].filter(
    (each) => each.checkVisibility() && each.getClientRects().length > 0,
  );
}

it.each([
  ['the text alone', null],
  ['a panel in place of the text', 'print'],
])('thirty pages print each paragraph once and nothing to press, from %s', async (_, panel) => {
  await page.viewport(panel ? 320 : 1280, 640);
  setPage(`<main><article><h1>${TITLE}</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article></main>`);
  await openReader({ printSize: 18, mode: 'yellow-on-black', textSize: 32 });
  if (panel) await use(panel);
  await print('print');
  await settle();
  expect(drawn('.text p').map(({ textContent }) => textContent)).toEqual(PARAGRAPHS);
  expect(drawn('button, input, [role="button"], .panel, .tools').map(({ className }) => className)).toEqual([]);
  const paragraph = drawn('.text p')[0] as HTMLElement;
  const style = getComputedStyle(paragraph);
  // 18 pt are 24 px; ink on paper whatever the screen wears.
  expect(style.fontSize).toBe('24px');
  expect(style.color).toBe('rgb(0, 0, 0)');
});
