import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  ARTICLE,
  closeReader,
  find,
  openReader,
  setPage,
  settle,
  shadow,
  storedSettings,
  TITLE,
  use,
} from './reading-page.ts';

/** The browser's speech with a voice that speaks when the test says so. */
class FakeSynthesis extends EventTarget {
  voices: { lang: string; localService: boolean; default: boolean }[] = [
    { lang: 'xx', localService: true, default: true },
  ];
  said: SpeechSynthesisUtterance[] = [];
  silenced = 0;
  getVoices = () => this.voices;
  speak = (utterance: SpeechSynthesisUtterance) => this.said.push(utterance);
  cancel = () => this.silenced++;

  get now(): SpeechSynthesisUtterance {
    return this.said.at(-1) as SpeechSynthesisUtterance;
  }

  finish(): void {
    this.now.dispatchEvent(new Event('end'));
  }
}

let speech: FakeSynthesis;

beforeEach(async () => {
  speech = new FakeSynthesis();
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
  await page.viewport(1280, 600);
  setPage(ARTICLE);
});
afterEach(() => {
  closeReader();
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
});

const marked = () => [...(CSS.highlights.get('legible-sentence') ?? [])].map((range) => (range as Range).toString());

describe('listening', () => {
  it('says every sentence of the article once, in order, from the title on', async () => {
    await openReader();
    await use('listen');
    for (let i = 0; i < 200 && shadow().querySelector('.listen'); i++) {
      const before = speech.said.length;
      speech.finish();
      await Promise.resolve();
      if (speech.said.length === before) break;
    }
    const texts = speech.said.map(({ text }) => text);
    expect(texts[0]).toBe(TITLE);
    const body = find('.text').textContent?.replace(/\s+/g, '') ?? '';
    expect(texts.slice(1).join('').replace(/\s+/g, '')).toBe(body);
    await settle();
    expect(shadow().querySelector('.listen')).toBeNull();
    expect(marked()).toEqual([]);
  });

  it('marks what is being said, and the word in it', async () => {
    await openReader();
    await use('listen');
    expect(marked()).toEqual([TITLE]);
    speech.now.dispatchEvent(
      new SpeechSynthesisEvent('boundary', { utterance: speech.now, charIndex: 4, name: 'word' }),
    );
    expect([...(CSS.highlights.get('legible-word') ?? [])].map(String)).toEqual(['keeper']);
  });

  it('begins with what is in view, and keeps what is said in view', async () => {
    await openReader();
    scrollTo(0, scrollY + find('.text h2').getBoundingClientRect().top - 100);
    await settle();
    await use('listen');
    expect(speech.said[0]?.text).not.toBe(TITLE);
    for (let i = 0; i < 12; i++) {
      speech.finish();
      await settle();
      const range = [...(CSS.highlights.get('legible-sentence') ?? [])][0] as Range | undefined;
      if (!range) break;
      const { top, bottom } = range.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(find('.listen').getBoundingClientRect().top);
    }
  });

  it('puts focus on pause; stopping gives it back to the key and says so', async () => {
    await openReader();
    await use('listen');
    expect(shadow().activeElement?.textContent).toBe('Pause');
    expect(find('[data-tool="listen"]').ariaPressed).toBe('true');
    await userEvent.keyboard(' ');
    await settle();
    expect(shadow().activeElement?.textContent).toBe('Go on');
    await use('listen');
    expect((shadow().activeElement as HTMLElement).dataset.tool).toBe('listen');
    expect(find('[role=status]').textContent).toBe('Reading aloud stopped.');
  });

  it('changes speed at once and remembers it', async () => {
    await openReader();
    await use('listen');
    find('.rate .button:last-child').click();
    await settle();
    expect(speech.now.rate).toBeCloseTo(1.1);
    expect((await storedSettings()).speechRate).toBe(1.1);
  });

  it('says plainly when the device has no voice', async () => {
    speech.voices = [];
    await openReader();
    await use('listen');
    await expect.poll(() => find('[role=status]').textContent, { timeout: 3000 }).toContain('no voice');
    expect(shadow().querySelector('.listen')).toBeNull();
  });

  it('falls silent when the view is left', async () => {
    const control = await openReader();
    await use('listen');
    const before = speech.silenced;
    control.close();
    expect(speech.silenced).toBeGreaterThan(before);
    expect(CSS.highlights.has('legible-sentence')).toBe(false);
  });
});
