import { describe, expect, it } from 'vitest';
import { pageScripts } from '../../../src/settings/page-scripts.ts';
import { DEFAULTS } from '../../../src/settings/schema.ts';
import type { SiteSettings } from '../../../src/settings/sites.ts';

const scriptsOf = (host: string, site: SiteSettings, settings = DEFAULTS) =>
  pageScripts(new Map([[host, site]]), { settings });

describe('the pages where page mode is on from the first frame', () => {
  it('are those of a site that is set so, with and without www', () => {
    expect(scriptsOf('news.example', { pageMode: true })[0]).toMatchObject({
      matches: ['*://news.example/*', '*://www.news.example/*'],
      excludeMatches: [],
    });
  });

  it('are none where no site is set so', () => {
    expect(scriptsOf('news.example', { reader: 'always' })).toEqual([]);
    expect(scriptsOf('news.example', { pageMode: false })).toEqual([]);
    expect(pageScripts(new Map(), { settings: DEFAULTS })).toEqual([]);
  });

  it('leave out the exceptions of a site', () => {
    const [script] = scriptsOf('news.example', { pageMode: true, paths: { '/live': { pageMode: false } } });
    expect(script?.excludeMatches).toContain('*://news.example/live');
    expect(script?.excludeMatches).toContain('*://news.example/live/*');
    expect(script?.excludeMatches).toContain('*://www.news.example/live?*');
  });

  it('can be a part of a site alone', () => {
    const [script] = scriptsOf('127.0.0.1', {
      paths: { '/tables/': { pageMode: true }, '/live': { reader: 'never' } },
    });
    expect(script?.matches).toEqual(['*://127.0.0.1/tables/*']);
  });

  it('are all subdomains where those are meant', () => {
    expect(scriptsOf('*.news.example', { pageMode: true })[0]?.matches).toEqual(['*://*.news.example/*']);
  });
});

describe('their first frame', () => {
  it('has the look of the site, else that of everywhere', () => {
    const settings = { ...DEFAULTS, mode: 'cream', textSize: 18 } as const;
    expect(scriptsOf('a.example', { pageMode: true, look: { mode: 'dark' } }, settings)[0]).toMatchObject({
      mode: 'dark',
      textSize: 18,
    });
  });

  it('leaves colours or sizes to the page where those are not wanted on pages', () => {
    const first = (settings: object) =>
      scriptsOf('a.example', { pageMode: true }, { ...DEFAULTS, mode: 'cream', textSize: 32, ...settings })[0];
    expect(first({ pageContrast: false })).toMatchObject({ mode: null, textSize: 32 });
    expect(first({ pageSize: false })).toMatchObject({ mode: 'cream', textSize: null });
  });

  it('is light or dark as the person’s own colours are', () => {
    const first = (ownBackground: '#102030' | '#fff0e0') =>
      scriptsOf('a.example', { pageMode: true }, { ...DEFAULTS, mode: 'own', ownBackground })[0]?.mode;
    expect([first('#102030'), first('#fff0e0')]).toEqual(['dark', 'light']);
  });
});
