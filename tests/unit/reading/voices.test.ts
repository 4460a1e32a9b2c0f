import { describe, expect, it } from 'vitest';
import { SPEECH_RATES, stepRate } from '../../../src/reading/speech-rate.ts';
import { pickVoice, type Voice, voicesFor } from '../../../src/reading/voices.ts';

const voice = (id: string, lang: string, remote = false): Voice => ({ id, name: id, lang, remote });

describe('the voice for a text', () => {
  const voices = [
    voice('far', 'en-GB', true),
    voice('us', 'en_US'),
    voice('gb', 'en-GB'),
    voice('cloud', 'km-KH', true),
    voice('mandarin', 'cmn-Hans-CN'),
  ];

  it('is one of the device in the text’s language and region', () => {
    expect(pickVoice(voices, 'en-GB', null)).toMatchObject({ id: 'gb' });
    expect(pickVoice(voices, 'en', null)).toMatchObject({ id: 'us' });
    expect(pickVoice(voices, 'zh', null)).toMatchObject({ id: 'mandarin' });
  });

  it('is the chosen one, remote or of another language too', () => {
    expect(pickVoice(voices, 'km', 'cloud')).toMatchObject({ id: 'cloud' });
    expect(pickVoice(voices, 'ar', 'us')).toMatchObject({ id: 'us' });
  });

  it('is the best of the device when the chosen one is gone', () => {
    expect(pickVoice(voices, 'en', 'gone')).toMatchObject({ id: 'us' });
  });

  it('is never a remote one that nobody chose', () => {
    expect(pickVoice(voices, 'km', null)).toBe('remote');
  });

  it('is missing in words: none at all, or none for the language', () => {
    expect(pickVoice([], 'en', null)).toBe('none');
    expect(pickVoice(voices, 'ar', null)).toBe('language');
  });

  it('is offered in order: voices of the device first, remote ones last', () => {
    expect(voicesFor(voices, 'en-GB').map(({ id }) => id)).toEqual(['gb', 'us', 'far']);
  });
});

describe('the speed of reading aloud', () => {
  it('goes from half to two and a half in steps of a tenth, and stays at its ends', () => {
    expect([SPEECH_RATES[0], SPEECH_RATES.at(-1), SPEECH_RATES.length]).toEqual([0.5, 2.5, 21]);
    expect([stepRate(1, 1), stepRate(1, -1), stepRate(2.5, 1), stepRate(0.5, -1)]).toEqual([1.1, 0.9, 2.5, 0.5]);
  });
});
