import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => ending.test(path) && statSync(join(ROOT, path)).isFile());
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Files of the source, by path, with what each imports: paths of the source, or names of packages. */
const SOURCES = filesUnder('src', /\.tsx?$/).map((path) => {
  const text = read(path);
  const specifiers = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?['"]([^'"]+)['"]/g)].map(
    ([, to]) => to ?? '',
  );
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, to]) => to ?? '');
  const imports = [...specifiers, ...dynamic].map((to) => (to.startsWith('.') ? posix.join(dirname(path), to) : to));
  return { path, text, room: path.split('/')[1] ?? '', imports };
});

const PURE = ['article', 'reading', 'settings', 'messages', 'landing', 'landmarks', 'releases'];
const CONTEXTS = [
  'page',
  'page-mode',
  'skip',
  'reader',
  'outline',
  'popup',
  'options',
  'welcome',
  'news',
  'background',
];

/** For each room the rooms it may know. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(PURE.map((room) => [room, PURE])),
  platform: PURE,
  ui: [...PURE, 'platform'],
  ...Object.fromEntries(CONTEXTS.map((room) => [room, [...PURE, 'platform', 'ui']])),
};

describe('the rooms', () => {
  it('are all known to this test', () => {
    const unknown = [...new Set(SOURCES.map(({ room }) => room))].filter((room) => !(room in ARROWS));
    expect(unknown.filter((room) => !/\.d\.ts$/.test(room))).toEqual([]);
  });

  it('know one another in one direction only', () => {
    const against = SOURCES.flatMap(({ path, room, imports }) =>
      imports
        .filter((to) => to.startsWith('src/'))
        .filter((to) => to.split('/')[1] !== room && !ARROWS[room]?.includes(to.split('/')[1] ?? ''))
        .map((to) => `${path} -> ${to}`),
    );
    expect(against).toEqual([]);
  });

  it('reach the polyfill through one file', () => {
    const importers = SOURCES.filter(({ imports }) => imports.includes('webextension-polyfill')).map(
      ({ path }) => path,
    );
    expect(importers).toEqual(['src/platform/browser.ts']);
  });

  it('keep the polyfill out of scripts that run in pages, by any way', () => {
    const byPath = new Map(SOURCES.map((source) => [source.path, source]));
    const reached = (path: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(path)) return seen;
      seen.add(path);
      for (const to of byPath.get(path)?.imports ?? []) if (to.startsWith('src/')) reached(to, seen);
      return seen;
    };
    const withPolyfill = [
      'src/page/index.ts',
      'src/page-mode/index.ts',
      'src/skip/index.ts',
      'src/reader/index.tsx',
      'src/outline/index.ts',
    ].filter((entry) => reached(entry).has('src/platform/browser.ts'));
    expect(withPolyfill).toEqual([]);
  });

  it('leave preact, Readability and the sanitiser out of the script of every page', () => {
    const page = SOURCES.filter(({ room }) => room === 'page').flatMap(({ imports }) => imports);
    expect(page.filter((to) => /preact|readability|dompurify/.test(to))).toEqual([]);
  });

  it('name no browser interface where they are pure', () => {
    const impure = SOURCES.filter(
      ({ room, text }) => PURE.includes(room) && /\b(chrome|browser)\.\w+\.\w+\(/.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });
});

describe('the files', () => {
  const own = [
    ...filesUnder('src', /\.tsx?$/),
    ...filesUnder('tests', /\.tsx?$/),
    ...filesUnder('scripts', /\.(ts|mjs)$/),
  ];

  it('have 300 lines at most', () => {
    expect(own.filter((path) => read(path).split('\n').length > 301)).toEqual([]);
  });

  it('are named in kebab-case', () => {
    expect(own.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(basename(path)))).toEqual([]);
  });

  it('write no HTML from strings', () => {
    const writers = SOURCES.filter(({ text }) =>
      /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write\(/.test(text),
    );
    expect(writers.map(({ path }) => path)).toEqual([]);
  });

  it('name no folder of the machine they were written on', () => {
    const all = [...own, ...filesUnder('tests/fixtures', /\.html$/), 'manifest.json', 'package.json', 'vite.config.ts'];
    const place = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', '/tmp/' + '\\w'].join('|'));
    expect(all.filter((path) => place.test(read(path)))).toEqual([]);
  });
});

describe('the words of the interface', () => {
  const messages = JSON.parse(read('public/_locales/en/messages.json')) as Record<string, { message: string }>;
  const names = Object.keys(messages);
  const code = [
    ...SOURCES.map(({ text }) => text),
    ...filesUnder('src', /\.html$/).map(read),
    read('manifest.json'),
  ].join('\n');
  /** Every text between quotes that could be a name, and the beginnings of names that are put together. */
  const quoted = new Set([...code.matchAll(/['"`]([A-Za-z@_]\w*)['"`]/g)].map(([, name]) => name));
  const built = [...code.matchAll(/`([a-z]\w*)\$\{/g)]
    .map(([, start]) => start ?? '')
    .filter((start) => start.length > 3);
  const ends = [...code.matchAll(/\}([A-Z]\w+)`/g)].map(([, end]) => end ?? '');

  it('are all used', () => {
    const unused = names.filter((name) => {
      const base = name.replace(/_(zero|one|two|few|many|other)$/, '');
      return (
        !quoted.has(base) &&
        !code.includes(`__MSG_${base}__`) &&
        !built.some((start) => base.startsWith(start)) &&
        !ends.some((end) => base.endsWith(end) && quoted.has(base.slice(0, -end.length)))
      );
    });
    expect(unused).toEqual([]);
  });

  it('are all there', () => {
    const asked = [
      ...[...code.matchAll(/\b(?:text|countText)\(\s*'([^']+)'/g)].map(([, name]) => name ?? ''),
      ...[...code.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? ''),
    ].filter((name) => !name.startsWith('@@'));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((name) => !messages[name] && !messages[`${name}_other`])).toEqual([]);
  });

  it('have a form for one and for many where they count', () => {
    const counted = names.filter((name) => name.endsWith('_one')).map((name) => name.slice(0, -4));
    expect(counted.filter((name) => !messages[`${name}_other`])).toEqual([]);
  });

  it('stand in alphabetical order, none empty', () => {
    expect(names).toEqual(names.toSorted());
    expect(names.filter((name) => messages[name]?.message.trim() === '')).toEqual([]);
  });

  it('name the focus order in lower case where pages may be XHTML, which knows no other', () => {
    const cased = SOURCES.filter(({ room, text }) => /^(?:reader|ui)$/.test(room) && /\btabIndex=/.test(text));
    expect(cased.map(({ path }) => path)).toEqual([]);
  });

  it('stand in no component as text', () => {
    const hard = SOURCES.filter(({ path }) => path.endsWith('.tsx')).flatMap(({ path, text }) =>
      [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)\s*</g)].map(([, words]) => `${path}: ${words}`),
    );
    expect(hard).toEqual([]);
  });
});
