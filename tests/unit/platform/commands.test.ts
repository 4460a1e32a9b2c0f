import '../../support/fake-extension.ts';

import { beforeEach, expect, it } from 'vitest';
import manifest from '../../../manifest.json';
import { COMMANDS, shortcuts } from '../../../src/platform/commands.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';

beforeEach(resetExtension);

it('lists every command of the manifest, and no other', () => {
  expect([...COMMANDS].sort()).toEqual(Object.keys(manifest.commands).sort());
});

it('suggests no more keys than Chromium grants', () => {
  const suggested = Object.values(manifest.commands).filter((command) => 'suggested_key' in command);
  expect(suggested).toHaveLength(4);
});

it('gives the keys in force in its own order, and none for a command that was granted none', async () => {
  fake.commands.list = [
    { name: 'skip-to-article', shortcut: '' },
    { name: 'toggle-reader', shortcut: 'Alt+R' },
  ];
  const found = await shortcuts();
  expect(found.map(({ command }) => command)).toEqual(COMMANDS);
  expect(found.filter(({ keys }) => keys.length > 0)).toEqual([{ command: 'toggle-reader', keys: ['Alt', 'R'] }]);
});
