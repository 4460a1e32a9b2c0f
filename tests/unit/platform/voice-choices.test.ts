import { beforeEach, describe, expect, it } from 'vitest';
import { fake, resetExtension } from '../../support/fake-extension.ts';

const { openVoiceChoices } = await import('../../../src/platform/voice-choices.ts');

const soon = () => new Promise((done) => setTimeout(done));

describe('the voices that were chosen', () => {
  beforeEach(resetExtension);

  it('are kept on the device, one for each language whatever its region', async () => {
    openVoiceChoices().set('en-GB', 'anna');
    await soon();
    const choices = openVoiceChoices();
    await soon();
    expect([choices.get('en-US'), choices.get('fr')]).toEqual(['anna', null]);
    expect(fake.storage.sync.items.size).toBe(0);
  });

  it('are taken back', async () => {
    const choices = openVoiceChoices();
    choices.set('en', 'anna');
    choices.set('en', null);
    await soon();
    expect(choices.get('en')).toBeNull();
    expect(fake.storage.local.items.get('voices')).toEqual({});
  });

  it.each([
    ['a text', 'anna'],
    ['null', null],
    ['other values', { en: 7, fr: null }],
  ])('start empty where %s was stored', async (_, stored) => {
    fake.storage.local.items.set('voices', stored);
    const choices = openVoiceChoices();
    await soon();
    expect([choices.get('en'), choices.get('fr')]).toEqual([null, null]);
  });
});
