import '../../support/fake-extension.ts';

import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MODES } from '../../../src/reading/modes.ts';
import { SPACINGS } from '../../../src/reading/spacing.ts';
import type { SiteSettings } from '../../../src/settings/sites.ts';
import { axeFindings } from '../../support/axe.ts';
import { clipped, smallTargets } from '../../support/layout.ts';
import { button, mountOptions, stored } from './mount-options.tsx';

const SITES: Readonly<Record<string, SiteSettings>> = {
  'a-newspaper-with-a-very-long-name.example': { reader: 'always', paths: { '/live': { reader: 'never' } } },
  '*.wiki.example': { look: { textSize: 40, mode: 'yellow-on-black' }, pageMode: true },
};

const preview = () => getComputedStyle(document.querySelector('.page p:last-child') as HTMLElement);

const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility());

beforeEach(() => page.viewport(1000, 800));
afterEach(() => render(null, document.body));

describe.each(MODES)('the options in %s', (mode) => {
  it('have no finding of the accessibility checker, with every rule on, with a site folded out', async () => {
    await mountOptions({ settings: { mode }, sites: SITES });
    await vi.waitFor(() => expect(document.querySelectorAll('.row')).toHaveLength(2));
    for (const row of document.querySelectorAll<HTMLDetailsElement>('.row')) row.open = true;
    expect(await axeFindings()).toEqual([]);
  });
});

it.each([
  [320, 24],
  [320, 64],
  [1280, 24],
  [1280, 32],
  [1280, 64],
] as const)(
  'clip nothing, do not scroll sideways and have targets of 44 px at %d px with text size %d',
  async (width, textSize) => {
    await page.viewport(width, 800);
    await mountOptions({ settings: { textSize }, sites: SITES });
    await vi.waitFor(() => expect(document.querySelectorAll('.row')).toHaveLength(2));
    for (const row of document.querySelectorAll<HTMLDetailsElement>('.row')) row.open = true;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(clipped()).toEqual([]);
    expect(smallTargets()).toEqual([]);
  },
);

it('stand in two columns at 1280 px, with the preview beside, and in one at 320 px, with the preview after what it shows', async () => {
  await page.viewport(1280, 800);
  await mountOptions();
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  expect(box('.preview').left).toBeGreaterThan(box('#see').right);
  expect(box('.preview').top).toBe(box('#see').top);
  await page.viewport(320, 800);
  expect(box('.preview').top).toBeGreaterThan(box('#see').bottom);
  expect(box('.preview').bottom).toBeLessThan(box('#effort').top);
});

it('show a paragraph at once in the size, spacing and colours that are chosen', async () => {
  await mountOptions({ settings: { mode: 'light' } });
  expect(preview().fontSize).toBe('24px');
  document.querySelector<HTMLInputElement>('input[value="LG"]')?.click();
  document.querySelector<HTMLInputElement>('input[value="wide"]')?.click();
  document.querySelector<HTMLInputElement>('input[value="yellow-on-navy"]')?.click();
  await vi.waitFor(() => expect(stored()).toMatchObject({ textSize: 32, ...SPACINGS.wide, mode: 'yellow-on-navy' }));
  expect(Number.parseFloat(preview().fontSize)).toBeCloseTo(32, 0);
  expect(Number.parseFloat(preview().lineHeight)).toBeCloseTo(32 * SPACINGS.wide.lineHeight, 0);
  expect(preview().color).toBe('rgb(255, 255, 0)');
});

it('say a size that was stepped to once, and keep focus on the step', async () => {
  await mountOptions();
  const larger = document.querySelector<HTMLButtonElement>('[aria-label="Larger text"]');
  larger?.focus();
  await userEvent.keyboard('{Enter}');
  const said = () => [...document.querySelectorAll('.sr[role=status]')].map((region) => region.textContent);
  await vi.waitFor(() => expect(said()).toEqual(['28 px']));
  expect(document.activeElement).toBe(larger);
});

it('set what the toolbar button does, by arrow keys', async () => {
  await mountOptions();
  document.querySelector<HTMLInputElement>('input[name="toolbar-click"]')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(stored()).toEqual({ toolbarClick: 'panel' }));
});

it('switch skip links off and on, by Space', async () => {
  await mountOptions();
  document.querySelector<HTMLInputElement>('#keyboard input[type="checkbox"]')?.focus();
  await userEvent.keyboard(' ');
  await vi.waitFor(() => expect(stored()).toEqual({ skipLinks: false }));
  await userEvent.keyboard(' ');
  await vi.waitFor(() => expect(stored()).toEqual({}));
});

it('set how fast and what is read aloud, and how much line focus shows', async () => {
  await mountOptions();
  button('Faster')?.click();
  document.querySelector<HTMLInputElement>('input[value="sentence"]')?.click();
  document.querySelector<HTMLInputElement>('#listen input[type="checkbox"]')?.click();
  await vi.waitFor(() =>
    expect(stored()).toEqual({ speechRate: 1.1, lineFocusSize: 'sentence', speakCaptions: false }),
  );
});

it('show the keys that are in force when the person comes back from changing them', async () => {
  let keys = ['Alt', 'R'];
  await mountOptions({ ports: { loadShortcuts: async () => [{ command: 'toggle-reader', keys }] } });
  expect(document.querySelector('.shortcuts')?.textContent).toContain('Alt+R');
  keys = ['F8'];
  window.dispatchEvent(new Event('focus'));
  await vi.waitFor(() => expect(document.querySelector('.shortcuts')?.textContent).toContain('F8'));
});

it('fold up the commands that have no key, below those that have one or come with one', async () => {
  const commands = [
    { command: 'toggle-reader', keys: ['Alt', 'R'] },
    { command: 'skip-to-article', keys: [] },
    { command: 'next-heading', keys: ['F9'] },
    { command: 'next-profile', keys: [] },
  ] as const;
  await mountOptions({ ports: { loadShortcuts: async () => commands } });
  const names = () => [...document.querySelectorAll('.shortcuts dt')].map((name) => name.textContent);
  expect(names()).toEqual(['Open or leave the reading view', 'Skip to the article', 'Next heading']);
  button('More commands, without a key so far')?.click();
  await vi.waitFor(() => expect(names()).toContain('Next profile: another look for the text'));
});

it('say where keys are changed when the browser does not open the place', async () => {
  await mountOptions({ ports: { onChangeKeys: async () => false } });
  button('Change keys')?.click();
  await vi.waitFor(() => expect(document.querySelector('.note')?.textContent).toMatch(/page for extensions/));
});

describe('a reset', () => {
  const own = { textSize: 40, mode: 'dark', skipLinks: false } as const;

  it('puts one group back to the usual and leaves the others, and brings it back', async () => {
    await mountOptions({ settings: own });
    button('Reset how text looks')?.click();
    await vi.waitFor(() => expect(stored()).toEqual({ skipLinks: false }));
    await vi.waitFor(() => expect(button('Bring my choices back')).toBeDefined());
    button('Bring my choices back')?.click();
    await vi.waitFor(() => expect(stored()).toEqual(own));
  });

  it('is not offered where everything is as usual, but stays in reach', async () => {
    await mountOptions();
    expect(button('Reset how text looks')?.ariaDisabled).toBe('true');
    expect(button('Reset how text looks')?.tabIndex).toBe(0);
  });
});

describe('the search', () => {
  const type = async (words: string) => {
    document.querySelector<HTMLInputElement>('#search')?.focus();
    await userEvent.keyboard(words);
  };
  const groups = () => shown('.group').map(({ id }) => id);

  it('leaves what has the words, in any case and with other words for the same thing, and says how many', async () => {
    await mountOptions({ sites: SITES });
    await type('THEME');
    await vi.waitFor(() => expect(groups()).toEqual(['see']));
    expect(shown('.item')).toHaveLength(2);
    expect(document.querySelector('.search [role=status]')?.textContent).toBe('2 found');
  });

  it('shows a group whole whose name has the words, and finds sites', async () => {
    await mountOptions({ sites: SITES });
    await type('listen');
    await vi.waitFor(() => expect(groups()).toEqual(['listen']));
    expect(shown('#listen .item')).toHaveLength(2);
    await userEvent.keyboard('{Escape}wiki');
    await vi.waitFor(() => expect(groups()).toEqual(['sites']));
    expect(shown('.row')).toHaveLength(1);
  });

  it('says when nothing is found, and Escape brings everything back', async () => {
    await mountOptions();
    await type('zebra');
    await vi.waitFor(() =>
      expect(document.querySelector('.search [role=status]')?.textContent).toMatch(/Nothing found/),
    );
    expect(groups()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(groups()).toEqual(['see', 'effort', 'listen', 'keyboard', 'sites', 'privacy']));
  });
});

it('choose what page mode puts on pages, each part by itself', async () => {
  await mountOptions();
  const part = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('.page-part')].find((each) => each.textContent?.startsWith(name));
  part('Contrast')?.querySelector('input')?.click();
  part('Typeface')?.querySelector('input')?.click();
  await vi.waitFor(() => expect(stored()).toEqual({ pageContrast: false, pageLetters: false }));
  button('Reset how text looks')?.click();
  await vi.waitFor(() => expect(stored()).toEqual({}));
});

it('say whether news is wanted after an update, and where it stands', async () => {
  await mountOptions();
  expect(document.querySelector<HTMLAnchorElement>('#effort a')?.getAttribute('href')).toBe('../news/index.html');
  [...document.querySelectorAll<HTMLElement>('#effort .choice')].at(-1)?.click();
  await vi.waitFor(() => expect(stored()).toEqual({ tellNews: false }));
});

describe('settings that an organisation has fixed', () => {
  it('are told where they are a part of what is changed together', async () => {
    await mountOptions({ policy: { defaults: { weight: 600 }, locked: ['weight', 'pageSize'] } });
    const fixed = [...document.querySelectorAll<HTMLElement>('.locked')];
    expect(fixed.map((each) => each.textContent?.includes('set a part of this'))).toEqual([true, true]);
    const [size] = document.querySelectorAll<HTMLElement>('.page-part');
    expect(size?.matches(':disabled')).toBe(true);
    expect(size?.textContent).toContain('Your organisation has set this');
    expect(await axeFindings()).toEqual([]);
  });

  const policy = {
    defaults: { textSize: 32, skipLinks: true },
    locked: ['textSize', 'sites'],
    sites: { 'school.example': { reader: 'always' } },
  };

  it('are in force, are shown as such in a sentence, and cannot be changed', async () => {
    await mountOptions({ policy, settings: { textSize: 32, mode: 'dark' } });
    const size = document.querySelector<HTMLElement>('#see .item');
    expect(size?.textContent).toContain('Your organisation has set this');
    expect(size?.querySelector<HTMLInputElement>('input')?.matches(':disabled')).toBe(true);
    expect(document.querySelector('#see .swatches input')?.matches(':disabled')).toBe(false);
    button('Reset how text looks')?.click();
    await vi.waitFor(() => expect(stored()).toEqual({}));
    expect(document.documentElement.dataset.size).toBe('32');
    const row = document.querySelector<HTMLElement>('.row');
    expect(row?.textContent).toContain('set by your organisation');
    expect(row?.querySelector('select')?.matches(':disabled')).toBe(true);
    expect(await axeFindings()).toEqual([]);
  });
});
