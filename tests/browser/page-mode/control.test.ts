import '../../support/fake-extension.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { createPageMode, type PageModeControl } from '../../../src/page-mode/control.ts';
import { fake, resetExtension } from '../../support/fake-extension.ts';
import { get, hex, setPage, styleOf } from './dressed-page.ts';

const emulate = (features: { name: string; value: string }[]) => cdp().send('Emulation.setEmulatedMedia', { features });

let control: PageModeControl;

const store = (values: Record<string, unknown>) => fake.storage.sync.set({ settings: { version: 2, values } });
const site = `site:${location.hostname.replace(/^www\./, '')}`;

beforeEach(() => {
  resetExtension();
  setPage('<p id="text" style="font-size: 16px; color: #222">The boat leaves at seven.</p>');
  control = createPageMode(document);
});

afterEach(async () => {
  control.off(false);
  await emulate([]);
});

describe('page mode', () => {
  it('wears the person’s settings, and follows them while it is on', async () => {
    await store({ textSize: 32, mode: 'yellow-on-black' });
    expect(await control.on(false)).toEqual({ on: true });
    expect([styleOf('text').fontSize, hex(styleOf('text').color)]).toEqual(['32px', '#ffff00']);
    await store({ textSize: 18, mode: 'cream' });
    await vi.waitFor(() => expect(styleOf('text').fontSize).toBe('18px'));
    expect(hex(styleOf('text').color)).toBe('#000000');
  });

  it('goes and comes by one wish', async () => {
    expect(await control.toggle(false)).toEqual({ on: true });
    expect(await control.toggle(false)).toEqual({ on: false });
    expect(styleOf('text').fontSize).toBe('16px');
    await store({ textSize: 64 });
    expect(styleOf('text').fontSize).toBe('16px');
  });

  it('wears the chosen typeface, fetched by the background alone, and lets go of it', async () => {
    const before = document.fonts.size;
    await store({ font: 'lexend', weight: 600 });
    await control.on(false);
    expect(styleOf('text').fontFamily).toMatch(/^"?legible-/);
    expect(styleOf('text').fontWeight).toBe('600');
    expect(fake.runtime.sent).toContainEqual({ legible: 'background/font', payload: { file: 'lexend-latin.woff2' } });
    control.off(false);
    expect(styleOf('text').fontFamily).not.toMatch(/legible/);
    expect(document.fonts.size).toBe(before);
  });

  it('takes the colours of the system where it forces them, and keeps the size', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    const before = styleOf('text').color;
    await store({ textSize: 32, mode: 'yellow-on-black' });
    await control.on(false);
    expect([styleOf('text').fontSize, styleOf('text').color]).toEqual(['32px', before]);
    await emulate([]);
    await vi.waitFor(() => expect(hex(styleOf('text').color)).toBe('#ffff00'));
  });

  it('leaves a page the parts that are not wanted on pages, and follows when they are', async () => {
    const before = styleOf('text').color;
    await store({ textSize: 32, mode: 'yellow-on-black', font: 'mono', pageContrast: false, pageLetters: false });
    await control.on(false);
    expect([styleOf('text').fontSize, styleOf('text').color]).toEqual(['32px', before]);
    expect(styleOf('text').fontFamily).not.toContain('monospace');
    await store({ textSize: 32, mode: 'yellow-on-black', font: 'mono', pageSize: false });
    await vi.waitFor(() => expect(hex(styleOf('text').color)).toBe('#ffff00'));
    expect(styleOf('text').fontSize).toBe('16px');
    expect(styleOf('text').lineHeight).toBe('normal');
    expect(styleOf('text').fontFamily).toContain('monospace');
  });

  it('puts spacing on a page only where that is wanted', async () => {
    await store({ letterSpace: 0.12, lineHeight: 2, pageSpacing: false, pageSize: false });
    await control.on(false);
    expect([styleOf('text').letterSpacing, styleOf('text').lineHeight]).toEqual(['normal', 'normal']);
    await store({ letterSpace: 0.12, lineHeight: 2, pageSize: false });
    await vi.waitFor(() => expect(styleOf('text').lineHeight).toBe('32px'));
    expect(styleOf('text').fontSize).toBe('16px');
  });

  it('follows the device where the mode does', async () => {
    await store({ mode: 'auto' });
    await control.on(false);
    const light = styleOf('text').color;
    await emulate([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await vi.waitFor(() => expect(styleOf('text').color).not.toBe(light));
  });

  it('is said aloud when it was wished from outside the panel, and leaves nothing of that in the page', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { ariaNotify } = Document.prototype as { ariaNotify?: unknown };
    Object.assign(document, { ariaNotify: undefined });
    const opening = control.on(true);
    await vi.waitFor(async () => expect((await opening).on).toBe(true));
    await vi.advanceTimersByTimeAsync(200);
    const region = document.querySelector('legible-announcer')?.shadowRoot?.querySelector('[role=status]');
    expect(region?.textContent).toBe('Your text size and contrast are on.');
    await vi.advanceTimersByTimeAsync(3000);
    expect(document.querySelector('legible-announcer')).toBeNull();
    vi.useRealTimers();
    Reflect.deleteProperty(document, 'ariaNotify');
    expect((Document.prototype as { ariaNotify?: unknown }).ariaNotify).toBe(ariaNotify);
  });
});

describe('page mode on a site that is set so', () => {
  it('is there at once with its first look, and takes the rest when the settings are read', async () => {
    await fake.storage.sync.set({
      [site]: { version: 1, pageMode: true, look: { mode: 'dark', textSize: 32, letterSpace: 0.12 } },
    });
    control.begin({ mode: 'dark', textSize: 32 });
    expect([styleOf('text').fontSize, styleOf('text').letterSpacing]).toEqual(['32px', 'normal']);
    await vi.waitFor(() => expect(styleOf('text').letterSpacing).not.toBe('normal'));
  });

  it('goes where the settings say otherwise by now', async () => {
    control.begin({ mode: 'dark', textSize: 32 });
    await vi.waitFor(() => expect(control.status()).toEqual({ on: false }));
    expect(get('text').hasAttribute('data-legible-page')).toBe(false);
  });
});

describe('after an update of the extension', () => {
  it('the old page mode goes when a new one comes', async () => {
    await store({ textSize: 32 });
    await control.on(false);
    fake.runtime.id = undefined;
    document.dispatchEvent(new Event('legible-page-mode-ended'));
    expect(styleOf('text').fontSize).toBe('16px');
  });

  it('the page cannot end one that lives', async () => {
    await control.on(false);
    document.dispatchEvent(new Event('legible-page-mode-ended'));
    expect(control.status()).toEqual({ on: true });
  });
});
