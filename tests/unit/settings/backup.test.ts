import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_VERSION, type Backup, backupChanges, readBackup, writeBackup } from '../../../src/settings/backup.ts';
import { GROUP_SETTINGS } from '../../../src/settings/groups.ts';
import { DEFAULTS, SETTING_NAMES, VERSION } from '../../../src/settings/schema.ts';
import { parseSite } from '../../../src/settings/sites.ts';

const backup: Backup = {
  settings: { ...DEFAULTS, textSize: 32, mode: 'dark', profiles: [{ name: 'tired', look: { weight: 600 } }] },
  sites: new Map([
    ['news.example', { reader: 'always', paths: { '/live': { reader: 'never' } } }],
    ['*.wiki.example', { look: { textSize: 40 } }],
  ]),
};

const text = writeBackup(backup);
const changed = (change: (file: Record<string, Record<string, unknown>>) => void) => {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
};

describe('a file of settings', () => {
  it('brings everything back', () => {
    expect(readBackup(text)).toEqual(backup);
  });

  it('holds only what differs from the usual, so that it can be read by people', () => {
    expect(JSON.parse(writeBackup({ settings: DEFAULTS, sites: new Map() }))).toEqual({
      legible: BACKUP_VERSION,
      settings: { version: VERSION, values: {} },
      sites: { version: 1, hosts: {} },
    });
  });

  it.each([
    ['that is no file of settings but a shopping list', 'milk, bread', 'no-json'],
    ['that was cut off', text.slice(0, -40), 'no-json'],
    ['of another kind', '{"bookmarks": []}', 'another-kind'],
    ['that is a list', '[1, 2]', 'another-kind'],
    ['that is empty', '', 'no-json'],
    ['of a newer kind', changed((file) => Object.assign(file, { legible: BACKUP_VERSION + 1 })), 'newer'],
    [
      'with settings of a newer version',
      changed(({ settings }) => Object.assign(settings ?? {}, { version: 99 })),
      'newer',
    ],
    ['with sites of a newer version', changed(({ sites }) => Object.assign(sites ?? {}, { version: 99 })), 'newer'],
    ['without settings', changed((file) => void delete file.settings), 'broken'],
    ['without sites', changed((file) => void delete file.sites), 'broken'],
    [
      'with a setting that is none',
      changed(({ settings }) => Object.assign(settings?.values ?? {}, { mode: 'plaid' })),
      'broken',
    ],
    [
      'with a site that is none',
      changed(({ sites }) => Object.assign(sites?.hosts ?? {}, { 'a b': { reader: 'never' } })),
      'broken',
    ],
    [
      'with a rule that is none',
      changed(({ sites }) => Object.assign(sites?.hosts ?? {}, { 'a.example': { reader: 'often' } })),
      'broken',
    ],
    [
      'with a rule that is half broken',
      changed(({ sites }) => Object.assign(sites?.hosts ?? {}, { 'a.example': { reader: 'never', pageMode: 3 } })),
      'broken',
    ],
  ])('%s is refused for what it is', (_, file, trouble) => {
    expect(readBackup(file)).toBe(trouble);
  });

  it('never throws and never gives what could not be stored, whatever it holds', () => {
    const anything = fc.record({
      legible: fc.constantFrom(1, 2, 'one'),
      settings: fc.jsonValue(),
      sites: fc.jsonValue(),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          anything.map((file) => JSON.stringify(file)),
        ),
        (file) => {
          const read = readBackup(file);
          if (typeof read === 'string') return;
          for (const site of read.sites.values()) expect(parseSite(site)).toEqual(site);
        },
      ),
    );
  });

  it('stays whole when one character of it is lost, or is refused', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), (at) => {
        const read = readBackup(text.slice(0, at) + text.slice(at + 1));
        expect(typeof read === 'string' || Object.keys(read.settings).length === SETTING_NAMES.length).toBe(true);
      }),
    );
  });
});

describe('what a file would change', () => {
  it('is nothing where it is what there is', () => {
    expect(backupChanges(backup, readBackup(text) as Backup)).toEqual({ settings: [], newSites: [], changedSites: [] });
  });

  it('is told by setting and by site, and sites that are not in it stay', () => {
    const now: Backup = {
      settings: { ...DEFAULTS, mode: 'dark', skipLinks: false },
      sites: new Map([
        ['news.example', { reader: 'never' }],
        ['mine.example', { reader: 'never' }],
      ]),
    };
    expect(backupChanges(now, backup)).toEqual({
      settings: ['textSize', 'profiles', 'skipLinks'],
      newSites: ['*.wiki.example'],
      changedSites: ['news.example'],
    });
  });
});

it('every setting that can be put back stands in one group', () => {
  const grouped = Object.values(GROUP_SETTINGS).flat();
  expect(grouped.toSorted()).toEqual(SETTING_NAMES.filter((name) => name !== 'profiles').toSorted());
});
