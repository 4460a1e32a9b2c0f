import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Settings } from '../../../src/settings/schema.ts';
import { fake } from '../../support/fake-extension.ts';
import {
  ARTICLE,
  closeReader,
  find,
  openReader,
  setPage,
  settle,
  shadow,
  storedSettings,
  storeSettings,
  use,
} from './reading-page.ts';

beforeEach(async () => {
  await page.viewport(1280, 900);
  setPage(ARTICLE);
});
afterEach(closeReader);

const style = (selector = '.text p') => getComputedStyle(find(selector));
const em = (length: string) => Number.parseFloat(length) / Number.parseFloat(style().fontSize);
const status = () => [...shadow().querySelectorAll('[role=status]')].at(-1)?.textContent ?? '';

/** Opens every line of the panel that can be opened. */
async function openAll(): Promise<void> {
  for (const line of shadow().querySelectorAll<HTMLElement>('.disclosure > .button[aria-expanded="false"]'))
    line.click();
  await settle();
}

async function press(words: string): Promise<void> {
  const all = [...shadow().querySelectorAll<HTMLElement>('button, label')];
  const found = all.find((each) => each.textContent?.trim() === words || each.ariaLabel === words);
  if (!found) throw new Error(`nothing is called "${words}"`);
  found.click();
  await settle();
}

describe('the text', () => {
  it('wears every part of the spacing, with word space by letter space', async () => {
    await openReader({ lineHeight: 2.3, letterSpace: 0.2, paragraphSpace: 3, measure: 22, weight: 600 });
    const { lineHeight, letterSpacing, wordSpacing, marginBottom, fontWeight, maxWidth } = style();
    expect(
      [lineHeight, letterSpacing, wordSpacing, marginBottom].map((length) => Number(em(length).toFixed(2))),
    ).toEqual([2.3, 0.2, 0.5, 3]);
    expect(fontWeight).toBe('600');
    expect(maxWidth).toBe('100%');
    expect(em(`${find('.text p').getBoundingClientRect().width}px`)).toBeLessThanOrEqual(22.1);
  });

  it('keeps what is heavier than the text apart from it, whatever the weight', async () => {
    setPage(ARTICLE.replace('The lamp keeper', '<strong>The lamp keeper</strong>'));
    for (const weight of [400, 700] as const) {
      await openReader({ weight });
      expect(Number(style('strong').fontWeight)).toBeGreaterThanOrEqual(weight + 200);
      closeReader();
      setPage(ARTICLE.replace('The lamp keeper', '<strong>The lamp keeper</strong>'));
    }
  });

  it('breaks no word with a hyphen unless asked to', async () => {
    await openReader();
    expect(style().hyphens).toBe('manual');
    await storeSettings({ hyphenation: true });
    await settle();
    expect(style().hyphens).toBe('auto');
  });

  it('is never out of sight while a typeface is fetched, and stays readable when that fails', async () => {
    fake.runtime.reply = null;
    await openReader({ font: 'lexend' });
    expect(style().fontFamily).toMatch(/^"?legible-\w+"?, system-ui/);
    expect([...document.fonts].filter(({ family }) => family.includes('legible-'))).toEqual([]);
    expect(find('.text p').getBoundingClientRect().height).toBeGreaterThan(20);
  });
});

describe('pictures', () => {
  const PICTURE =
    '<figure><img alt="A chart of the tides" src="https://example.org/chart.png" width="400" height="300"><figcaption>High water came at four in the morning.</figcaption></figure>';
  it.each([
    ['dim', 'dark', 'brightness(0.7)', 'rgba(0, 0, 0, 0)'],
    ['dim', 'cream', 'brightness(1)', 'rgba(0, 0, 0, 0)'],
    ['card', 'yellow-on-black', 'none', 'rgb(255, 255, 255)'],
    ['card', 'light', 'none', 'rgba(255, 255, 255, 0)'],
    ['plain', 'dark', 'none', 'rgba(0, 0, 0, 0)'],
  ] as const)('set to %s have in %s filter %s and ground %s', async (pictures, mode, filter, ground) => {
    setPage(ARTICLE.replace('<ul>', `${PICTURE}<ul>`));
    await openReader({ pictures, mode });
    expect([style('.text img').filter, style('.text img').backgroundColor]).toEqual([filter, ground]);
  });
});

describe('links', () => {
  it('in a list stand numbered at the end, are reached by Tab there and are in the contents', async () => {
    await openReader({ links: 'list' });
    await settle();
    expect(find('.link-number').textContent).toBe('[1]');
    expect([...shadow().querySelectorAll('.article .text a[href]')].map((link) => link.getAttribute('href'))).toEqual([
      '#storm',
    ]);
    expect(find('.link-list li').textContent).toBe('three example.org');
    await storeSettings({ links: 'underlined' });
    await settle();
    expect(shadow().querySelector('.link-list, .link-number')).toBeNull();
    expect(shadow().querySelectorAll('.text a[href]')).toHaveLength(2);
  });
});

describe('profiles', () => {
  it('are put in force in one press, said once, and “My look” brings one’s own back', async () => {
    await openReader({ textSize: 18, mode: 'peach' });
    await use('look');
    await press('Large and calm');
    expect(style().fontSize).toBe('32px');
    expect(status()).toBe('Profile: Large and calm');
    await press('My look');
    expect(await storedSettings()).toMatchObject({ textSize: 18, mode: 'peach', lookBefore: null });
  });

  it('that another window or a key puts in force are said too', async () => {
    await openReader({});
    await storeSettings({
      profile: 'wcagSpacing',
      lookBefore: {},
      lineHeight: 2,
      letterSpace: 0.12,
      paragraphSpace: 2.2,
      measure: 40,
    });
    await settle();
    expect(status()).toBe('Profile: WCAG spacing');
  });

  it('of one’s own are saved, need a name, and are taken away again', async () => {
    await openReader({ textSize: 40 });
    await use('look');
    await openAll();
    await press('Save');
    expect(find('.profile-keeper [role=status]').textContent).toBe('Please give this look a name first.');
    const field = find<HTMLInputElement>('.profile-keeper input');
    field.value = ' On the train ';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    await press('Save');
    expect((await storedSettings()).profiles).toEqual([{ name: 'On the train', look: { textSize: 40 } }]);
    await press('Remove On the train');
    expect((await storedSettings()).profiles).toEqual([]);
  });
});

describe('colours of one’s own', () => {
  it('show the nearest that can be read until they are chosen, and say what they reach', async () => {
    await openReader({ mode: 'own', ownText: '#999999', ownBackground: '#ffffff', ownLink: '#0000ee' });
    await use('contrast');
    await openAll();
    expect(find('.own-colors .small').textContent).toBe('Contrast: text 2.8 to 1, links 9.3 to 1');
    await press('Take these colours');
    expect(await storedSettings()).toMatchObject({ mode: 'own', ownLink: '#0000ee', ownBackground: '#ffffff' });
    expect((await storedSettings()).ownText).not.toBe('#999999');
    expect(shadow().querySelector('.own-colors .note')).toBeNull();
  });

  it('are typed as well as picked; what is no colour changes nothing', async () => {
    await openReader({ mode: 'own' });
    await use('contrast');
    await openAll();
    const field = find<HTMLInputElement>('.color-field [type=text]');
    for (const [typed, kept] of [
      ['012', '#001122'],
      ['blue-ish', '#001122'],
    ] as const) {
      field.value = typed;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      expect((await storedSettings()).ownText).toBe(kept);
      expect(field.value).toBe(kept);
    }
  });
});

describe('which is easier to read', () => {
  it('is answered by keys alone, takes answers back, and changes nothing unless wanted', async () => {
    await openReader({ textSize: 24 });
    await use('look');
    await press('Which is easier to read? Choose in a minute');
    expect(shadow().activeElement?.textContent).toBe('Which is easier to read? 1 of 7');
    await press('The second is easier');
    await press('One back');
    await press('The second is easier');
    for (let i = 0; i < 6; i++) await press('No difference');
    expect(await storedSettings()).toMatchObject({ textSize: 24 });
    await press('Yes, use it');
    expect((await storedSettings()).textSize).toBe(32);
    expect(status()).toBe('The text now looks as you chose');
  });
});

/** The panels of the look: one in a small window, several beside a rail. */
const panels = () => (innerWidth < 1000 ? ['look'] : ['look', 'contrast', 'spacing']);

describe('the panels with everything open', () => {
  it.each([
    [320, 640, 24],
    [320, 640, 64],
    [320, 256, 128],
    [1500, 1000, 32],
  ] as const)('fit at %d by %d with text of %d px, with targets of 44 px', async (width, height, textSize) => {
    await page.viewport(width, height);
    await openReader({
      textSize,
      mode: 'own',
      ownText: '#999999',
      tint: 'peach',
      profiles: [{ name: 'W'.repeat(40), look: {} }],
    });
    for (const panel of panels()) {
      await use(panel);
      await openAll();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const out = [...shadow().querySelectorAll('.panel *')].filter((each) => {
        const { left, right, width: wide } = each.getBoundingClientRect();
        return wide > 1 && (left < -0.5 || right > width + 0.5) && !each.closest('.sr');
      });
      expect(out.map(({ className, localName }) => `${localName}.${className}`)).toEqual([]);
      const small = [
        ...shadow().querySelectorAll('.panel :is(button, label:has(input), select, input:not(label *))'),
      ].filter((each) => {
        const box = each.getBoundingClientRect();
        return Math.min(box.width, box.height) < 43.9;
      });
      expect(small.map((each) => each.outerHTML.slice(0, 90))).toEqual([]);
    }
  });

  it.each([
    { mode: 'light' },
    { mode: 'dark', tint: 'turquoise' },
    { mode: 'yellow-on-black' },
    { mode: 'own', ownText: '#999999', ownBackground: '#808080', ownLink: '#808080' },
    { mode: 'auto', tint: 'pink' },
  ] as Partial<Settings>[])('have no finding of the accessibility checker in %o', async (settings) => {
    await openReader(settings);
    for (const panel of panels()) {
      await use(panel);
      await openAll();
      const { violations } = await axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
      });
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
      expect(found).toEqual([]);
    }
  });
});
