import '../../support/fake-extension.ts';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { MODES } from '../../../src/reading/modes.ts';
import { SPACING_NAMES, SPACINGS } from '../../../src/reading/spacing.ts';
import { axeFindings } from '../../support/axe.ts';
import { clipped, smallTargets } from '../../support/layout.ts';
import { OTHER_PAGE } from './fake-tab.ts';
import { mountPopup } from './mount-popup.tsx';

const emulate = (features: { name: string; value: string }[]) => cdp().send('Emulation.setEmulatedMedia', { features });

beforeEach(() => page.viewport(460, 600));
afterEach(() => emulate([]));

describe.each(MODES)('the panel in %s', (mode) => {
  it('has no finding of the accessibility checker, with every rule on', async () => {
    await mountPopup({ settings: { mode } });
    expect(await axeFindings()).toEqual([]);
  });
});

it.each([
  ['a page that is no article', { status: { reply: OTHER_PAGE } }],
  ['a page of the browser', { status: { refused: 'restricted' } }],
  ['a failed wish', { reader: { open: false, none: 'no-text' } }],
] as const)('has no finding of the accessibility checker on %s', async (_, scene) => {
  await mountPopup(scene);
  expect(await axeFindings()).toEqual([]);
});

it('shows switch, size, contrast, skip links and spacing in 460 by 600 px without scrolling', async () => {
  await mountPopup();
  for (const selector of ['.switch', '.size-picker', '.swatches', '.tiles', '.spacing-picker']) {
    expect(document.querySelector(selector)?.getBoundingClientRect().bottom).toBeLessThanOrEqual(600);
  }
});

it.each([16, 24, 32, 64, 128] as const)('has targets of 44 px or more at text size %d', async (textSize) => {
  await page.viewport(800, 600);
  await mountPopup({ settings: { textSize } });
  expect(smallTargets()).toEqual([]);
});

it.each([
  [320, 24],
  [320, 32],
  [320, 64],
  [460, 32],
  [800, 64],
  [800, 128],
] as const)('clips nothing and does not scroll sideways at %d px with text size %d', async (width, textSize) => {
  await page.viewport(width, 600);
  await mountPopup({ settings: { textSize, ...SPACINGS.wide } });
  document.documentElement.classList.remove('in-panel');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(clipped()).toEqual([]);
});

/** The width that the content asks for: what browsers size the panel by. */
function wantedWidth(): number {
  const { style } = document.documentElement;
  style.width = 'min-content';
  const { width } = document.body.getBoundingClientRect();
  style.removeProperty('width');
  return width;
}

it('asks for its own width in the browser panel, at most 800 px, however long its sentences are', async () => {
  await page.viewport(460, 600);
  await mountPopup({ status: { refused: 'restricted' } });
  expect(wantedWidth()).toBe(476);
  await mountPopup({ settings: { textSize: 128 } });
  expect(wantedWidth()).toBe(800);
});

it('does not scroll sideways when an upright scroll bar takes its room inside the panel', async () => {
  await page.viewport(445, 600);
  await mountPopup();
  expect(document.documentElement.classList.contains('in-panel')).toBe(true);
  expect(document.documentElement.scrollWidth).toBe(445);
});

it('keeps four skip links in one row beside an upright scroll bar', async () => {
  await page.viewport(460, 600);
  await mountPopup();
  const tops = [...document.querySelectorAll('.tile')].map((tile) => tile.getBoundingClientRect().top);
  expect(tops).toHaveLength(4);
  expect(new Set(tops).size).toBe(1);
});

it('keeps its words when text spacing is set to the values of WCAG 2.2, SC 1.4.12', async () => {
  await mountPopup();
  const style = document.createElement('style');
  style.textContent =
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
  document.head.append(style);
  expect(clipped()).toEqual([]);
  style.remove();
});

it('reaches every control by Tab in the order in which they stand', async () => {
  await mountPopup();
  document.querySelector<HTMLElement>('.head button')?.focus();
  const seen: string[] = [];
  for (let n = 0; n < 15 && document.activeElement !== document.body; n++) {
    const at = document.activeElement as HTMLInputElement;
    seen.push(at.ariaLabel ?? (at.type === 'radio' ? at.value : at.textContent?.trim()) ?? '');
    await userEvent.tab();
  }
  expect(seen.slice(0, 10)).toEqual([
    'Options',
    expect.stringMatching(/^Read this article/),
    'Smaller text',
    'MD',
    'Larger text',
    'auto',
    'Article',
    'Navigation',
    'Search',
    'Comments',
  ]);
  expect(seen[10]).toBe('normal');
  expect(seen[11]).toMatch(/^My look/);
  expect(seen[12]).toMatch(/^On the page itself/);
  expect(seen[13]).toMatch(/^Change what holds on news\.example/);
  expect(seen[14]).toMatch(/^Headings and regions/);
});

it('draws a ring of two colours, 3 px each, around whatever the keyboard reaches', async () => {
  await mountPopup({ settings: { mode: 'light' } });
  expect(document.activeElement?.className).toContain('switch on');
  for (let n = 0; n < 10; n++) {
    const at = document.activeElement as HTMLElement;
    const face = at.matches('input') ? (at.parentElement?.querySelector('.face') as HTMLElement) : at;
    const { outlineColor, outlineWidth, boxShadow } = getComputedStyle(face);
    expect([outlineWidth, outlineColor]).toEqual(['3px', 'rgb(255, 197, 61)']);
    expect(boxShadow).toBe('rgb(21, 20, 26) 0px 0px 0px 6px');
    await userEvent.tab();
  }
});

describe('where the system forces its colours', () => {
  it('keeps an outline on what has focus, and shows what is chosen by a tick', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    await mountPopup();
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    await userEvent.tab();
    const outline = getComputedStyle(document.activeElement as HTMLElement);
    expect(Number.parseFloat(outline.outlineWidth)).toBeGreaterThanOrEqual(3);
    const ticks = [...document.querySelectorAll('.tick, .badge')].filter((tick) => tick.getClientRects().length > 0);
    expect(ticks).toHaveLength(3);
  });

  it('keeps the colours of the swatches, which are what they show', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    await mountPopup();
    const face = document.querySelector('.swatch-face[data-mode="yellow-on-navy"]') as HTMLElement;
    expect(getComputedStyle(face).backgroundColor).toBe('rgb(0, 0, 127)');
  });
});

describe('the mode that follows the device', () => {
  it.each([
    ['dark', 'no-preference', 'rgb(37, 40, 42)'],
    ['light', 'no-preference', 'rgb(246, 240, 229)'],
    ['dark', 'more', 'rgb(27, 27, 27)'],
  ])('is right on a %s device with contrast %s', async (scheme, contrast, ground) => {
    await emulate([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-contrast', value: contrast },
    ]);
    await mountPopup({ settings: { mode: 'auto' } });
    expect(getComputedStyle(document.body).backgroundColor).toBe(ground);
  });

  it('leaves a chosen mode alone', async () => {
    await emulate([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await mountPopup({ settings: { mode: 'light' } });
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(246, 240, 229)');
  });
});

it('moves nothing where motion is unwelcome', async () => {
  await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await mountPopup();
  const times = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element).transitionDuration);
  expect(new Set(times.flatMap((time) => time.split(', ')))).toEqual(new Set(['0s']));
});

it.each(SPACING_NAMES)('names the %s spacing by a drawing and a word', async (name) => {
  await mountPopup();
  const label = document.querySelector(`input[value="${name}"]`)?.closest('label');
  expect(label?.querySelector('.lines')).not.toBeNull();
  expect(label?.textContent).not.toBe('');
});
