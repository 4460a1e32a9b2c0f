import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fake } from '../../support/fake-extension.ts';
import { ARTICLE, OTHER_PAGE } from './fake-tab.ts';
import { mountPopup, words } from './mount-popup.tsx';

const switchButton = () => document.querySelector<HTMLButtonElement>('.switch');
const radio = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`);

beforeEach(() => page.viewport(460, 600));

describe('elsewhere', () => {
  it('offers on a page that is no article size and contrast on the page itself, with focus there', async () => {
    const { log } = await mountPopup({ status: { reply: OTHER_PAGE } });
    expect(log).toEqual([]);
    expect(switchButton()?.textContent).toContain('On the page itself');
    expect(document.activeElement).toBe(switchButton());
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(switchButton()?.ariaPressed).toBe('true'));
    await vi.waitFor(() =>
      expect(words()).toMatchObject({
        hint: 'On. Press to see the page as it was',
        said: 'Your text size and contrast are on.',
      }),
    );
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(words().said).toBe('The page is as it was.'));
    expect(log).toEqual(['page-mode/on', 'page-mode/off']);
  });

  it('has page mode come by itself on every page of the site, by keys alone, and takes that back', async () => {
    const site = () => fake.storage.sync.items.get('site:news.example') as Record<string, unknown> | undefined;
    await mountPopup({ status: { reply: OTHER_PAGE } });
    expect(document.querySelector('.always')).toBeNull();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.querySelector('.always')?.textContent).toContain('Always on this site'));
    await userEvent.keyboard('{Tab} ');
    await vi.waitFor(() => expect(site()).toMatchObject({ pageMode: true }));
    await vi.waitFor(() =>
      expect(document.querySelector('.holds')?.textContent).toContain('size and contrast on the page itself'),
    );
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(site()).toBeUndefined());
  });

  it('keeps page mode off on a site of a wider host where that has it on', async () => {
    await mountPopup({ status: { reply: OTHER_PAGE }, address: 'https://en.news.example/' });
    await fake.storage.sync.set({ 'site:*.news.example': { version: 1, pageMode: true } });
    await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('.always input')?.checked).toBe(true));
    document.querySelector<HTMLInputElement>('.always input')?.click();
    await vi.waitFor(() =>
      expect(fake.storage.sync.items.get('site:en.news.example')).toMatchObject({ pageMode: false }),
    );
  });

  it('keeps nothing of the site in a private window', async () => {
    await mountPopup({ status: { reply: OTHER_PAGE }, pageMode: true, isPrivate: true });
    await vi.waitFor(() => expect(document.querySelector('.holds')).not.toBeNull());
    expect(document.querySelector('.always')).toBeNull();
  });

  it('shows what an organisation has fixed as such', async () => {
    await mountPopup({ policy: { defaults: { textSize: 32 }, locked: ['textSize'] } });
    await vi.waitFor(() => expect(document.querySelector('.locked')?.textContent).toContain('Your organisation'));
    expect(radio('XS')?.matches(':disabled')).toBe(true);
    expect(radio('dark')?.matches(':disabled')).toBe(false);
  });

  it('offers further down to read it anyway, and only the places it has', async () => {
    const { log } = await mountPopup({ status: { reply: OTHER_PAGE } });
    const reader = document.querySelectorAll<HTMLButtonElement>('.switch')[1];
    expect(reader?.textContent).toContain('Read it anyway');
    expect([...document.querySelectorAll('.tile')].map((tile) => tile.textContent)).toEqual(['Navigation']);
    reader?.click();
    await vi.waitFor(() => expect(log).toEqual(['reader/open']));
  });

  it('tells that page mode is on already', async () => {
    await mountPopup({ status: { reply: OTHER_PAGE }, pageMode: true });
    await vi.waitFor(() => expect(switchButton()?.ariaPressed).toBe('true'));
  });

  it('says on a page without places that there are none', async () => {
    await mountPopup({ status: { reply: { ...ARTICLE, article: false, targets: [] } } });
    expect(document.body.textContent).toContain('no places to skip to');
  });

  it.each([
    ['restricted', /No extension may change it/],
    ['files', /allow access to file addresses/],
    ['unreachable', /Reload the page/],
  ] as const)(
    'explains a tab that is %s, with focus on the explanation and no dead switch',
    async (refused, sentence) => {
      await mountPopup({ status: { refused } });
      expect(words().note).toMatch(sentence);
      expect(switchButton()).toBeNull();
      expect(document.activeElement?.textContent).toMatch(sentence);
      expect(radio('dark')).not.toBeNull();
    },
  );
});
