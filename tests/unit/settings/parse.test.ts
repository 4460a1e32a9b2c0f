import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccepted } from '../../../src/settings/accepted.ts';
import { changeSettings, parseSettings, settingsTrouble } from '../../../src/settings/parse.ts';
import { ACCEPTED, DEFAULTS, SETTING_NAMES, type Settings, VERSION } from '../../../src/settings/schema.ts';
import { anySettings } from '../../support/any-settings.ts';

const stored = (values: Record<string, unknown>, version: unknown = VERSION) => ({ version, values });

describe('reading stored settings', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['no values', stored({})],
  ])('gives the defaults for %s, without a problem', (_, found) => {
    expect(parseSettings(found)).toEqual({ settings: DEFAULTS, problems: [], version: VERSION, carried: {} });
  });

  it.each([
    ['a text', 'dark'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['an object without values', { version: 1 }],
    ['values that are a list', { version: 1, values: [] }],
  ])('gives the defaults for %s, and says that nothing could be read', (_, found) => {
    const { settings, problems } = parseSettings(found);
    expect(settings).toEqual(DEFAULTS);
    expect(problems).toEqual(['*']);
  });

  it.each([
    ['a size between the steps', { textSize: 23, mode: 'dark' }, 'textSize'],
    ['a size as text', { textSize: '24', mode: 'dark' }, 'textSize'],
    ['a mode that does not exist', { mode: 'plaid', lineHeight: 2 }, 'mode'],
    ['null for a switch', { skipLinks: null, mode: 'sepia' }, 'skipLinks'],
    ['a line height outside of its range', { lineHeight: 1.2, mode: 'sepia' }, 'lineHeight'],
    ['a width that is no number', { measure: Number.NaN, mode: 'sepia' }, 'measure'],
    ['a colour by its name', { ownText: 'red', mode: 'own' }, 'ownText'],
    ['saved looks that are no list', { profiles: { 0: 'x' }, mode: 'sepia' }, 'profiles'],
    ['an inherited name as mode', { mode: 'constructor' }, 'mode'],
  ])('repairs %s alone and keeps the rest', (_, values, bad) => {
    const { settings, problems } = parseSettings(stored(values));
    expect(problems).toEqual([bad]);
    for (const name of SETTING_NAMES) {
      const kept = name !== bad && Object.hasOwn(values, name);
      expect(settings[name]).toBe(kept ? (values as Record<string, unknown>)[name] : DEFAULTS[name]);
    }
  });

  it.each([
    ['a number between two steps', { lineHeight: 1.73 }, 'lineHeight', 1.7],
    ['the noise of decimal fractions', { lineHeight: 1.5 + 0.1 + 0.1 }, 'lineHeight', 1.7],
    ['a colour in capitals', { ownLink: '#ABCDEF' }, 'ownLink', '#abcdef'],
  ] as const)('straightens %s without a word', (_, values, name, straight) => {
    const { settings, problems } = parseSettings(stored(values));
    expect(settings[name]).toBe(straight);
    expect(problems).toEqual([]);
  });

  it('keeps the saved looks that can be read, each with the parts that can be read, and says that some could not', () => {
    const good = { name: 'Evening', look: { mode: 'dark', textSize: 32 } };
    const { settings, problems } = parseSettings(
      stored({
        profiles: [
          { name: '  Evening\n', look: { mode: 'dark', textSize: 32, weight: 350, glow: true } },
          { name: 'Evening', look: {} },
          { name: ' ', look: {} },
          { look: {} },
          'x',
        ],
      }),
    );
    expect(settings.profiles).toEqual([good]);
    expect(problems).toEqual(['profiles']);
  });

  it('ignores a value that no version knows', () => {
    expect(parseSettings(stored({ colour: 'red' }))).toEqual(parseSettings(undefined));
  });

  it.each([0, -3, -1e15, 1.5, '1', null, Number.NaN])('reads values under the odd version %s', (version) => {
    expect(parseSettings(stored({ mode: 'dark' }, version)).settings.mode).toBe('dark');
  });

  it('never throws, and always gives settings that are complete and accepted', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.string(), fc.anything()), fc.anything(), (any, values, version) => {
        for (const found of [any, { version, values }, { version, values: { ...values, textSize: any, mode: any } }]) {
          const { settings } = parseSettings(found);
          for (const name of SETTING_NAMES)
            expect(readAccepted(ACCEPTED[name], settings[name])).toEqual(settings[name]);
          expect(Object.keys(settings).sort()).toEqual([...SETTING_NAMES].sort());
        }
      }),
    );
  });
});

describe('settings of a newer version', () => {
  const newer = stored({ mode: 'infrared', textSize: 32, glow: true }, VERSION + 3);

  it('hold as far as this version understands them', () => {
    const { settings } = parseSettings(newer);
    expect(settings.textSize).toBe(32);
    expect(settings.mode).toBe(DEFAULTS.mode);
  });

  it('keep what this version does not understand when something else is changed', () => {
    expect(changeSettings(parseSettings(newer), { weight: 700 })).toEqual({
      version: VERSION + 3,
      values: { mode: 'infrared', glow: true, textSize: 32, weight: 700 },
    });
  });

  it('give way where the person chooses anew', () => {
    expect(changeSettings(parseSettings(newer), { mode: 'dark' }).values.mode).toBe('dark');
  });

  it('are told to the person as newer, not as broken', () => {
    expect(settingsTrouble(parseSettings(newer))).toBe('newer');
    expect(settingsTrouble(parseSettings(stored({ mode: 'plaid' })))).toBe('corrupt');
    expect(settingsTrouble(parseSettings(stored({ mode: 'dark' })))).toBeNull();
  });
});

describe('changing settings', () => {
  it('comes back as it was chosen, for any settings', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, change) => {
        const first = parseSettings(changeSettings(parseSettings(undefined), before));
        expect(first.settings).toEqual(before);
        expect(parseSettings(changeSettings(first, change)).settings).toEqual(change);
      }),
    );
  });

  it('stores nothing that equals the default, so that a better default reaches everyone', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { values } = changeSettings(parseSettings(undefined), settings);
        for (const [name, value] of Object.entries(values)) expect(value).not.toEqual(DEFAULTS[name as keyof Settings]);
      }),
    );
  });

  it('leaves no trace of repaired values', () => {
    const found = parseSettings(stored({ mode: 'plaid', textSize: 32 }));
    expect(changeSettings(found, {}).values).toEqual({ textSize: 32 });
  });
});
