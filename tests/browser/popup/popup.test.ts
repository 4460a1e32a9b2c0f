import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SETTINGS_KEY } from '../../../src/settings/settings-key.ts';
import { fake } from '../../support/fake-extension.ts';
import { mountPopup, words } from './mount-popup.tsx';

const switchButton = () => document.querySelector<HTMLButtonElement>('.switch');
const stored = () => (fake.storage.sync.items.get(SETTINGS_KEY) as { values: Record<string, unknown> }).values;
const radio = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`);

beforeEach(() => page.viewport(460, 600));

describe('on an article', () => {
  it('opens the reading view with the same click', async () => {
    const { log } = await mountPopup();
    expect(log).toEqual(['reader/open']);
    expect(switchButton()?.ariaPressed).toBe('true');
    expect(words()).toMatchObject({ state: 'Reading view is open', hint: 'On. Press to go back to the page' });
  });

  it('opens itself alone where the person set it so', async () => {
    const { log } = await mountPopup({ settings: { toolbarClick: 'panel' } });
    expect(log).toEqual([]);
    expect(switchButton()?.ariaPressed).toBe('false');
    expect(words().state).toBe('Article found, 6 minutes');
  });

  it('opens itself alone on a site where the reading view is never wished, and still has it', async () => {
    const { log } = await mountPopup({ site: { reader: 'never' } });
    expect(log).toEqual([]);
    switchButton()?.click();
    await vi.waitFor(() => expect(log).toEqual(['reader/open']));
  });

  it('leaves an open reading view open', async () => {
    const { log } = await mountPopup({ open: true });
    expect(log).toEqual([]);
    expect(words().state).toBe('Reading view is open');
  });

  it('starts with focus on the switch, which one key turns off and on', async () => {
    const { log } = await mountPopup();
    expect(document.activeElement).toBe(switchButton());
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(switchButton()?.ariaPressed).toBe('false'));
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(switchButton()?.ariaPressed).toBe('true'));
    expect(log).toEqual(['reader/open', 'reader/close', 'reader/open']);
    expect(document.activeElement).toBe(switchButton());
  });

  it('says in words why the reading view did not open, and offers it again', async () => {
    await mountPopup({ reader: { open: false, none: 'no-text' } });
    expect(words().note).toMatch(/^There is no text here/);
    expect(words().said).toContain(words().note);
    expect(switchButton()?.ariaPressed).toBe('false');
  });
});

describe('the settings', () => {
  it('are changed by arrow keys, worn at once and saved', async () => {
    await mountPopup({ settings: { mode: 'light' } });
    radio('light')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(stored()).toMatchObject({ mode: 'cream' }));
    expect(document.documentElement.dataset.mode).toBe('cream');
    expect(getComputedStyle(document.body).backgroundColor).toBe('rgb(246, 239, 180)');
    expect(document.activeElement).toBe(radio('cream'));
  });

  it('step beyond the named sizes, say the new size once, and keep focus on the step', async () => {
    await mountPopup({ settings: { textSize: 32, toolbarClick: 'panel' } });
    const larger = document.querySelector<HTMLButtonElement>('[aria-label="Larger text"]');
    larger?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(stored()).toMatchObject({ textSize: 40 }));
    expect(words().said).toBe('40 px');
    expect(document.activeElement).toBe(larger);
    expect(document.querySelector('.size-picker input:checked')).toBeNull();
  });

  it('say at the last size that there is no larger one, without losing focus', async () => {
    await mountPopup({ settings: { textSize: 112, toolbarClick: 'panel' } });
    const larger = document.querySelector<HTMLButtonElement>('[aria-label="Larger text"]');
    larger?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(larger?.ariaDisabled).toBe('true'));
    await userEvent.keyboard('{Enter}');
    expect(stored()).toMatchObject({ textSize: 128 });
    expect(document.activeElement).toBe(larger);
  });

  it('grow the panel with the text', async () => {
    await mountPopup({ settings: { textSize: 24 } });
    expect(getComputedStyle(document.body).fontSize).toBe('16px');
    radio('LG')?.click();
    await vi.waitFor(() => expect(getComputedStyle(document.body).fontSize).toBe('21.28px'));
  });

  it.each([
    ['from a newer version', { version: 9, values: { mode: 'infrared' } }, /newer version/],
    ['that are broken', { version: 1, values: { mode: 'plaid' } }, /could not be read/],
    ['that are no settings at all', 'rubbish', /could not be read/],
  ])('explain themselves in a sentence when found %s', async (_, found, sentence) => {
    await mountPopup({ stored: found });
    expect(words().note).toMatch(sentence);
  });

  it('say so when a change cannot be kept', async () => {
    await mountPopup();
    fake.storage.sync.broken = true;
    fake.storage.local.broken = true;
    radio('wide')?.click();
    await vi.waitFor(() => expect(words().note).toMatch(/could not save/));
    expect(document.documentElement.style.getPropertyValue('--leading')).toBe('2');
  });
});

describe('skipping', () => {
  it('offers the places of the page with the article first, moves there and closes', async () => {
    const { log } = await mountPopup({ settings: { toolbarClick: 'panel' } });
    const tiles = [...document.querySelectorAll<HTMLButtonElement>('.tile')];
    expect(tiles.map((tile) => tile.textContent)).toEqual(['Article', 'Navigation', 'Search', 'Comments']);
    tiles[2]?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(log).toEqual(['skip search', 'close']));
  });

  it('stays open and says so when a place is gone', async () => {
    const { log } = await mountPopup({ settings: { toolbarClick: 'panel' }, landing: 'gone' });
    document.querySelector<HTMLButtonElement>('.tile')?.click();
    await vi.waitFor(() => expect(words().note).toBe('That place is no longer on the page.'));
    expect(log).not.toContain('close');
  });

  it('warns that it leaves the reading view', async () => {
    await mountPopup({ open: true });
    expect(document.body.textContent).toContain('leaves the reading view');
  });
});

describe('while the page has not answered', () => {
  /** A page that answers when it is told to. */
  function busyPage() {
    let answer = () => {};
    const answers = new Promise<void>((resolve) => {
      answer = resolve;
    });
    return { answers, answer };
  }

  it('stands in its full height at once, so that nothing moves when the answer comes', async () => {
    const { answers, answer } = busyPage();
    await mountPopup({ answers, settings: { toolbarClick: 'panel' } });
    const places = () =>
      [...document.querySelectorAll('.switch, .panel > fieldset')].map((each) => each.getBoundingClientRect().top);
    const before = places();
    expect(words().state).toBe('Looking at this page');
    answer();
    await vi.waitFor(() => expect(words().state).toContain('Article found'));
    expect(places()).toEqual(before);
  });

  it('says after a while that it still waits, and goes on when the answer comes', async () => {
    const { answers, answer } = busyPage();
    const { log } = await mountPopup({ answers });
    await vi.waitFor(() => expect(words().said).toBe('Still waiting for this page'), 5000);
    switchButton()?.click();
    expect(log).toEqual([]);
    answer();
    await vi.waitFor(() => expect(words().said).toBe('Reading view is open'));
  });
});

it.each([
  ['once more while the view opens: it is left again', 1, ['reader/open', 'reader/close']],
  ['twice more: it stays', 2, ['reader/open']],
] as const)('hears the switch %s', async (_, times, asked) => {
  let open = () => {};
  const opens = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { log } = await mountPopup({ opens, settings: { toolbarClick: 'panel' } });
  switchButton()?.click();
  await vi.waitFor(() => expect(words().hint).toBe('One moment'));
  for (let n = 0; n < times; n++) switchButton()?.click();
  open();
  await vi.waitFor(() => expect(switchButton()?.ariaPressed).toBe(String(times === 2)));
  await vi.waitFor(() => expect(log).toEqual(asked));
});

it('lists the keys in force, also commands without one', async () => {
  await mountPopup();
  const rows = [...document.querySelectorAll('.shortcuts > div')].map((row) => row.textContent);
  expect(rows).toEqual(['Open or leave the reading viewAlt+R', 'Skip to the articleNo key yet']);
});

it('leads to all options', async () => {
  const { log } = await mountPopup({ settings: { toolbarClick: 'panel' } });
  document.querySelector<HTMLButtonElement>('.head button')?.click();
  expect(log).toEqual(['options']);
});

describe('the site of the page', () => {
  const site = () => fake.storage.sync.items.get('site:news.example') as Record<string, unknown> | undefined;
  const summary = () => document.querySelector<HTMLElement>('.site summary');
  const choice = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('.site .choice')].find((each) => each.textContent?.includes(name));
  const open = async () => {
    await vi.waitFor(() => expect(summary()).not.toBeNull());
    summary()?.focus();
    await userEvent.keyboard('{Enter}');
  };

  it('says in three lines what holds on this page, on its site and everywhere, and where a change goes', async () => {
    await mountPopup({
      site: { reader: 'always', look: { textSize: 40 } },
      settings: { toolbarClick: 'panel', textSize: 24, mode: 'light' },
    });
    await vi.waitFor(() =>
      expect([...document.querySelectorAll('.holds > div')].map((row) => row.textContent)).toEqual([
        'This pageas the site made it',
        'news.exampleopens by itself, size 40 px',
        'Everywheresize MD, contrast Light',
      ]),
    );
    expect(document.querySelector('.holds + p')?.textContent).toBe(
      'What you change above then holds on news.example only.',
    );
    expect(document.querySelector<HTMLDetailsElement>('.site')?.open).toBe(false);
  });

  it('wears a profile until what it sets is changed there, and then has both', async () => {
    await mountPopup({ site: { profile: 'boldDark' }, settings: { mode: 'light' } });
    await vi.waitFor(() => expect(document.documentElement.dataset.mode).toBe('white-on-black'));
    radio('cream')?.click();
    await vi.waitFor(() => expect(site()).toMatchObject({ profile: 'boldDark', look: { mode: 'cream' } }));
    expect(stored()).toMatchObject({ mode: 'light' });
    await open();
    choice('Keep size')?.click();
    await vi.waitFor(() => expect(site()).toBeUndefined());
    await vi.waitFor(() => expect(document.documentElement.dataset.mode).toBe('light'));
  });

  it('is set by keys alone, and taken back without a trace', async () => {
    await mountPopup();
    await open();
    await userEvent.keyboard('{Tab}{ArrowDown}');
    await vi.waitFor(() => expect(site()).toMatchObject({ reader: 'always' }));
    await userEvent.keyboard('{ArrowDown}');
    await vi.waitFor(() => expect(site()).toMatchObject({ reader: 'never' }));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await vi.waitFor(() => expect(site()).toBeUndefined());
  });

  it('keeps a look of its own, and leaves that of everywhere alone', async () => {
    await mountPopup({ settings: { mode: 'light' } });
    await open();
    choice('Keep size')?.click();
    await vi.waitFor(() => expect(site()).toMatchObject({ look: {} }));
    radio('dark')?.click();
    await vi.waitFor(() => expect(site()).toMatchObject({ look: { mode: 'dark' } }));
    expect(document.documentElement.dataset.mode).toBe('dark');
    expect(stored()).toMatchObject({ mode: 'light' });
    choice('Keep size')?.click();
    await vi.waitFor(() => expect(document.documentElement.dataset.mode).toBe('light'));
  });

  it('says which part of it is meant where that has settings of its own, and changes that part', async () => {
    await mountPopup({ site: { paths: { '/live': { reader: 'never' } } } });
    await open();
    expect(document.querySelector('.site')?.textContent).toContain('Pages under /live');
    choice('As everywhere')?.click();
    await vi.waitFor(() => expect(site()).toMatchObject({ paths: { '/live': { reader: 'usual' } } }));
  });

  it('says so when it can be kept on this device only', async () => {
    await mountPopup();
    await open();
    fake.storage.sync.broken = true;
    choice('Open by itself')?.click();
    await vi.waitFor(() => expect(document.querySelector('.saved')?.textContent).toMatch(/this device only/));
  });

  it('keeps nothing in a private window, and says so', async () => {
    await mountPopup({ isPrivate: true });
    await open();
    expect(document.querySelector('.site')?.textContent).toContain('keeps nothing about the sites');
    expect(choice('Open by itself')).toBeUndefined();
  });

  it('is not there on a page of no site', async () => {
    await mountPopup({ address: 'file:///home/a.html' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(summary()).toBeNull();
  });
});
