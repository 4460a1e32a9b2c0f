import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { key, marked, speakable, speech, status, useSpeech } from './listening.ts';
import { find, openReader, settle, shadow, storedSettings, TITLE, use } from './reading-page.ts';

useSpeech();

const bar = () => shadow().querySelector('.speech-bar');

describe('the bar', () => {
  it('has focus on pause when it comes, is worked by keys, and gives focus back when it goes', async () => {
    await openReader();
    await use('listen');
    expect(shadow().activeElement?.textContent).toBe('Pause');
    expect(find('.tool[data-tool="listen"]').ariaPressed).toBe('true');
    await userEvent.keyboard(' ');
    await settle();
    expect([shadow().activeElement?.textContent, status(), speech.current]).toEqual(['Play', 'Paused.', null]);
    await userEvent.keyboard(' ');
    await speakable();
    expect([speech.current?.text, status()]).toEqual([TITLE, '']);
    key('Stop').click();
    await settle();
    expect(bar()).toBeNull();
    expect((shadow().activeElement as HTMLElement).dataset.tool).toBe('listen');
    expect(status()).toBe('Reading aloud stopped.');
    expect(marked('sentence')).toEqual([]);
  });

  it('changes speed within the sentence and remembers it', async () => {
    await openReader();
    await use('listen');
    key('Faster').click();
    await speakable();
    expect(speech.current?.rate).toBeCloseTo(1.1);
    expect((await storedSettings()).speechRate).toBe(1.1);
    expect(find('.rate .now').textContent).toBe('1.1×');
  });

  it('says at the fastest that there is no faster, and keeps the key in reach', async () => {
    await openReader({ speechRate: 2.5 });
    await use('listen');
    expect([key('Faster').ariaDisabled, key('Slower').ariaDisabled, key('Faster').tabIndex]).toEqual(['true', null, 0]);
    key('Faster').click();
    await settle();
    expect((await storedSettings()).speechRate).toBe(2.5);
  });

  it('goes with Escape before the view does, and after an open panel', async () => {
    await openReader();
    await use('listen');
    await use('speech');
    await userEvent.keyboard('{Escape}');
    await settle();
    expect([shadow().querySelector('.panel'), bar() !== null]).toEqual([null, true]);
    expect((shadow().activeElement as HTMLElement).dataset.tool).toBe('speech');
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(bar()).toBeNull();
    expect(find('.article')).toBeTruthy();
  });

  it.each([
    [320, 640, 24],
    [320, 256, 16],
    [1280, 800, 128],
    [800, 600, 24],
  ] as const)(
    'fits a window of %d by %d with text of %d px, each key at least 44 px',
    async (width, height, textSize) => {
      await page.viewport(width, height);
      await openReader({ textSize });
      await use('listen');
      const { right, height: tall } = find('.dock').getBoundingClientRect();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(right).toBeLessThanOrEqual(width);
      expect(tall).toBeLessThan(height / 2);
      for (const button of shadow().querySelectorAll<HTMLElement>('.dock button')) {
        const box = button.getBoundingClientRect();
        if (box.width === 0) continue;
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
        expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth + 1);
      }
    },
  );
});
