import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import boat from '../../fixtures/pages/library-boat.km.html?raw';
import ferry from '../../fixtures/pages/night-ferry.html?raw';
import cafe from '../../fixtures/pages/reading-cafe.ar.html?raw';
import watch from '../../fixtures/pages/watch-shop.zh.html?raw';
import { type FakeSpeech, fakeVoice, installSpeech } from '../../support/fake-speech.ts';
import { closeReader, find, openReader, setPage, use } from './reading-page.ts';

let speech: FakeSpeech;
let restore: () => void;

beforeEach(async () => {
  ({ speech, restore } = installSpeech(['en', 'km', 'ar', 'zh'].map((lang) => fakeVoice(lang, lang))));
  await page.viewport(1280, 700);
});
afterEach(() => {
  closeReader();
  restore();
});

/** Lets the voice speak to the end. @returns every request, and the words marked as the sentence meanwhile. */
async function listenToEnd(): Promise<{ text: string; marked: string; voice: string }[]> {
  const said: { text: string; marked: string; voice: string }[] = [];
  while (speech.current && said.length < 500) {
    const marked = [...(CSS.highlights.get('legible-sentence') ?? [])].map(String).join('');
    said.push({ text: speech.current.text, marked, voice: speech.current.lang });
    speech.end();
    if (!speech.current) await new Promise((done) => setTimeout(done, 60));
  }
  return said;
}

const bare = (text: string) => text.replace(/\s+/g, '');

describe.each([
  ['English', 'en', ferry],
  ['Khmer', 'km', boat],
  ['Arabic', 'ar', cafe],
  ['Chinese', 'zh', watch],
])('a news page in %s read aloud', (_, lang, html) => {
  it('says each sentence of its article once and in order, in its language, and marks what it says', async () => {
    setPage(new DOMParser().parseFromString(html, 'text/html').body.innerHTML, lang);
    await openReader({ speakAlt: false });
    await use('listen');
    const said = (await listenToEnd()).filter(({ text }) => !/^(?:Heading|Table|Code|Picture):$/.test(text));
    const body = find('.text').cloneNode(true) as HTMLElement;
    for (const quiet of body.querySelectorAll('[data-silent]')) quiet.remove();
    const shown = bare(`${find('h1').textContent}${body.textContent}`);
    expect(bare(said.map(({ text }) => text).join(''))).toBe(shown);
    for (const { text, marked } of said) expect(bare(marked)).toBe(bare(text));
    // What the page printed twice is heard once.
    const long = said.map(({ text }) => bare(text)).filter((text) => text.length > 20);
    expect(new Set(long).size).toBe(long.length);
    expect(long.length).toBeGreaterThan(5);
    expect(said.filter(({ voice }) => voice === lang).length).toBeGreaterThan(said.length / 2);
  });
});
