import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TEXT_SIZES } from '../../../src/reading/text-size.ts';
import { ARTICLE, closeReader, find, openReader, setPage, settle, shadow, storeSettings, use } from './reading-page.ts';

beforeEach(async () => {
  await page.viewport(900, 600);
  setPage(ARTICLE);
});
afterEach(closeReader);

const range = () => [...(CSS.highlights.get('legible-lines') ?? [])][0] as Range | undefined;
const inFocus = () => range()?.toString().replace(/\s+/g, ' ').trim() ?? '';
const strip = () => find('.strip').getBoundingClientRect();
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The lines of the text in focus, as the browser has broken them. */
const lineCount = () => new Set([...(range()?.getClientRects() ?? [])].map(({ bottom }) => Math.round(bottom))).size;

describe('line focus', () => {
  it('is off until chosen, and the choice is remembered and shown on its key', async () => {
    await openReader();
    expect([find('.strip').hidden, range()]).toEqual([true, undefined]);
    await use('lineFocus');
    find('.panel input[value="3"]').click();
    await settle();
    expect(find('.strip').checkVisibility()).toBe(true);
    expect(find('[role=status]').textContent).toBe('Line focus: 3 lines');
  });

  it.each([1, 3, 5] as const)(
    'by arrow keys goes through the whole text by %i lines, nothing twice',
    async (lineFocus) => {
      await openReader({ lineFocus });
      const seen: string[] = [];
      for (let i = 0; i < 80 && inFocus() !== seen.at(-1); i++) {
        seen.push(inFocus());
        expect(lineCount()).toBeLessThanOrEqual(lineFocus);
        await userEvent.keyboard('{ArrowDown}');
      }
      const whole = letters(seen.join(''));
      expect(whole).toContain(letters(find('.text > p').textContent ?? ''));
      for (const block of shadow().querySelectorAll('.text :is(p, li, h2, h3)')) {
        expect(whole.split(letters(block.textContent ?? '')).length - 1).toBe(1);
      }
      await userEvent.keyboard('{ArrowUp}');
      expect(inFocus()).toBe(seen.at(-2));
    },
  );

  it.each(TEXT_SIZES.filter((_, at) => at % 3 === 0))('holds exactly its lines at %i px', async (textSize) => {
    await openReader({ textSize, lineFocus: 1 });
    for (let i = 0; i < 6; i++) {
      await userEvent.keyboard('{ArrowDown}');
      const { top, bottom } = (range() as Range).getBoundingClientRect();
      expect(strip().top).toBeLessThanOrEqual(top);
      expect(strip().bottom).toBeGreaterThanOrEqual(bottom);
      expect(strip().bottom).toBeLessThanOrEqual(innerHeight + (bottom - top));
    }
  });

  it('stays on its words when size and spacing change', async () => {
    await openReader({ lineFocus: 1 });
    for (let i = 0; i < 7; i++) await userEvent.keyboard('{ArrowDown}');
    const word = inFocus().split(' ')[0] as string;
    await storeSettings({ lineFocus: 1, textSize: 40, spacing: 'wide' });
    await settle();
    expect(inFocus()).toContain(word);
    expect(strip().top).toBeLessThanOrEqual((range() as Range).getBoundingClientRect().top);
  });

  it('comes along when the text is scrolled away from it', async () => {
    await openReader({ lineFocus: 3 });
    scrollTo(0, 900);
    await settle();
    expect(scrollY).toBe(900);
    expect(strip().top).toBeGreaterThanOrEqual(0);
    expect(strip().bottom).toBeLessThan(innerHeight);
  });

  it('comes to where the text is clicked', async () => {
    await openReader({ lineFocus: 1 });
    const paragraph = find('.text p:nth-of-type(2)');
    paragraph.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, clientY: paragraph.getBoundingClientRect().bottom - 4 }),
    );
    expect(paragraph.textContent?.endsWith(inFocus())).toBe(true);
  });

  it('leaves arrow keys to the toolbar, and to the page when it is off', async () => {
    await openReader({ lineFocus: 3 });
    const before = inFocus();
    find('.tool').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(inFocus()).toBe(before);
    await storeSettings({ lineFocus: 0 });
    await settle();
    find('h1').focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => scrollY).toBeGreaterThan(0);
  });

  it('turns the rest quiet, not faint', async () => {
    await openReader({ lineFocus: 1, mode: 'light' });
    expect(getComputedStyle(find('.text p')).color).toBe('rgb(73, 67, 57)');
    expect(getComputedStyle(find('.text p')).opacity).toBe('1');
  });
});
