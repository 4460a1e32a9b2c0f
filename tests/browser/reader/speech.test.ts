import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fake } from '../../support/fake-extension.ts';
import { type FakeSpeech, fakeVoice, installSpeech } from '../../support/fake-speech.ts';
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

const LOCAL = fakeVoice('Anna', 'en-GB');

let speech: FakeSpeech;
let restore: () => void;

/** Lets a device with these voices read. */
function device(...voices: ReturnType<typeof fakeVoice>[]): void {
  restore?.();
  ({ speech, restore } = installSpeech(voices));
}

beforeEach(async () => {
  device(LOCAL, fakeVoice('Far', 'en-US', false));
  await page.viewport(1280, 700);
  setPage(ARTICLE);
});
afterEach(() => {
  closeReader();
  restore();
});

const marked = (mark: string) =>
  [...(CSS.highlights.get(`legible-${mark}`) ?? [])].map((range) => (range as Range).toString());
const status = () => find('[role=status]').textContent;
const bar = () => shadow().querySelector('.speech-bar');
const key = (label: string) => find(`.speech-bar [aria-label="${label}"]`);

/** Waits out the pause between falling silent and speaking. */
const speakable = () => new Promise((done) => setTimeout(done, 80));

/** Lets the voice speak to the end; what it said, and what was marked as the sentence meanwhile. */
async function listenToEnd(): Promise<{ text: string; marked: string }[]> {
  const said: { text: string; marked: string }[] = [];
  while (speech.current && said.length < 300) {
    said.push({ text: speech.current.text, marked: marked('sentence').join('') });
    speech.end();
    if (!speech.current) await speakable();
  }
  return said;
}

/** Letters alone: white space differs between what is shown and what is said. */
const bare = (text: string) => text.replace(/\s+/g, '');

describe('reading aloud', () => {
  it('says every sentence of the article once and in order, and marks exactly what it says', async () => {
    await openReader({ speakCode: true });
    await use('listen');
    const said = await listenToEnd();
    const own = said.filter(({ text }) => !/^(?:Heading|Table|Code):$/.test(text));
    expect(bare(own.map(({ text }) => text).join(''))).toBe(bare(TITLE + find('.text').textContent));
    for (const { text, marked: shown } of own) expect(bare(shown)).toBe(bare(text));
    expect(said.filter(({ text }) => text === 'Heading:')).toHaveLength(2);
    await settle();
    expect(find('.where b').textContent).toBe('At the end');
  });

  it('passes over code as long as nobody asks for it, and takes up another choice in the same sentence', async () => {
    await openReader();
    await use('listen');
    speech.end();
    const now = speech.current?.text;
    await use('speech');
    for (const name of ['Code', 'Tables']) {
      [...shadow().querySelectorAll('.choice')]
        .find((choice) => choice.textContent?.startsWith(name))
        ?.querySelector('input')
        ?.click();
      await settle();
    }
    await speakable();
    expect(speech.current?.text).toBe(now);
    const said = (await listenToEnd()).map(({ text }) => text).join('');
    expect(said).toContain('print(page.date');
    expect(said).not.toContain('Four ships came in');
    expect(await storedSettings()).toMatchObject({ speakCode: true, speakTables: false });
  });

  it.each([
    ['km', 'ទូកមកដល់ហើយ។ ក្មេងៗរង់ចាំនៅមាត់ទន្លេ។', 2],
    ['zh', '他每天早上七点站在码头边看水位。然后他告诉大家。', 2],
    ['ar', 'هل تأتي غدًا إلى المكتبة؟ نعم، سآتي مع أصدقائي.', 2],
  ])('reads a text in %s sentence by sentence with a voice of that language', async (lang, sentence, count) => {
    device(LOCAL, fakeVoice('Own', lang));
    const paragraph = sentence.repeat(6);
    setPage(
      `<main><article><h1>${sentence.slice(0, 12)}</h1>${`<p>${paragraph}</p>`.repeat(4)}</article></main>`,
      lang,
    );
    await openReader();
    await use('listen');
    const said = (await listenToEnd()).filter(({ text }) => sentence.includes(text));
    expect(said.length).toBeGreaterThanOrEqual(6 * count);
    expect(speech.spoken.filter(({ text }) => sentence.includes(text)).every(({ voice }) => voice?.lang === lang)).toBe(
      true,
    );
    for (const { text, marked: shown } of said) expect(bare(shown)).toBe(bare(text));
  });

  it('marks the word at the place the voice tells', async () => {
    await openReader();
    await use('listen');
    speech.word(TITLE.indexOf('keeper'));
    expect(marked('word')).toEqual(['keeper']);
    const style = getComputedStyle(find('h1'), '::highlight(legible-word)');
    expect(style.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(style.textDecorationLine).toBe('underline');
  });

  it('begins with the first sentence in view and keeps what it says between the bars', async () => {
    await openReader();
    scrollTo(0, scrollY + find('.text h2').getBoundingClientRect().top - 20);
    await settle();
    await use('listen');
    expect(speech.spoken[0]?.text).toBe('Heading:');
    for (let i = 0; i < 14 && speech.current; i++) {
      speech.end();
      await settle();
      const range = [...(CSS.highlights.get('legible-sentence') ?? [])][0] as Range | undefined;
      const { top, bottom } = (range as Range).getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(find('.dock').getBoundingClientRect().top + 1);
    }
  });

  it('does not pull back whoever scrolls away, until the voice is asked to go somewhere', async () => {
    await openReader({ textSize: 48 });
    await use('listen');
    scrollTo(0, 1500);
    await settle();
    const there = scrollY;
    speech.end();
    await settle();
    expect(scrollY).toBe(there);
    key('Sentence after').click();
    await settle();
    expect(scrollY).not.toBe(there);
  });

  it('goes by sentence and paragraph, and to a sentence that is clicked', async () => {
    await openReader();
    await use('listen');
    key('Paragraph after').click();
    await speakable();
    expect(speech.current?.text).toMatch(/^The lamp keeper/);
    key('Sentence after').click();
    await speakable();
    expect(speech.current?.text).toMatch(/^He notes/);
    const heading = find('.text h2').getBoundingClientRect();
    await userEvent.click(find('.text h2'), { position: { x: 30, y: heading.height / 2 } });
    await speakable();
    speech.end();
    expect(speech.current?.text).toBe('What the pages hold');
  });
});

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

describe('voices', () => {
  it('of the device speak; a remote one only when it is chosen, and the choice is kept', async () => {
    await openReader();
    await use('listen');
    expect(speech.current?.voice?.voiceURI).toBe('Anna');
    await use('speech');
    const picker = find<HTMLSelectElement>('.voice-picker select');
    const remote = [...picker.querySelectorAll('optgroup')].find(({ label }) => label.startsWith('From the internet'));
    expect(remote?.textContent).toContain('Voice Far');
    picker.value = 'Far';
    picker.dispatchEvent(new Event('change'));
    await speakable();
    expect(speech.current?.voice?.voiceURI).toBe('Far');
    expect(await fake.storage.local.get('voices')).toEqual({ voices: { en: 'Far' } });
  });

  it('that fail give way to the next, which says the same sentence', async () => {
    device(LOCAL, fakeVoice('Ben', 'en-US'));
    await openReader();
    await use('listen');
    speech.fail('voice-unavailable');
    await speakable();
    expect([speech.current?.text, speech.current?.voice?.voiceURI]).toEqual([TITLE, 'Ben']);
  });

  it('that are not there at all are told in plain words, and nothing is lost', async () => {
    device();
    await openReader();
    await use('listen');
    await expect.poll(status, { timeout: 4000 }).toMatch(/no voices/);
    expect(find('.where').textContent).toMatch(/no voices/);
    speech.setVoices([LOCAL]);
    find('.speech-bar .main').click();
    await speakable();
    expect(speech.current?.text).toBe(TITLE);
  });

  it('that do not speak the language are told with its name', async () => {
    device(fakeVoice('Claire', 'fr-FR'));
    await openReader();
    await use('listen');
    expect(find('.where').textContent).toMatch(/English/);
    expect(speech.spoken).toEqual([]);
  });
});

describe('the end of the view', () => {
  it('comes before another page: the voice pauses when this one is left', async () => {
    await openReader();
    await use('listen');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(speech.current).toBeNull();
  });

  it('is silent and leaves no mark', async () => {
    const control = await openReader();
    await use('listen');
    control.close();
    await speakable();
    expect(speech.current).toBeNull();
    expect(CSS.highlights.has('legible-sentence')).toBe(false);
  });
});
