import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../../scripts/managed-schema/managed-schema.ts';
import { changeSettings, parseSettings } from '../../../src/settings/parse.ts';
import { NO_POLICY, parsePolicy, sitesUnder } from '../../../src/settings/policy.ts';
import { DEFAULTS, VERSION } from '../../../src/settings/schema.ts';

const policy = parsePolicy({
  defaults: { textSize: 32, mode: 'dark', skipLinks: false },
  locked: ['skipLinks', 'speakAlt'],
  sites: { 'school.example': { reader: 'always' }, '*.library.example': { pageMode: true } },
});
const stored = (values: object) => ({ version: VERSION, values });

describe('what an organisation sets', () => {
  it('holds for whoever never chose, and gives way to what a person chose', () => {
    expect(parseSettings(undefined, policy).settings).toMatchObject({ textSize: 32, mode: 'dark', skipLinks: false });
    expect(parseSettings(stored({ mode: 'light' }), policy).settings).toMatchObject({ textSize: 32, mode: 'light' });
  });

  it('keeps a choice that is the usual of everyone else', () => {
    const changed = changeSettings(parseSettings(undefined, policy), { textSize: DEFAULTS.textSize }, policy);
    expect(changed.values).toEqual({ textSize: DEFAULTS.textSize });
    expect(parseSettings(changed, policy).settings.textSize).toBe(DEFAULTS.textSize);
  });

  it('cannot be changed where it is locked, by an older choice or by a new one', () => {
    const found = parseSettings(stored({ skipLinks: true, speakAlt: false }), policy);
    expect(found.settings).toMatchObject({ skipLinks: false, speakAlt: true });
    expect(changeSettings(found, { skipLinks: true, mode: 'cream' }, policy).values).toEqual({ mode: 'cream' });
  });

  it('gives sites their settings, unless a person set their own; locked, it wins', () => {
    const own = new Map([['school.example', { reader: 'never' }]] as const);
    expect(sitesUnder(policy, own).get('school.example')).toEqual({ reader: 'never' });
    expect(sitesUnder(policy, own).get('*.library.example')).toEqual({ pageMode: true });
    expect(sitesUnder({ ...policy, sitesLocked: true }, own).get('school.example')).toEqual({ reader: 'always' });
  });

  it('loses what cannot be read alone', () => {
    const half = parsePolicy({
      defaults: { textSize: 33, mode: 'dark', profiles: [{ name: 'x', look: {} }] },
      locked: ['mode', 'colour', 7, 'profiles', 'sites'],
      sites: { 'a b': { reader: 'always' }, 'a.example': { reader: 'often' }, 'b.example': { reader: 'never' } },
    });
    expect(half.base).toEqual({ ...DEFAULTS, mode: 'dark' });
    expect([...half.locked]).toEqual(['mode']);
    expect([...half.sites.keys()]).toEqual(['b.example']);
    expect(half.sitesLocked).toBe(true);
  });

  it('is nothing where nothing can be read, and reading never throws', () => {
    expect(parsePolicy(undefined)).toEqual(NO_POLICY);
    fc.assert(fc.property(fc.jsonValue(), (value) => void parseSettings(undefined, parsePolicy(value))));
  });
});

it('the schema in the extension is the one of the settings there are (npm run managed-schema)', () => {
  const file = join(import.meta.dirname, '../../../public/managed-schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(managedSchema())));
});
