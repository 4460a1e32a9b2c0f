import '../../support/fake-extension.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { READER_HOST } from '../../../src/messages/hosts.ts';
import { hidingStyle } from '../../../src/reader/session/hiding.ts';
import { PALETTES } from '../../../src/reading/modes.ts';
import { fake } from '../../support/fake-extension.ts';
import { smallTargets } from '../../support/layout.ts';
import {
  ARTICLE,
  focusName,
  focusTop,
  HEADER,
  host,
  pause,
  setPage,
  skip,
  startScript,
  status,
  stopScript,
  stripNames,
  TEXT,
  verdicts,
} from './live-page.ts';

afterEach(stopScript);

describe('skip links of ours', () => {
  it('come before everything else and lead past it', async () => {
    setPage(ARTICLE);
    await startScript();
    focusTop();
    await userEvent.keyboard('{Tab}');
    expect(focusName()).toBe('Skip to article');
    await userEvent.keyboard('{Enter}');
    expect(focusName()).toBe('headline');
    await userEvent.keyboard('{Tab}');
    expect(focusName()).toBe('A. Writer');
  });

  it('name only places that the page has', async () => {
    setPage(ARTICLE);
    await startScript();
    expect(stripNames()).toEqual(['Skip to article', 'Open reading view', 'Skip to navigation', 'Skip to search']);
    setPage(
      `<main><article><h1 id="headline">Night trains return</h1><p class="byline">A. Writer</p>${TEXT}</article></main>`,
    );
    await startScript();
    expect(stripNames()).toEqual(['Skip to article', 'Open reading view']);
  });

  it('are not there on a page with nothing to skip to', async () => {
    setPage('<p>Saved.</p>');
    await startScript();
    expect(host()).toBeNull();
    setPage('');
    await startScript();
    expect(host()).toBeNull();
  });

  it('leave the body of the page as it was', async () => {
    setPage(ARTICLE);
    const before = document.body.outerHTML;
    await startScript();
    await skip('article');
    await skip('search');
    expect(document.body.outerHTML).toBe(before);
    expect(host()?.nextElementSibling).toBe(document.body);
  });

  it('are out of sight until they have focus, and large enough then', async () => {
    setPage(ARTICLE);
    await startScript();
    const strip = host()?.shadowRoot?.querySelector('nav') as HTMLElement;
    expect(strip.checkVisibility({ opacityProperty: true })).toBe(false);
    focusTop();
    await userEvent.keyboard('{Tab}');
    expect(strip.checkVisibility({ opacityProperty: true })).toBe(true);
    expect(smallTargets(strip)).toEqual([]);
  });

  it('are out of reach while the reading view stands in the page, and back when it goes', async () => {
    setPage(ARTICLE);
    await startScript();
    const link = host()?.shadowRoot?.querySelector('a') as HTMLElement;
    const view = document.createElement(READER_HOST);
    const style = document.createElement('style');
    style.textContent = hidingStyle({ light: PALETTES.light, dark: PALETTES.dark });
    const latch = document.createElement('dialog');
    latch.open = true;
    view.append(style, latch);
    document.documentElement.insertBefore(view, document.body);
    link.focus();
    expect(link.checkVisibility()).toBe(false);
    expect(focusName()).not.toBe('Skip to article');
    view.remove();
    link.focus();
    expect([link.checkVisibility(), focusName()]).toEqual([true, 'Skip to article']);
  });

  it('keep their own look on a page that styles everything', async () => {
    setPage(
      ARTICLE,
      '* { letter-spacing: 9px !important; display: none !important } html, body, main { display: block !important }',
    );
    await startScript();
    focusTop();
    await userEvent.keyboard('{Tab}');
    const strip = host()?.shadowRoot?.querySelector('nav') as HTMLElement;
    expect(getComputedStyle(strip).letterSpacing).toBe('normal');
    expect(strip.getBoundingClientRect().width).toBeGreaterThan(200);
  });

  it('wear the colours that were chosen', async () => {
    setPage(ARTICLE);
    await startScript({ mode: 'yellow-on-black', textSize: 32 });
    focusTop();
    await userEvent.keyboard('{Tab}');
    const strip = host()?.shadowRoot?.querySelector('nav') as HTMLElement;
    expect(getComputedStyle(strip).color).toBe('rgb(255, 255, 0)');
  });

  it('open the reading view', async () => {
    setPage(ARTICLE);
    await startScript();
    focusTop();
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    expect(fake.runtime.sent).toContainEqual({ legible: 'background/skip', payload: { goal: 'reader' } });
  });

  it('do not obey keys that the page made up', async () => {
    setPage(ARTICLE);
    await startScript();
    focusTop();
    await userEvent.keyboard('{Tab}{Tab}');
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true });
    host()?.shadowRoot?.activeElement?.dispatchEvent(key);
    expect(fake.runtime.sent).not.toContainEqual({ legible: 'background/skip', payload: { goal: 'reader' } });
  });

  it('follow a change of the settings while the page is open', async () => {
    setPage(ARTICLE);
    await startScript();
    expect(host()).not.toBeNull();
    fake.runtime.reply = null;
    await fake.storage.sync.set({ settings: { version: 1, values: { skipLinks: false } } });
    await pause(50);
    expect(host()).toBeNull();
  });

  it('are gone when switched off, and with the extension', async () => {
    setPage(ARTICLE);
    await startScript({ skipLinks: false });
    expect(host()).toBeNull();
    await startScript();
    expect(host()).not.toBeNull();
    stopScript();
    expect(host()).toBeNull();
  });
});

describe('the verdict', () => {
  it('is told once the page is there, and again when the address changes without a load', async () => {
    setPage('<p>Loading</p>');
    await startScript();
    expect(verdicts()).toEqual([false]);
    const address = location.href;
    setPage(ARTICLE);
    history.pushState(null, '', '#/night-trains-return-to-the-valley');
    for (let round = 0; round < 60 && verdicts().at(-1) !== true; round++) await pause(50);
    history.replaceState(null, '', address);
    expect(verdicts().at(-1)).toBe(true);
  });

  it('comes with what the panel shows', async () => {
    setPage(ARTICLE);
    await startScript();
    expect(await status()).toMatchObject({
      article: true,
      targets: ['article', 'navigation', 'search'],
      headings: 1,
      minutes: 1,
      ownLink: null,
    });
  });

  it('names the comments where the page shows some, else what comes behind the article', async () => {
    setPage(`${ARTICLE}<aside><h2 id="more">More from the valley</h2></aside>`);
    await startScript();
    expect((await status()).targets).toEqual(['article', 'navigation', 'search', 'after']);
    expect(await skip('after')).toBe('landed');
    expect(focusName()).toMatch(/More from the valley/);
    const comments = '<section id="comments"><h2 id="said">2 comments</h2><ol><li>Well told.</li></ol></section>';
    setPage(`${ARTICLE}<aside><h2 id="more">More from the valley</h2></aside>${comments}`);
    expect((await status()).targets).toEqual(['article', 'navigation', 'search', 'comments']);
    expect(await skip('comments')).toBe('landed');
    expect(focusName()).toBe('said');
  });
});

describe('a landing', () => {
  const sticky =
    '#header { position: sticky; top: 0; height: 90px; background: white } html { scroll-behavior: smooth }';
  const before = '<div style="height: 1500px"></div>';

  it('shows its first line under a sticky header, at once', async () => {
    setPage(`${HEADER}${before}<article><h1 id="headline">Night trains return</h1>${TEXT}${before}</article>`, sticky);
    await startScript();
    expect(await skip('article')).toBe('landed');
    const { top } = (document.getElementById('headline') as HTMLElement).getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(90);
    expect(top).toBeLessThan(130);
  });

  it('scrolls the inner element that scrolls', async () => {
    const inner = `<div id="scroller" style="height: 400px; overflow: auto">${before}<article><h1 id="headline">Night trains return</h1>${TEXT}${before}</article></div>`;
    setPage(`${HEADER}${inner}`);
    await startScript();
    await skip('article');
    const scroller = document.getElementById('scroller') as HTMLElement;
    expect(scroller.scrollTop).toBeGreaterThan(1000);
    const at = scroller.scrollTop;
    await userEvent.keyboard('{ArrowDown}');
    await pause(300);
    expect(scroller.scrollTop).toBeGreaterThan(at);
  });

  it('leaves no tabindex behind and no entry in the history', async () => {
    setPage(ARTICLE);
    await startScript();
    const entries = history.length;
    await skip('article');
    const headline = document.getElementById('headline') as HTMLElement;
    expect(headline.tabIndex).toBe(-1);
    await pause(600);
    await userEvent.keyboard('{Tab}');
    expect(headline.hasAttribute('tabindex')).toBe(false);
    expect(history.length).toBe(entries);
  });

  it('goes past share buttons to the text itself', async () => {
    const share = '<div><button>Share</button><button>Post</button><button>Save</button></div>';
    setPage(`${HEADER}<article><h1 id="headline">Night trains return</h1>${share}${TEXT}</article>`);
    await startScript();
    await skip('article');
    expect(focusName()).toBe('p0');
  });

  it('on the navigation is its first link, on the search its field', async () => {
    setPage(ARTICLE);
    await startScript();
    await skip('navigation');
    expect(focusName()).toBe('News');
    await skip('search');
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  it('says so when the place is gone', async () => {
    setPage(ARTICLE);
    await startScript();
    document.querySelector('form')?.remove();
    expect(await skip('search')).toBe('gone');
  });
});
