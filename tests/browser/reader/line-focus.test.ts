import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PALETTES } from '../../../src/reading/modes.ts';
import { ratio } from '../../../src/reading/ratio.ts';
import { TEXT_SIZES } from '../../../src/reading/text-size.ts';
import { fakeVoice, installSpeech } from '../../support/fake-speech.ts';
import {
  ARTICLE,
  closeReader,
  find,
  openReader,
  setPage,
  settle,
  shadow,
  storedSettings,
  use,
} from './reading-page.ts';

beforeEach(async () => {
  await page.viewport(1280, 800);
  setPage(ARTICLE);
});
afterEach(closeReader);

/** The band, in CSS px from the top of the page. */
function band(): { top: number; bottom: number } {
  const { top, bottom } = find('.focus-strip').getBoundingClientRect();
  return { top: top + scrollY, bottom: bottom + scrollY };
}

/** The middle of each letter's box that is shown, from top to bottom, without doubles: the real lines, found another way. */
function realLines(): number[] {
  const middles: number[] = [];
  const walker = document.createTreeWalker(find('.article'), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('.sr, .end')) continue;
    for (let at = 0; at < node.length; at++) {
      if (/\s/.test(node.data[at] ?? '')) continue;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, bottom, height } = range.getBoundingClientRect();
      if (height > 0) middles.push((top + bottom) / 2 + scrollY);
    }
  }
  middles.sort((a, b) => a - b);
  return middles.filter((y, i) => i === 0 || y - (middles[i - 1] as number) > 4);
}

const inBand = (lines: readonly number[]) => {
  const { top, bottom } = band();
  return lines.flatMap((y, at) => (y > top && y < bottom ? [at] : []));
};

const press = async (keys: string) => {
  await userEvent.keyboard(keys);
};

describe('line focus', () => {
  it.each(TEXT_SIZES.filter((_, i) => i % 5 === 0))(
    'at %d px goes over every real line once, one line a key',
    async (textSize) => {
      await openReader({ textSize, lineFocusSize: '1' });
      await use('lineFocus');
      const lines = realLines();
      const visited: number[][] = [inBand(lines)];
      for (let i = 1; i < lines.length; i++) {
        await press('{ArrowDown}');
        visited.push(inBand(lines));
      }
      expect(visited).toEqual(lines.map((_, at) => [at]));
      await press('{ArrowDown}');
      expect(inBand(lines)).toEqual([lines.length - 1]);
      for (let i = 1; i < lines.length; i++) await press('{ArrowUp}');
      expect(inBand(lines)).toEqual([0]);
    },
  );

  it.each([
    ['3', 3],
    ['5', 5],
  ] as const)('of %s lines holds that many real lines and moves by one', async (lineFocusSize, count) => {
    await openReader({ lineFocusSize });
    await use('lineFocus');
    const lines = realLines();
    for (let first = 0; first + count <= lines.length; first++) {
      expect(inBand(lines)).toEqual(Array.from({ length: count }, (_, i) => first + i));
      await press('{ArrowDown}');
    }
    expect(inBand(lines).at(-1)).toBe(lines.length - 1);
  });

  it('keeps the words in the band in full colour and turns the rest to quiet text of 7:1', async () => {
    await openReader({ mode: 'dark', lineFocusSize: '1' });
    await use('lineFocus');
    for (let i = 0; i < 3; i++) await press('{ArrowDown}');
    const shown = [...(CSS.highlights.get('legible-line') ?? [])].map(String).join('');
    expect(find('.text').textContent).toContain(shown.trim());
    expect(shown.trim().length).toBeGreaterThan(20);
    const color = (pseudo?: string) => getComputedStyle(find('.text p'), pseudo).color;
    expect(color()).not.toBe(color('::highlight(legible-line)'));
    for (const { muted, bg, text, sentence } of Object.values(PALETTES)) {
      expect(ratio(muted, bg)).toBeGreaterThanOrEqual(7);
      expect(ratio(text, sentence)).toBeGreaterThanOrEqual(7);
    }
  });

  it('of a sentence holds each sentence in turn, in full', async () => {
    await openReader({ lineFocusSize: 'sentence' });
    await use('lineFocus');
    const seen: string[] = [];
    const now = () => [...(CSS.highlights.get('legible-line') ?? [])].map(String).join('');
    for (let i = 0; i < 6; i++) {
      seen.push(now().trim());
      await press('{ArrowDown}');
    }
    expect(seen.slice(1, 3)).toEqual([
      'The lamp keeper walks the pier each night and writes the weather into a blue book.',
      'He notes the wind, the height of the water and every ship that passes.',
    ]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('stays with its words when size, spacing or width change', async () => {
    const control = await openReader({ lineFocusSize: '1' });
    await use('lineFocus');
    for (let i = 0; i < 6; i++) await press('{ArrowDown}');
    const start = () => String([...(CSS.highlights.get('legible-line') ?? [])][0]).slice(0, 8);
    const words = start();
    await page.viewport(700, 800);
    await settle();
    await settle();
    const text = () => [...(CSS.highlights.get('legible-line') ?? [])].map(String).join('');
    expect(text()).toContain(words.trim());
    expect(inBand(realLines())).toHaveLength(1);
    expect(control.status().open).toBe(true);
  });

  it('is kept in view between the bars', async () => {
    await openReader({ textSize: 48 });
    await use('lineFocus');
    for (let i = 0; i < 40; i++) {
      await press('{ArrowDown}');
      const { top, bottom } = find('.focus-strip').getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(0);
      const foot = find('.dock').getBoundingClientRect().top;
      // A band that reaches over the large title may be taller than the room; then its start is what is shown.
      const fits = bottom - top <= foot - find('.tools').offsetHeight;
      expect(fits ? bottom : top).toBeLessThanOrEqual(foot + 1);
    }
  });

  it('comes along when the text is scrolled away from it', async () => {
    await openReader({ textSize: 48 });
    await use('lineFocus');
    scrollTo(0, 1200);
    await settle();
    const { top, bottom } = find('.focus-strip').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThan(innerHeight);
  });

  it('comes to the line that is clicked or tapped, and leaves links alone', async () => {
    await openReader({ lineFocusSize: '1' });
    await use('lineFocus');
    const box = find('.text p').getBoundingClientRect();
    const y = box.top + 60;
    await userEvent.click(find('.text p'), { position: { x: 20, y: 60 } });
    const { top, bottom } = find('.focus-strip').getBoundingClientRect();
    expect(top < y && y < bottom).toBe(true);
  });

  it('takes focus to the text, so that Tab goes on from the band', async () => {
    await openReader({ lineFocusSize: '1' });
    await use('lineFocus');
    for (let i = 0; i < 3; i++) await press('{ArrowDown}');
    await press('{Tab}');
    expect(shadow().activeElement?.textContent).toBe('the storm of June');
  });

  it('moves by its own height with the page keys', async () => {
    await openReader({ lineFocusSize: '3' });
    await use('lineFocus');
    const lines = realLines();
    await press('{PageDown}');
    expect(inBand(lines)).toEqual([3, 4, 5]);
    await press('{PageUp}');
    expect(inBand(lines)).toEqual([0, 1, 2]);
  });

  it('leaves the arrow keys to the toolbar and to its own choices', async () => {
    await openReader({ lineFocusSize: '1' });
    await use('lineFocus');
    const before = band();
    find('.tool[data-tool="contents"]').focus();
    await press('{ArrowDown}');
    expect((shadow().activeElement as HTMLElement).dataset.tool).toBe('look');
    expect(band()).toEqual(before);
    find('.sizes input:checked').focus();
    await press('{ArrowRight}');
    await settle();
    expect((await storedSettings()).lineFocusSize).toBe('3');
  });

  it('says how it is used when it comes, and goes with Escape before the view does', async () => {
    await openReader();
    await use('lineFocus');
    expect(find('[role=status]').textContent).toMatch(/Arrow up and arrow down/);
    await press('{Escape}');
    await settle();
    expect(shadow().querySelector('.focus-strip, .line-bar, .line-focus')).toBeNull();
    expect(CSS.highlights.get('legible-line')?.size).toBe(0);
    expect(find('.article')).toBeTruthy();
  });

  it.each([
    [320, 640, 32],
    [320, 256, 16],
    [1280, 800, 128],
    [800, 600, 24],
  ] as const)('has a bar that fits a window of %d by %d with text of %d px', async (width, height, textSize) => {
    await page.viewport(width, height);
    await openReader({ textSize });
    await use('lineFocus');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(find('.dock').offsetHeight).toBeLessThan(height / 2);
    for (const part of shadow().querySelectorAll<HTMLElement>('.dock button, .dock .face')) {
      const box = part.getBoundingClientRect();
      if (box.width === 0) continue;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(43.9);
      // Nouns that gave way to their number are one pixel wide, for the ear alone.
      for (const word of part.querySelectorAll<HTMLElement>('span, svg')) {
        if (word.closest('.noun')) continue;
        const { left, right, width: wide } = word.getBoundingClientRect();
        if (wide === 0) continue;
        expect(left).toBeGreaterThanOrEqual(box.left);
        expect(right).toBeLessThanOrEqual(box.right);
      }
    }
  });

  it('follows the voice, by whole bands', async () => {
    const { speech, restore } = installSpeech([fakeVoice('Anna', 'en-GB')]);
    await openReader({ lineFocusSize: '1' });
    await use('lineFocus');
    await use('listen');
    for (let i = 0; i < 12 && speech.current; i++) {
      speech.end();
      await settle();
      const range = [...(CSS.highlights.get('legible-sentence') ?? [])][0] as Range;
      const first = range.getClientRects()[0] as DOMRect;
      const middle = (first.top + first.bottom) / 2;
      const { top, bottom } = find('.focus-strip').getBoundingClientRect();
      expect(middle > top && middle < bottom).toBe(true);
    }
    restore();
  });
});

describe('line focus in other scripts', () => {
  it.each([
    ['km', 'ទូកមកដល់ហើយ ក្មេងៗរង់ចាំនៅមាត់ទន្លេ ពួកគេចូលចិត្តអានសៀវភៅជាមួយគ្នា។ '],
    ['zh', '他每天早上七点站在码头边看水位，然后告诉大家海什么时候回来。'],
    ['ar', 'يقف كل صباح عند طرف الرصيف وينظر إلى العمود ثم يخبر الناس متى يعود البحر. '],
  ])('goes over every line of a text in %s', async (lang, sentence) => {
    setPage(
      `<main><article><h1>${sentence.slice(0, 14)}</h1>${`<p>${sentence.repeat(9)}</p>`.repeat(3)}</article></main>`,
      lang,
    );
    await openReader({ lineFocusSize: '1', textSize: 32 });
    await use('lineFocus');
    const lines = realLines();
    const visited: number[][] = [inBand(lines)];
    for (let i = 1; i < lines.length; i++) {
      await press('{ArrowDown}');
      visited.push(inBand(lines));
    }
    expect(visited).toEqual(lines.map((_, at) => [at]));
  });
});
