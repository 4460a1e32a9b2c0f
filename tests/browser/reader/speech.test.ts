import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fakeVoice } from '../../support/fake-speech.ts';
import { device, key, LOCAL, marked, speakable, speech, useSpeech } from './listening.ts';
import { find, openReader, setPage, settle, shadow, storedSettings, TITLE, use } from './reading-page.ts';

useSpeech();

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
