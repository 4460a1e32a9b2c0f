import { describe, expect, it } from 'vitest';
import { dateNames, WRITTEN_LANGUAGES } from '../../../src/article/date-names.ts';

function told(language: string): string[] {
  const styles = ['long', 'short'] as const;
  return styles.flatMap((style) => {
    const month = new Intl.DateTimeFormat(language, { month: style });
    const day = new Intl.DateTimeFormat(language, { weekday: style });
    return [
      ...Array.from({ length: 12 }, (_, i) => month.format(new Date(2024, i, 15))),
      ...Array.from({ length: 7 }, (_, i) => day.format(new Date(2024, 0, i + 1))),
    ];
  });
}

describe('names of months and days', () => {
  it.each(WRITTEN_LANGUAGES)('are in %s those that the platform tells', (language) => {
    expect(dateNames(language)).toEqual(
      expect.arrayContaining([...new Set(told(language))].filter((name) => name.length > 2)),
    );
  });

  it('are those of the language where a region is named too', () => {
    expect(dateNames('de-AT')).toContain('Jänner');
    expect(dateNames('PT-br')).toContain('fevereiro');
  });

  it('come from the platform in other languages', () => {
    expect(dateNames('uk')).toContain('січень');
    expect(dateNames('da')).toContain('marts');
  });

  it('are none where the language is none', () => {
    expect(dateNames('no language')).toEqual([]);
  });
});
