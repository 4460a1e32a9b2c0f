import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Player } from '../../../src/reader/speech/player.ts';
import type { SpeechBlock, SpeechPolicy } from '../../../src/reading/speech-block.ts';
import { planSpeech, type Utterance } from '../../../src/reading/speech-plan.ts';
import type { Voice } from '../../../src/reading/voices.ts';
import { FakeEngine } from '../../support/fake-engine.ts';

const POLICY: SpeechPolicy = { captions: true, alt: true, links: true, notes: false, code: true, tables: true };

const voice = (id: string, lang: string, remote = false): Voice => ({ id, name: id, lang, remote });
const ANNA = voice('anna', 'en-GB');
const BEN = voice('ben', 'en-US');

const block = (text: string, lang = 'en', cue: SpeechBlock['cue'] = null): SpeechBlock => ({
  kind: 'text',
  cue,
  runs: [{ text, role: 'plain', lang }],
});

const THREE = [block('One went. Two came.'), block('Three stayed.'), block('Four slept. Five woke.')];
const SENTENCES = ['One went.', 'Two came.', 'Three stayed.', 'Four slept.', 'Five woke.'];

/** A player of a plan, and what it was given. */
function play(blocks: readonly SpeechBlock[], voices: readonly Voice[] = [ANNA], lang = 'en') {
  const engine = new FakeEngine(voices);
  const chosen = new Map<string, string>();
  const choices = {
    rate: () => scene.rate,
    voice: (language: string) => chosen.get(language) ?? null,
    lang,
    cue: (cue: string) => ({ text: `${cue}:`, lang: 'en' }),
  };
  const end = new AbortController();
  const player = new Player(engine, choices, end.signal);
  const plan: readonly Utterance[] = planSpeech(blocks, POLICY);
  const scene = { engine, player, chosen, end, rate: 1, plan };
  player.load(plan, 0);
  player.play();
  return scene;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('reading aloud', () => {
  it('speaks every sentence exactly once and in order, and then rests', () => {
    const { engine, player } = play(THREE);
    expect(engine.sayAll()).toEqual(SENTENCES);
    expect(player.state.value).toBe('finished');
  });

  it.each([
    ['km', 'ទូកមកដល់ហើយ។ ក្មេងៗរង់ចាំ។', ['ទូកមកដល់ហើយ។', 'ក្មេងៗរង់ចាំ។']],
    ['zh', '他修表。然后笑了。', ['他修表。', '然后笑了。']],
    ['ar', 'هل تأتي غدًا؟ نعم، سآتي.', ['هل تأتي غدًا؟', 'نعم، سآتي.']],
  ])('does so in %s, with a voice of that language', (lang, text, sentences) => {
    const { engine } = play([block(text, lang)], [ANNA, voice('own', lang)], lang);
    expect(engine.sayAll()).toEqual(sentences);
    expect(engine.requests.every((request) => request.voice.id === 'own')).toBe(true);
  });

  it('starts over after the end', () => {
    const { engine, player } = play(THREE);
    engine.sayAll();
    player.play();
    expect(engine.sayAll()).toEqual(SENTENCES);
  });

  it('announces in the language of the interface, and not at all where no voice speaks it', () => {
    const heading = block('ទូកមកដល់', 'km', 'heading');
    const own = voice('km', 'km');
    expect(play([heading], [own, ANNA], 'km').engine.sayAll()).toEqual(['heading:', 'ទូកមកដល់']);
    expect(play([heading], [own], 'km').engine.sayAll()).toEqual(['ទូកមកដល់']);
  });

  it('speaks a part in another language with a voice for it, and with the article’s where there is none', () => {
    const mixed: SpeechBlock = {
      kind: 'text',
      cue: null,
      runs: [
        { text: 'He said ', role: 'plain', lang: 'en' },
        { text: 'bonjour.', role: 'plain', lang: 'fr' },
      ],
    };
    const voices = (given: Voice[]) => {
      const { engine } = play([mixed], given);
      engine.sayAll();
      return engine.requests.map((request) => request.voice.id);
    };
    expect(voices([ANNA, voice('claire', 'fr-FR')])).toEqual(['anna', 'claire']);
    expect(voices([ANNA])).toEqual(['anna', 'anna']);
  });

  it('gives a remote voice no more than it can say before it falls silent', () => {
    const long = block(`${'The wind turned and the water rose again, '.repeat(12)}and then it was night.`);
    const far = play([long], [voice('far', 'en', true)]);
    expect(far.player.trouble.value).toBe('remote');
    far.chosen.set('en', 'far');
    far.player.play();
    const said = far.engine.sayAll();
    expect(said.join('')).toBe(long.runs[0]?.text);
    expect(Math.max(...said.map((text) => text.length))).toBeLessThanOrEqual(160);
    expect(play([long]).engine.sayAll()).toHaveLength(1);
  });
});

describe('turning pages by ear', () => {
  it('goes by sentences and stops at both ends', () => {
    const { engine, player } = play(THREE);
    player.sentence(1);
    expect(engine.speaking).toBe('Two came.');
    player.sentence(-1);
    player.sentence(-1);
    expect(engine.speaking).toBe('One went.');
    for (let i = 0; i < 9; i++) player.sentence(1);
    expect(engine.speaking).toBe('Five woke.');
  });

  it('goes by paragraphs: back to the start of this one first, then to the one before', () => {
    const { engine, player } = play(THREE);
    player.paragraph(1);
    expect(engine.speaking).toBe('Three stayed.');
    player.paragraph(1);
    player.sentence(1);
    expect(engine.speaking).toBe('Five woke.');
    player.paragraph(-1);
    expect(engine.speaking).toBe('Four slept.');
    player.paragraph(-1);
    expect(engine.speaking).toBe('Three stayed.');
    player.paragraph(-1);
    player.paragraph(-1);
    expect(engine.speaking).toBe('One went.');
  });

  it('moves without speaking while paused', () => {
    const { engine, player } = play(THREE);
    player.pause();
    player.sentence(1);
    expect(engine.speaking).toBeNull();
    player.play();
    expect(engine.speaking).toBe('Two came.');
  });
});

describe('a pause', () => {
  it('falls silent, and going on begins the sentence again', () => {
    const { engine, player } = play(THREE);
    engine.start();
    engine.end();
    engine.start();
    engine.word(4);
    player.pause();
    expect([engine.speaking, player.state.value, player.word.value]).toEqual([null, 'paused', null]);
    player.play();
    expect(engine.sayAll()).toEqual(SENTENCES.slice(1));
  });

  it('comes by itself when another tab takes the engine', () => {
    const { engine, player } = play(THREE);
    engine.fail('interrupted');
    expect([player.state.value, player.trouble.value]).toEqual(['paused', null]);
    player.play();
    expect(engine.sayAll()).toEqual(SENTENCES);
  });

  it('outlasts the end of the session in silence', () => {
    const { engine, end } = play(THREE);
    end.abort();
    vi.runAllTimers();
    expect(engine.speaking).toBeNull();
  });
});

describe('the word that is told', () => {
  it('is the one at the place the voice names, as it is shown', () => {
    const { engine, player, plan } = play([block('See https://a.example/x and go.')]);
    engine.start();
    engine.word(engine.speaking?.indexOf('and') ?? -1);
    const word = player.word.value;
    expect(word && 'See https://a.example/x and go.'.slice(word.start, word.end)).toBe('and');
    expect(word && word.start >= (plan[0]?.start ?? 0) && word.end <= (plan[0]?.end ?? 0)).toBe(true);
  });
});

describe('another speed or voice', () => {
  it('takes up the sentence again', () => {
    const scene = play(THREE, [ANNA, BEN]);
    scene.engine.start();
    scene.rate = 1.7;
    scene.chosen.set('en', 'ben');
    scene.player.renew();
    expect(scene.engine.requests.at(-1)).toEqual({ text: 'One went.', voice: BEN, rate: 1.7 });
  });
});

describe('a voice that fails', () => {
  it('gives way to the next, which says the same sentence', () => {
    const { engine, player } = play(THREE, [ANNA, BEN]);
    engine.start();
    engine.end();
    engine.fail('voice');
    expect(engine.requests.at(-1)).toMatchObject({ text: 'Two came.', voice: BEN });
    expect(engine.sayAll()).toEqual(SENTENCES.slice(1));
    expect(player.trouble.value).toBeNull();
  });

  it('is noticed when it says nothing at all', () => {
    const { engine } = play(THREE, [ANNA, BEN]);
    vi.advanceTimersByTime(10_000);
    expect(engine.requests.at(-1)?.voice).toBe(BEN);
  });

  it('that forgets to tell the end does not stop the reading', () => {
    const { engine } = play(THREE);
    engine.start();
    vi.advanceTimersByTime(60_000);
    expect(engine.requests.map(({ text }) => text)).toContain('Two came.');
  });

  it('is told in the end, with the place kept, and tried again on request', () => {
    const { engine, player } = play(THREE);
    engine.start();
    engine.end();
    engine.fail('voice');
    expect([player.state.value, player.trouble.value]).toEqual(['paused', 'lost']);
    player.play();
    expect(engine.sayAll()).toEqual(SENTENCES.slice(1));
  });

  it('is not sought forever among many that fail', () => {
    const { engine, player } = play(
      THREE,
      Array.from({ length: 4000 }, (_, i) => voice(`v${i}`, 'en')),
    );
    for (let i = 0; i < 20; i++) engine.fail('voice');
    expect(player.trouble.value).toBe('lost');
    expect(engine.requests.length).toBeLessThan(5);
  });
});

describe('a device without a voice', () => {
  it('is told after the browser had time to name its voices', () => {
    const { player } = play(THREE, []);
    expect(player.trouble.value).toBeNull();
    vi.advanceTimersByTime(3000);
    expect([player.state.value, player.trouble.value]).toEqual(['paused', 'none']);
  });

  it('reads as soon as voices come', () => {
    const { engine, player } = play(THREE, []);
    vi.advanceTimersByTime(500);
    engine.setVoices([ANNA]);
    expect(engine.sayAll()).toEqual(SENTENCES);
    expect(player.trouble.value).toBeNull();
  });

  it('is told when it has none for the language', () => {
    expect(play([block('ទូក។', 'km')], [ANNA], 'km').player.trouble.value).toBe('language');
  });

  it('is told when only a remote voice could, which then speaks nothing', () => {
    const { engine, player } = play([block('ទូក។', 'km')], [ANNA, voice('cloud', 'km', true)], 'km');
    expect([player.trouble.value, engine.requests.length]).toEqual(['remote', 0]);
  });

  it('asks for a click where the browser wants one', () => {
    const { engine, player } = play(THREE);
    engine.fail('blocked');
    expect([player.state.value, player.trouble.value]).toEqual(['paused', 'blocked']);
  });

  it('has nothing to say about an article without a sentence', () => {
    expect(play([]).player.state.value).toBe('finished');
  });
});
