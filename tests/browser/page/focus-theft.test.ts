import '../../support/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fake } from '../../support/fake-extension.ts';
import { ARTICLE, focusName, pause, setPage, skip, startScript, stopScript } from './live-page.ts';

let thefts = 0;
let page = new AbortController();

beforeEach(async () => {
  thefts = 0;
  page = new AbortController();
  setPage(ARTICLE);
  await startScript();
});

afterEach(() => {
  page.abort();
  stopScript();
});

const field = () => document.querySelector('input') as HTMLInputElement;

/** What a page does that wants focus in its search field. */
function steal(): void {
  thefts++;
  field().focus();
}

/** Whether the page was asked to say that its scripts took focus away. */
const told = () => fake.runtime.sent.some((sent) => (sent as { legible: string }).legible === 'background/focus-taken');

describe('focus after a landing ends in the article on a page that takes it', () => {
  it('in answer to the focus itself', async () => {
    document.addEventListener('focusin', ({ target }) => target !== field() && steal(), { signal: page.signal });
    field().focus();
    expect(await skip('article')).toBe('landed');
    await pause(100);
    expect(focusName()).toBe('headline');
    await pause(500);
    expect([focusName(), thefts, told()]).toEqual(['headline', 1, false]);
  });

  it('when its field loses it', async () => {
    field().addEventListener('blur', steal, { signal: page.signal });
    field().focus();
    await skip('article');
    await pause(600);
    expect([focusName(), thefts, told()]).toEqual(['headline', 1, false]);
    expect(document.querySelectorAll('[tabindex]')).toHaveLength(1);
  });

  it('a little later, and once more', async () => {
    await skip('article');
    for (const time of [30, 60]) {
      await pause(time);
      steal();
      await vi.waitFor(() => expect(focusName()).toBe('headline'));
    }
    await pause(500);
    expect(told()).toBe(false);
  });

  it('by throwing out all it held and drawing it anew', async () => {
    await skip('article');
    const before = document.getElementById('headline');
    setPage(ARTICLE);
    await vi.waitFor(() => expect(focusName()).toBe('headline'), 2_000);
    expect(document.activeElement).not.toBe(before);
    expect(told()).toBe(false);
  });
});

describe('a page that never stops taking focus', () => {
  it('has its way after a few times, and it is said', async () => {
    // At the window and before us: nothing reaches further up.
    addEventListener('focus', ({ target }) => target !== field() && target instanceof Element && steal(), {
      capture: true,
      signal: page.signal,
    });
    field().focus();
    expect(await skip('article')).toBe('landed');
    await vi.waitFor(() => expect(told()).toBe(true), 2_000);
    const count = thefts;
    await pause(700);
    expect([thefts, document.activeElement]).toEqual([count, field()]);
    expect(count).toBeLessThan(8);
    expect(document.querySelector('[tabindex]')).toBeNull();
  });

  it('is told of once, also where a clock drives it', async () => {
    const clock = setInterval(steal, 20);
    await skip('article');
    await vi.waitFor(() => expect(told()).toBe(true), 2_000);
    clearInterval(clock);
    expect(
      fake.runtime.sent.filter((sent) => (sent as { legible: string }).legible === 'background/focus-taken'),
    ).toHaveLength(1);
  });

  it('is told of where it throws out the text for good', async () => {
    await skip('article');
    document.querySelector('main')?.remove();
    await vi.waitFor(() => expect(told()).toBe(true), 2_000);
  });
});

describe('a person who moves on', () => {
  it.each([
    ['by a key', () => userEvent.keyboard('{Tab}')],
    ['by the pointer', () => userEvent.click(field())],
  ])('%s right after a landing is not held back', async (_, move) => {
    await skip('article');
    await move();
    const there = document.activeElement;
    await pause(600);
    expect(document.activeElement).toBe(there);
    expect(focusName()).not.toBe('headline');
    expect(told()).toBe(false);
  });
});
