import '../../support/fake-extension.ts';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../support/axe.ts';
import { clipped, smallTargets } from '../../support/layout.ts';
import { ARTICLE } from './fake-tab.ts';
import { mountPopup } from './mount-popup.tsx';

const button = (name: RegExp) =>
  [...document.querySelectorAll('button')].find((each) => name.test(each.textContent ?? '')) as HTMLButtonElement;

const rows = () => [...document.querySelectorAll('.finder-row')].map((row) => row.textContent?.trim());

const focusWords = () => document.activeElement?.textContent?.trim() ?? '';

/** Folds the lists open. */
async function unfold(scene: Parameters<typeof mountPopup>[0] = {}) {
  const panel = await mountPopup({ ...scene, settings: { toolbarClick: 'panel', ...scene.settings } });
  button(/^Headings and regions/).focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(document.querySelector('.finder')).not.toBeNull());
  return panel;
}

describe('headings and regions in the panel', () => {
  it('stay folded up until asked for', async () => {
    await mountPopup({ settings: { toolbarClick: 'panel' } });
    const fold = button(/^Headings and regions/);
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    expect(fold.textContent).toContain('9 headings');
    expect(button(/^Next heading/)).toBeUndefined();
  });

  it('are listed once open, and Enter on a row goes there and closes the panel', async () => {
    const { log } = await unfold();
    expect(rows()).toHaveLength(4);
    expect(focusWords()).toBe('H1 Night trains return to the valley');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(log).toEqual(['go 2', 'close']));
  });

  it('narrow by typing', async () => {
    const { log } = await unfold();
    await userEvent.keyboard('north{Enter}');
    await vi.waitFor(() => expect(log).toEqual(['go 4', 'close']));
  });

  it('say of a place that has gone meanwhile that it has, and stay open', async () => {
    const { log } = await unfold({ landing: 'gone' });
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(document.querySelector('.finder-status')?.textContent).toBe('That place is no longer on the page.'),
    );
    expect(log).toEqual(['go 1']);
  });

  it('say which regions are guessed', async () => {
    await unfold();
    await userEvent.click(button(/^2 regions/));
    expect(rows()).toEqual(['Sections Navigation', 'Main content guessed']);
  });

  it.each([
    ['Next heading', 'step heading 1'],
    ['Previous heading', 'step heading -1'],
    ['Next region', 'step landmark 1'],
    ['Previous region', 'step landmark -1'],
    ['Next section', 'step section 1'],
    ['List on the page', 'list on the page'],
  ])('offer the command %s as a button', async (name, wish) => {
    const { log } = await unfold();
    await userEvent.click(button(new RegExp(`^${name}`)));
    await vi.waitFor(() => expect(log).toEqual([wish, 'close']));
  });

  it('offer to say where one is, while the reading view is open', async () => {
    await unfold();
    expect(button(/where I am/)).toBeUndefined();
    const { log } = await unfold({ open: true });
    await userEvent.click(button(/where I am/));
    await vi.waitFor(() => expect(log).toEqual(['where', 'close']));
  });

  it.each([
    [320, 24, 'light'],
    [476, 24, 'yellow-on-black'],
    [476, 64, 'dark'],
  ] as const)('fit a panel of %i px at %i px text in %s', async (width, textSize, mode) => {
    await page.viewport(width, 700);
    await unfold({ settings: { textSize, mode } });
    expect(clipped()).toEqual([]);
    expect(smallTargets(document.querySelector('.outline-section') as Element)).toEqual([]);
    expect(await axeFindings()).toEqual([]);
    await page.viewport(476, 700);
  });
});

describe('what was wrong with the own skip link of the page', () => {
  it.each([
    ['dead', 'The page’s own skip link leads nowhere. Legible sends it to the text.'],
    ['hidden-target', 'The page’s own skip link leads to something hidden. Legible sends it to the text.'],
    ['far', 'The page’s own skip link stops far from the text. Legible sends it to the text.'],
  ] as const)('is told for a link that is %s', async (ownLink, words) => {
    await mountPopup({ status: { reply: { ...ARTICLE, ownLink } } });
    expect(document.querySelector('.own-link')?.textContent).toBe(words);
  });

  it('is told without the repair where skip links are switched off', async () => {
    await mountPopup({ status: { reply: { ...ARTICLE, ownLink: 'dead' } }, settings: { skipLinks: false } });
    expect(document.querySelector('.own-link')?.textContent?.trim()).toBe('The page’s own skip link leads nowhere.');
  });

  it('is not spoken of where nothing is', async () => {
    await mountPopup();
    expect(document.querySelector('.own-link')).toBeNull();
  });
});

describe('the keys', () => {
  it('can be changed by one press, and where the browser opens no page for that, it is said where', async () => {
    await mountPopup({ keysPage: false });
    await userEvent.click(button(/^Change keys/));
    await vi.waitFor(() => expect(document.body.textContent).toContain('Open the browser’s page for extensions'));
  });
});
