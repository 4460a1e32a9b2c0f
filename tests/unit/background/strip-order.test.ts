import '../../support/fake-extension.ts';
import { describe, expect, it } from 'vitest';
import arabic from '../../../public/_locales/ar/messages.json';
import { stripOrder } from '../../../src/background/strip-order.ts';
import type { PageGlance } from '../../../src/messages/strip.ts';
import { PALETTES } from '../../../src/reading/modes.ts';
import { DEFAULTS } from '../../../src/settings/schema.ts';
import { speak } from '../../support/fake-extension.ts';

const GLANCE: PageGlance = { article: true, places: ['navigation', 'search'], ownLinks: [] };
const own = (said: string, fragment = 'main') => ({ said, marks: '', fragment });

const names = (glance: Partial<PageGlance>) =>
  stripOrder({ ...GLANCE, ...glance }, DEFAULTS)?.links.map(({ name }) => name);

describe('the strip of a page', () => {
  it('leads first to the article, then into the reading view and to what else is there', () => {
    expect(names({})).toEqual(['Skip to article', 'Open reading view', 'Skip to navigation', 'Skip to search']);
  });

  it('leads last to the comments, where the page has some', () => {
    expect(names({ places: ['comments'] })).toEqual(['Skip to article', 'Open reading view', 'Skip to comments']);
  });

  it('leads to the content where there is no article', () => {
    expect(names({ article: false, places: ['content', 'search'] })).toEqual(['Skip to content', 'Skip to search']);
  });

  it('has no link on a page with nothing to read', () => {
    expect(names({ article: false, places: ['search'] })).toEqual([]);
  });

  it('does not double a link of the page itself, in any language', () => {
    expect(names({ ownLinks: [own('Skip to main content')] })).toEqual(['Open reading view']);
    expect(names({ ownLinks: [own('跳到正文', 'a')] })).toEqual(['Open reading view']);
    expect(names({ ownLinks: [own('Zum Inhalt springen', 'inhalt')] })).toEqual(['Open reading view']);
  });

  it('takes no link to comments and no table of contents for one', () => {
    expect(names({ ownLinks: [own('12 comments', 'comments'), own('1. The ticket', 'p2')] })).toHaveLength(4);
  });

  it('has names that contain the word that is seen (WCAG 2.5.3)', () => {
    for (const { word, name } of stripOrder(GLANCE, DEFAULTS)?.links ?? [])
      expect(name.toLowerCase()).toContain(word.toLowerCase());
  });

  it('wears the chosen colours, or all that the device may ask for', () => {
    const css = (mode: typeof DEFAULTS.mode) => stripOrder(GLANCE, { ...DEFAULTS, mode })?.css ?? '';
    expect(css('yellow-on-navy')).toContain(`--bg: ${PALETTES['yellow-on-navy'].bg}`);
    expect(css('yellow-on-navy')).not.toContain('prefers-color-scheme');
    for (const { bg } of [PALETTES.light, PALETTES.dark]) expect(css('auto')).toContain(`--bg: ${bg}`);
  });

  it('reads in the direction of its language', () => {
    expect(stripOrder(GLANCE, DEFAULTS).css).toContain('direction: ltr');
    speak(arabic);
    expect(stripOrder(GLANCE, DEFAULTS).css).toContain('direction: rtl');
    speak();
  });

  it('has no link where skip links are switched off, and leaves the page its own', () => {
    const withOwn = { ...GLANCE, ownLinks: [own('Skip to content')] };
    expect(stripOrder(withOwn, { ...DEFAULTS, skipLinks: false })).toMatchObject({ links: [], ownLink: false });
  });
});
