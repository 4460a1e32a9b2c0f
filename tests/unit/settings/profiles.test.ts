import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPACINGS } from '../../../src/reading/spacing.ts';
import { LOOK_PARTS, lookOf, readLook } from '../../../src/settings/look.ts';
import { MOST_PROFILES } from '../../../src/settings/own-profile.ts';
import {
  applyProfile,
  currentProfile,
  nextProfile,
  PROFILES,
  profileIds,
  removeProfile,
  saveProfile,
} from '../../../src/settings/profiles.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/schema.ts';
import { anyLook, anySettings } from '../../support/any-settings.ts';

const MINE: Settings = { ...DEFAULTS, textSize: 64, mode: 'yellow-on-black' };

const press = (settings: Settings, times = 1): Settings => {
  let now = settings;
  for (let i = 0; i < times; i++) now = { ...now, ...applyProfile(now, nextProfile(now)) };
  return now;
};

describe('a profile', () => {
  it.each(Object.entries(PROFILES))('%s holds only values that the settings take', (_, look) => {
    expect(readLook(look)).toEqual(look);
  });

  it('is laid over one’s own look and leaves the rest of it alone', () => {
    const now = { ...MINE, ...applyProfile(MINE, 'wcagSpacing') };
    expect(now).toMatchObject({ ...SPACINGS.wide, textSize: 64, mode: 'yellow-on-black' });
    expect(currentProfile(now)).toBe('wcagSpacing');
  });

  it('does not mix with the one before it', () => {
    const large = { ...MINE, ...applyProfile(MINE, 'largeCalm') };
    const wide = { ...large, ...applyProfile(large, 'wcagSpacing') };
    expect(lookOf(wide)).toEqual(lookOf({ ...MINE, ...SPACINGS.wide }));
  });

  it('is no longer in force once a part of it is changed, and that is one’s own look then', () => {
    const changed: Settings = { ...MINE, ...applyProfile(MINE, 'largeCalm'), weight: 700 };
    expect(currentProfile(changed)).toBe('before');
    const next = { ...changed, ...applyProfile(changed, 'wcagSpacing') };
    expect(lookOf({ ...next, ...applyProfile(next, 'before') })).toEqual(lookOf(changed));
  });
});

describe('one key', () => {
  it('walks through every profile and comes back to one’s own look, from any settings', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const start: Settings = { ...settings, lookBefore: null };
        const all = profileIds(start);
        expect(lookOf(press(start, all.length))).toEqual(lookOf(start));
        for (const [at, id] of all.entries()) if (at > 0) expect(currentProfile(press(start, at))).toBe(id);
      }),
    );
  });

  it('reaches a saved look', () => {
    const saved: Settings = { ...DEFAULTS, profiles: [{ name: 'Train', look: { textSize: 40 } }] };
    expect(press(saved)).toMatchObject({ textSize: 40 });
    expect(currentProfile(press(saved))).toBe('own:Train');
  });
});

describe('saving a look', () => {
  it('brings back exactly that look later, whatever was changed since', () => {
    fc.assert(
      fc.property(anyLook, anyLook, (look, later) => {
        const saved = { ...DEFAULTS, ...look, ...(saveProfile({ ...DEFAULTS, ...look }, 'Mine') as object) };
        const back = { ...saved, ...later, ...applyProfile({ ...saved, ...later }, 'own:Mine') };
        for (const part of LOOK_PARTS) expect(back[part]).toBe(look[part]);
      }),
    );
  });

  it('under a name that is there takes its place', () => {
    const profiles = ['A', 'B', 'C'].map((name) => ({ name, look: {} }));
    expect(saveProfile({ ...MINE, profiles }, ' B ')).toEqual({
      profiles: [profiles[0], { name: 'B', look: { textSize: 64, mode: 'yellow-on-black' } }, profiles[2]],
    });
  });

  it('needs a name, and room', () => {
    const profiles = Array.from({ length: MOST_PROFILES }, (_, i) => ({ name: String(i), look: {} }));
    expect(saveProfile(DEFAULTS, ' \n ')).toBe('no-name');
    expect(saveProfile({ ...DEFAULTS, profiles }, 'One more')).toBe('full');
    expect(saveProfile({ ...DEFAULTS, profiles }, '3')).toHaveProperty('profiles');
  });

  it('fits the synced store of a browser with room to spare, with every profile full (8 KB an item)', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { minLength: MOST_PROFILES, maxLength: MOST_PROFILES }), (looks) => {
        const profiles = looks.map((look, i) => ({ name: `${i}`.padEnd(40, 'n'), look }));
        expect(JSON.stringify({ ...DEFAULTS, profiles }).length).toBeLessThan(7_500);
      }),
    );
  });

  it('can be undone, without a change on the screen', () => {
    const profiles = [{ name: 'A', look: {} }];
    expect(removeProfile({ ...MINE, profiles }, 'A')).toEqual({ profiles: [] });
  });
});
