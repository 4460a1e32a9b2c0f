import '../support/fake-extension.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { PASSES } from '../../src/article/passes/index.ts';
import { commandWords } from '../../src/platform/command-words.ts';
import { COMMANDS, type CommandName } from '../../src/platform/commands.ts';
import { MODES, PALETTE_NAMES } from '../../src/reading/modes.ts';
import { ACCEPTED, DEFAULTS } from '../../src/settings/schema.ts';
import { modeName } from '../../src/ui/mode-picker.tsx';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const map = read('docs/architecture.md');
const recipes = map.slice(map.indexOf('## Where to add something'), map.indexOf('## Words'));
const spans = [...recipes.matchAll(/`([^`]+)`/g)].map(([, span]) => span ?? '');
const names = Object.keys(messages);

describe('the recipes in docs/architecture.md', () => {
  it('name files and folders that are there', () => {
    const paths = spans.filter((span) => span.includes('/') && !span.includes(' '));
    expect(paths.length).toBeGreaterThan(9);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('name commands and code that are there', () => {
    const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
    const run = spans.flatMap((span) => /^npm run (?:--silent )?([\w:-]+)/.exec(span)?.[1] ?? []);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    const code = spans.filter((span) => span.includes('/') && /\.tsx?$/.test(span)).map(read);
    const words = spans.filter((span) => /^[A-Za-z]+$/.test(span));
    expect(words.filter((word) => !code.some((text) => text.includes(word)))).toEqual([]);
  });
});

describe('whoever adds a removal pass', () => {
  it('writes one file and one line', () => {
    const listed = read('src/article/passes/index.ts');
    const files = readdirSync(join(ROOT, 'src/article/passes')).filter((name) =>
      /^export const \w+: Pass = /m.test(read(`src/article/passes/${name}`)),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((name) => !listed.includes(`'./${name}'`))).toEqual([]);
  });

  it('gives it a name of its own', () => {
    const passes = PASSES.map(({ name }) => name);
    expect(passes).toEqual([...new Set(passes)]);
  });
});

describe('whoever adds a contrast mode', () => {
  it('adds one entry, and it can be chosen', () => {
    expect(PALETTE_NAMES.every((name) => MODES.includes(name))).toBe(true);
    expect(ACCEPTED.mode).toEqual(MODES);
  });

  it('gives it a name that people read', () => {
    expect(MODES.filter((mode) => modeName(mode) === '')).toEqual([]);
  });
});

describe('whoever adds a setting', () => {
  it('gives it a default that is among its values', () => {
    expect(Object.keys(ACCEPTED).sort()).toEqual(Object.keys(DEFAULTS).sort());
  });
});

describe('whoever adds a command', () => {
  const manifest = JSON.parse(read('manifest.json')) as { commands: Record<string, { description?: string }> };

  it('names it in the manifest and in the code', () => {
    expect(Object.keys(manifest.commands).sort()).toEqual([...COMMANDS].sort());
  });

  it('describes it', () => {
    const described = Object.entries(manifest.commands).filter(([name]) => name !== '_execute_action');
    const message = (description = '') => /^__MSG_(\w+)__$/.exec(description)?.[1] ?? '';
    expect(described.filter(([, { description }]) => !names.includes(message(description)))).toEqual([]);
    expect(COMMANDS.filter((command) => !names.includes(commandWords(command)))).toEqual([]);
    expect(described.map(([, { description }]) => message(description))).toEqual(
      described.map(([name]) => commandWords(name as CommandName)),
    );
  });
});
