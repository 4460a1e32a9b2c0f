import '../../support/fake-extension.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  ARTICLE,
  focusName,
  focusTop,
  pause,
  setPage,
  startScript,
  status,
  stopScript,
  stripNames,
} from './live-page.ts';

afterEach(stopScript);

const link = (href: string, style = '') => `<a id="own" href="${href}" style="${style}">Skip to main content</a>`;
const OFF_SCREEN = 'position: absolute; left: -9999px';

/** Tabs to the page's own link, behind ours. */
async function reachOwnLink(): Promise<HTMLElement> {
  focusTop();
  await userEvent.keyboard('{Tab}{Tab}');
  expect(focusName()).toBe('own');
  return document.getElementById('own') as HTMLElement;
}

describe("the page's own skip link", () => {
  it('is not doubled when it works', async () => {
    setPage(link('#main') + ARTICLE);
    await startScript();
    expect(stripNames()).toEqual(['Open reading view']);
    expect((await status()).ownLink).toBeNull();
  });

  it('moves focus, where the browser alone would only scroll', async () => {
    setPage(link('#main') + ARTICLE);
    await startScript();
    await reachOwnLink();
    await userEvent.keyboard('{Enter}');
    await pause(250);
    expect(focusName()).toBe('main');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leads to the text when its target is gone', async () => {
    setPage(link('#no-such-place') + ARTICLE);
    await startScript();
    expect((await status()).ownLink).toBe('dead');
    await reachOwnLink();
    await userEvent.keyboard('{Enter}');
    expect(focusName()).toBe('headline');
    expect(location.hash).toBe('');
  });

  it('leads to the text when its target is not shown', async () => {
    setPage(`${link('#ghost')}<div id="ghost" hidden></div>${ARTICLE}`);
    await startScript();
    expect((await status()).ownLink).toBe('hidden-target');
    await reachOwnLink();
    await userEvent.keyboard('{Enter}');
    expect(focusName()).toBe('headline');
  });

  it('leads to the text when its target stands before the navigation', async () => {
    setPage(`${link('#top')}<div id="top"></div>${ARTICLE}`);
    await startScript();
    expect((await status()).ownLink).toBe('far');
  });

  it('comes into view while it has focus, and is left as it was', async () => {
    setPage(link('#main', OFF_SCREEN) + ARTICLE);
    await startScript();
    const own = await reachOwnLink();
    await pause(400);
    expect(own.getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
    await userEvent.keyboard('{Tab}');
    expect(own.getAttribute('style')).toBe(OFF_SCREEN);
  });

  it('keeps its name and its own look when it shows by itself', async () => {
    setPage(link('#main') + ARTICLE);
    await startScript();
    const own = await reachOwnLink();
    await pause(400);
    expect(own.outerHTML).toBe(link('#main').replace(' style=""', ' style=""'));
  });

  it('is another thing than a link to the comments, a table of contents, or a link that cannot be reached', async () => {
    for (const other of [
      '<a href="#p3">Comments</a>',
      '<a href="#p2">1. The ticket</a>',
      '<a href="#main" hidden>Skip to main content</a>',
    ]) {
      setPage(other + ARTICLE);
      await startScript();
      expect(stripNames()[0]).toBe('Skip to article');
    }
  });
});
