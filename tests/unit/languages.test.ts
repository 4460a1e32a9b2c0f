import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../public/_locales');

type Messages = Readonly<Record<string, { readonly message: string }>>;

const read = (language: string) =>
  JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Messages;
const english = read('en');
const languages = readdirSync(FOLDER).sort();

/** `fileCount_one` counts; its base is `fileCount`. */
const counted = (name: string) => /^(.+)_(?:zero|one|two|few|many|other)$/.exec(name)?.[1];

/** The names that a language needs: those of English, and for what is counted the forms of its own plural rule. */
function needed(language: string): string[] {
  const rule = new Intl.PluralRules(language.replace('_', '-'));
  const forms = rule.resolvedOptions().pluralCategories;
  const names = Object.keys(english).flatMap((name) => {
    const base = counted(name);
    return base ? forms.map((form) => `${base}_${form}`) : [name];
  });
  return [...new Set(names)].sort();
}

const places = (text: string) => (text.match(/\$\d/g) ?? []).sort();

it('the interface speaks twelve languages', () => {
  expect(languages).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'km', 'pt_BR', 'uk', 'vi', 'zh_CN']);
});

describe.each(languages)('the texts in %s', (language) => {
  const messages = read(language);
  const text = (name: string) => messages[name]?.message ?? '';

  it('are those of English, none missing, none left over', () => {
    expect(Object.keys(messages).sort()).toEqual(needed(language));
  });

  it('have the places of English for what is put into them', () => {
    const differing = Object.keys(messages).filter((name) => {
      const base = counted(name);
      const model = english[name] ?? english[`${base}_other`];
      // A form for one or two may do without its number.
      if (base && !/_(?:few|many|other)$/.test(name)) return false;
      return model && String(places(text(name))) !== String(places(model.message));
    });
    expect(differing).toEqual([]);
  });

  it('say which language they are in', () => {
    expect(text('interfaceLanguage')).toBe(language.replace('_', '-'));
  });

  it('are translated, apart from names and signs', () => {
    if (language === 'en') return;
    const long = Object.keys(english).filter((name) => (english[name]?.message.length ?? 0) > 12);
    const same = long.filter((name) => text(name) === english[name]?.message);
    expect(same.length).toBeLessThan(long.length / 20);
  });

  it('name each skip link so that its name holds the word that is seen (WCAG 2.5.3)', () => {
    const links = Object.keys(messages).filter((name) => /^skip[A-Z]\w*Name$/.test(name));
    const lower = (name: string) => text(name).toLocaleLowerCase(language.replace('_', '-'));
    expect(links.filter((name) => !lower(name).includes(lower(name.slice(0, -4))))).toEqual([]);
  });
});
