import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { holdBack } from '../../../src/reader/view/held-back.ts';
import { closeReader, find, openReader, print, SENTENCES, setPage, shadow, TITLE, whenThere } from './reading-page.ts';

const paragraphs = (count: number, words = SENTENCES) =>
  Array.from({ length: count }, (_, at) => `<p>Entry ${at + 1}. ${words}</p>`).join('');
const setBook = (text: string) => setPage(`<main><article><h1>${TITLE}</h1>${text}</article></main>`);

const blocks = () => [...find('.text').querySelectorAll<HTMLElement>('p')];
const shown = () => blocks().filter((block) => block.getClientRects().length > 0);

afterEach(async () => {
  await print('');
  closeReader();
});

describe('the far end of a long text', () => {
  it('keeps the first frame from nothing, and is there right after it', async () => {
    await page.viewport(1280, 900);
    setBook(paragraphs(300));
    let first = 0;
    whenThere(() => {
      first = shown().length;
    });
    await openReader();
    expect(first).toBeGreaterThan(5);
    expect(first).toBeLessThan(300);
    expect(shown()).toHaveLength(300);
    expect(shadow().querySelector('[data-cut]')).toBeNull();
  });

  it('is there for a key that comes before the first frame', async () => {
    await page.viewport(1280, 900);
    setBook(paragraphs(300));
    let there = 0;
    whenThere(() => {
      find('h1').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, composed: true }));
      there = shown().length;
    });
    await openReader();
    expect(there).toBe(300);
  });

  it.each([
    [320, 256, 16],
    [320, 640, 128],
    [1280, 900, 12],
    [2560, 1440, 24],
    [3840, 2160, 12],
  ] as const)('stands below the first window, at %d by %d px with text of %d px', async (width, height, textSize) => {
    await page.viewport(width, height);
    setBook(paragraphs(600));
    await openReader({ textSize });
    const held = holdBack(find('.text'), window, textSize);
    expect(shown().length).toBeLessThan(600);
    expect(shown().at(-1)?.getBoundingClientRect().bottom).toBeGreaterThan(height);
    held.all();
    expect(shown()).toHaveLength(600);
  });

  it('comes step by step, in order, until all of it is there', async () => {
    await page.viewport(1280, 900);
    setBook(
      `${paragraphs(200)}<section><h2>Two</h2>${paragraphs(200)}</section><section><h2>Three</h2>${paragraphs(9)}</section>`,
    );
    await openReader();
    const held = holdBack(find('.text'), window, 24);
    const seen = [shown().length];
    while (!held.more()) seen.push(shown().length);
    seen.push(shown().length);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(409);
    expect(find('.text').querySelector('[data-cut]')).toBeNull();
  });

  it('is on paper even while it is held back', async () => {
    await page.viewport(1280, 900);
    setBook(paragraphs(300));
    await openReader();
    holdBack(find('.text'), window, 24);
    expect(shown().length).toBeLessThan(300);
    await print('print');
    expect(shown()).toHaveLength(300);
  });

  it('of a short text is nothing: all of it is there at once', async () => {
    await page.viewport(1280, 900);
    setBook(paragraphs(4));
    await openReader();
    expect(holdBack(find('.text'), window, 24).more()).toBe(true);
    expect(shown()).toHaveLength(4);
  });
});
