import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../../../src/reader/content/links.ts';
import { spellDate } from '../../../src/reader/view/article-facts.ts';

const PAGE = 'https://example.org/news/story?id=7#top';

describe('a link within the page', () => {
  it.each([
    ['#notes', 'notes'],
    ['https://example.org/news/story?id=7#notes', 'notes'],
    ['#%C3%A9t%C3%A9', 'été'],
    ['#100%', '100%'],
  ])('%s leads to %s', (href, id) => {
    expect(fragmentOf(href, PAGE)).toBe(id);
  });

  it.each([
    'https://example.org/news/story?id=8#notes',
    'https://example.com/news/story?id=7#notes',
    '/news/story',
    '#',
    'http://[',
  ])('%s leads elsewhere', (href) => {
    expect(fragmentOf(href, PAGE)).toBeNull();
  });
});

describe('a date', () => {
  it('is spelled out, and a day without an hour is that day everywhere', () => {
    expect(spellDate('2026-03-04', 'en')).toBe('March 4, 2026');
    expect(spellDate('2026-03-04', 'de')).toBe('4. März 2026');
  });

  it('that is none stays as the page printed it', () => {
    expect(spellDate('last Tuesday', 'en')).toBe('last Tuesday');
    expect(spellDate('2026-99-99', 'en')).toBe('2026-99-99');
  });
});
