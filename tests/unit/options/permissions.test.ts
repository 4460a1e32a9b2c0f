import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as { permissions: string[]; host_permissions: string[] };
const messages = JSON.parse(read('public/_locales/en/messages.json')) as Record<string, { message: string }>;

describe('the permissions of the manifest', () => {
  it.each(['pages', ...manifest.permissions])(
    '%s has a name and a reason on the options page and in the document',
    (name) => {
      expect(messages[`optionsMay_${name}`]?.message).toBeTruthy();
      expect(messages[`optionsMay_${name}_why`]?.message).toBeTruthy();
      expect(read('docs/privacy.md')).toContain(name === 'pages' ? manifest.host_permissions[0] : `\`${name}\``);
    },
  );

  it('are no more than those that are explained', () => {
    const explained = Object.keys(messages).flatMap((key) => /^optionsMay_([a-zA-Z]+)$/.exec(key)?.[1] ?? []);
    expect(explained.toSorted()).toEqual(['pages', ...manifest.permissions].toSorted());
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });
});
