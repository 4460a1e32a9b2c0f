import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../src/page/page-watch.ts';

let looks = 0;
let life = new AbortController();

/** The tab is in view, or behind another one. */
function show(visible: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => !visible });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The page gets one more paragraph, as a feed does that is never done. */
const grow = () => document.body.append(document.createElement('p'));

/** Lets time pass on a page that grows every tenth of a second. */
function growFor(seconds: number): void {
  for (let tenth = 0; tenth < seconds * 10; tenth++) {
    grow();
    vi.advanceTimersByTime(100);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'Date'] });
  document.body.replaceChildren();
  looks = 0;
  life = new AbortController();
  show(true);
});

afterEach(() => {
  life.abort();
  Reflect.deleteProperty(document, 'hidden');
  vi.useRealTimers();
});

const watch = () => watchPage(() => looks++, life.signal);

describe('a page is looked at', () => {
  it('once, where nothing comes after it is there', () => {
    watch();
    vi.advanceTimersByTime(60_000);
    expect(looks).toBe(1);
  });

  it('once, where it has loaded before there was time to look', () => {
    watch();
    vi.advanceTimersToNextTimer();
    window.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(60_000);
    expect(looks).toBe(1);
  });

  it('again once it has loaded, where it had been looked at before', () => {
    watch();
    vi.advanceTimersByTime(600);
    window.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(60_000);
    expect(looks).toBe(2);
  });

  it('not again because of what is put before its body, as our own strip of links is', () => {
    const strip = document.createElement('div');
    watch();
    vi.advanceTimersByTime(600);
    document.documentElement.insertBefore(strip, document.body);
    vi.advanceTimersByTime(60_000);
    strip.remove();
    expect(looks).toBe(1);
  });

  it('once when it is shown, where it was hidden since before it had loaded', () => {
    show(false);
    watch();
    vi.advanceTimersByTime(100);
    window.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(100);
    show(true);
    vi.advanceTimersByTime(60_000);
    expect(looks).toBe(1);
  });

  it('again while it grows, at longer and longer pauses, and after the last no more', () => {
    watch();
    growFor(0.6);
    expect(looks).toBe(1);
    growFor(1);
    expect(looks).toBe(2);
    growFor(2);
    expect(looks).toBe(2);
    growFor(12);
    expect(looks).toBe(4);
    growFor(120);
    expect(looks).toBe(4);
  });

  it('again from the beginning when its address changes without a load', () => {
    const address = location.href;
    watch();
    vi.advanceTimersByTime(30_000);
    grow();
    history.pushState(null, '', '#/another-text');
    window.dispatchEvent(new PopStateEvent('popstate'));
    vi.advanceTimersByTime(30_000);
    history.replaceState(null, '', address);
    expect(looks).toBe(2);
  });

  it('not while its tab is hidden, however much it grows, and once it is in view', () => {
    show(false);
    watch();
    growFor(30);
    expect(looks).toBe(0);
    show(true);
    vi.advanceTimersByTime(600);
    expect(looks).toBe(1);
  });

  it('not any more when its tab was hidden meanwhile, until it is shown again', () => {
    watch();
    vi.advanceTimersByTime(600);
    expect(looks).toBe(1);
    show(false);
    growFor(60);
    expect(looks).toBe(1);
    show(true);
    vi.advanceTimersByTime(600);
    expect(looks).toBe(2);
  });

  it('never after the script has ended', () => {
    watch();
    life.abort();
    growFor(30);
    expect(looks).toBe(0);
  });
});
