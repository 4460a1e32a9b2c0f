import fc from 'fast-check';
import { DEFAULT_LETTERS } from '../../src/reading/letter-keys.ts';
import { readNumber } from '../../src/reading/number-range.ts';
import type { Hex } from '../../src/reading/ratio.ts';
import { LOOK_ACCEPTED, LOOK_PARTS, type Look } from '../../src/settings/look.ts';
import { profileName } from '../../src/settings/own-profile.ts';
import { ACCEPTED, SETTING_NAMES, type Settings } from '../../src/settings/schema.ts';

/** Any colour that a screen can show. */
export const anyColor: fc.Arbitrary<Hex> = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Hex => `#${value.toString(16).padStart(6, '0')}`);

function anyOf(accepted: (typeof ACCEPTED)[keyof Settings]): fc.Arbitrary<unknown> {
  if (typeof accepted === 'function') return anyColor;
  if (!('min' in accepted)) return fc.constantFrom<unknown>(...accepted);
  return fc.double({ min: accepted.min, max: accepted.max, noNaN: true }).map((value) => readNumber(accepted, value));
}

/** Any look, complete. */
export const anyLook = fc.record(
  Object.fromEntries(LOOK_PARTS.map((part) => [part, anyOf(LOOK_ACCEPTED[part])])),
) as unknown as fc.Arbitrary<Look>;

const anyPart = fc
  .tuple(anyLook, fc.subarray([...LOOK_PARTS]))
  .map(([look, parts]): Partial<Look> => Object.fromEntries(parts.map((part) => [part, look[part]])));

const anyName = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map(profileName).filter(Boolean);

const anyProfiles = fc.uniqueArray(fc.record({ name: anyName, look: anyPart }), {
  maxLength: 4,
  selector: ({ name }) => name,
});

/** Any settings that a person can have. */
export const anySettings = fc.record({
  ...Object.fromEntries(SETTING_NAMES.map((name) => [name, anyOf(ACCEPTED[name])])),
  profiles: anyProfiles,
  profile: fc.string({ maxLength: 20 }),
  letters: fc.constantFrom('a', 'ж', '').map((help) => ({ ...DEFAULT_LETTERS, help })),
  lookBefore: fc.option(anyPart),
}) as unknown as fc.Arbitrary<Settings>;
