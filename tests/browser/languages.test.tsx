import '../support/fake-extension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { speak } from '../support/fake-extension.ts';
import { clipped, smallTargets } from '../support/layout.ts';
import { mountOptions } from './options/mount-options.tsx';
import { mountPopup } from './popup/mount-popup.tsx';

type Messages = Record<string, { message: string }>;

const LANGUAGES = Object.entries(
  import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' }),
).map(([path, texts]) => [path.split('/').at(-2) ?? '', texts] as const);

afterEach(() => {
  render(null, document.body);
  speak();
});

describe.each(LANGUAGES)('in %s at 320 CSS px', (language, texts) => {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  beforeEach(() => page.viewport(320, 800));

  it('the panel keeps every word and every target', async () => {
    speak(texts);
    await mountPopup();
    await vi.waitFor(() => expect(document.querySelectorAll('.tile').length).toBeGreaterThan(2));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(clipped()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    expect(getComputedStyle(document.body).direction).toBe(direction);
  });

  it('the options keep every word and every target', async () => {
    speak(texts);
    await mountOptions();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(clipped()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    expect(getComputedStyle(document.body).direction).toBe(direction);
  });
});
