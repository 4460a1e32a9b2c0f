import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/reader/speech/lines.ts';
import { Player } from '../../../src/reader/speech/player.ts';
import { FakeSpeech } from './speech-fake.ts';

const TEXTS = ['One.', 'Two.', 'Three.', 'Four.'];
const lines = TEXTS.map(
  (text, passage) => ({ text, lang: 'en', passage, block: {}, range: () => null }) as unknown as Line,
);

function setUp(rate = () => 1) {
  const speech = new FakeSpeech();
  const failures: string[] = [];
  const player = new Player(speech, rate, () => failures.push('failed'));
  player.start(lines, 0);
  return { speech, player, failures };
}

describe('reading aloud', () => {
  it('says every line once, in order, and is off at the end', () => {
    const { speech, player } = setUp();
    speech.finish(TEXTS.length);
    expect(speech.texts).toEqual(TEXTS);
    expect([player.state.value, player.spoken.value]).toEqual(['off', null]);
  });

  it('begins where it is told to', () => {
    const { speech, player } = setUp();
    player.start(lines, 2);
    speech.finish(2);
    expect(speech.texts).toEqual(['One.', 'Three.', 'Four.']);
  });

  it('falls silent on pause, and starts the sentence again on going on', () => {
    const { speech, player } = setUp();
    speech.finish();
    player.pause();
    expect([speech.now, player.state.value]).toEqual([null, 'paused']);
    player.resume();
    expect(speech.texts).toEqual(['One.', 'Two.', 'Two.']);
  });

  it('goes a sentence back and on, and no further than the ends', () => {
    const { speech, player } = setUp();
    player.step(-1);
    for (let i = 0; i < 6; i++) player.step(1);
    expect([speech.texts.at(-1), player.at.value]).toEqual(['Four.', 3]);
  });

  it('stays silent when stepped while paused, and goes on from there', () => {
    const { speech, player } = setUp();
    player.pause();
    player.step(1);
    expect([speech.now, player.spoken.value?.line.text]).toEqual([null, 'Two.']);
    player.resume();
    expect(speech.now?.text).toBe('Two.');
  });

  it('takes a new speed at once by saying the sentence again', () => {
    let rate = 1;
    const { speech, player } = setUp(() => rate);
    rate = 1.5;
    player.repeat();
    expect(speech.said.map((said) => [said.text, said.rate])).toEqual([
      ['One.', 1],
      ['One.', 1.5],
    ]);
  });

  it('knows the word that is being said, of the present line only', () => {
    const { speech, player } = setUp();
    speech.now?.onWord(2);
    expect(player.spoken.value?.word).toBe(2);
    const old = speech.now;
    speech.finish();
    old?.onWord(1);
    expect(player.spoken.value).toEqual({ line: lines[1], word: null });
  });

  it('says so and is off when the voice fails', () => {
    const { speech, player, failures } = setUp();
    speech.now?.onError();
    expect([player.state.value, failures]).toEqual(['off', ['failed']]);
  });

  it('does nothing with nothing to say', () => {
    const { player } = setUp();
    player.start([], 0);
    expect(player.state.value).toBe('off');
  });
});
