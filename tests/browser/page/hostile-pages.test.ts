import '../../support/fake-extension.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  ARTICLE,
  focusName,
  focusTop,
  host,
  judged,
  pause,
  setPage,
  skip,
  startScript,
  stopScript,
} from './live-page.ts';

const ends = new AbortController();

afterEach(stopScript);

/** Presses Tab from the top of the page and then Enter, as somebody does who wants to read. */
async function byLink(): Promise<string | null> {
  focusTop();
  await userEvent.keyboard('{Tab}{Enter}');
  return focusName();
}

describe('the link leads to the article on a page that', () => {
  it('hides every division and every outline', async () => {
    setPage(ARTICLE, 'div { display: none !important } * { outline: none !important }');
    await startScript();
    expect(await byLink()).toBe('headline');
  });

  it('swallows the Enter key', async () => {
    setPage(ARTICLE);
    await startScript();
    const trap = (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', trap, { capture: true });
    expect(await byLink()).toBe('headline');
    removeEventListener('keydown', trap, { capture: true });
  });

  it('writes its body anew', async () => {
    setPage('<p>Loading</p>');
    await startScript();
    setPage(ARTICLE);
    for (let round = 0; round < 80 && !host(); round++) await pause(50);
    setPage(ARTICLE);
    expect(await byLink()).toBe('headline');
  });

  it('fills the window with a layer of its own', async () => {
    setPage(`${ARTICLE}<div style="position: fixed; inset: 0; z-index: 2147483646; background: white"></div>`);
    await startScript();
    expect(await byLink()).toBe('headline');
  });

  it('makes all its elements lines without size', async () => {
    setPage(
      ARTICLE,
      'legible-skip-links { display: none !important; position: static !important; height: 0 !important }',
    );
    await startScript();
    expect(await byLink()).toBe('headline');
  });
});

describe('the wish from panel or command leads to the article on a page that', () => {
  it('puts its own stops first by positive tabindex', async () => {
    setPage(`<input tabindex="1"><input tabindex="2">${ARTICLE}`);
    await startScript();
    expect(await skip('article')).toBe('landed');
    expect(focusName()).toBe('headline');
  });

  it('took focus for a field', async () => {
    setPage(`<input id="field">${ARTICLE}`);
    await startScript();
    document.getElementById('field')?.focus();
    expect(await skip('article')).toBe('landed');
    expect(focusName()).toBe('headline');
  });

  it('hijacks the Tab key', async () => {
    setPage(ARTICLE);
    addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault(), {
      capture: true,
      signal: ends.signal,
    });
    await startScript();
    expect(await skip('article')).toBe('landed');
    expect(focusName()).toBe('headline');
    ends.abort();
  });
});

describe('a page whose text nothing can focus', () => {
  it('is told as out of reach, and focus stays where it was', async () => {
    setPage(ARTICLE);
    await startScript();
    document.querySelector('input')?.focus();
    document.querySelector('main')?.setAttribute('inert', '');
    await judged();
    expect(await skip('article')).toBe('blocked');
    expect(document.activeElement?.tagName).toBe('INPUT');
    expect(document.getElementById('headline')?.hasAttribute('tabindex')).toBe(false);
  });

  it('may remove the place at any time', async () => {
    setPage(ARTICLE);
    await startScript();
    document.querySelector('main')?.remove();
    expect(await skip('article')).toBe('gone');
  });
});
