import { describe, expect, it } from 'vitest';
import { fake } from '../../support/fake-extension.ts';
import { fakeVoice } from '../../support/fake-speech.ts';
import { device, LOCAL, speakable, speech, status, useSpeech } from './listening.ts';
import { find, openReader, TITLE, use } from './reading-page.ts';

useSpeech();

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
