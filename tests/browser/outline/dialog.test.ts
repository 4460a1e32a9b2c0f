import '../../support/fake-extension.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OutlineControl } from '../../../src/outline/control.ts';
import { axeFindings } from '../../support/axe.ts';
import { smallTargets } from '../../support/layout.ts';
import { dialog, focusWords, openPage, PAGE, pause, root, rowWords, status } from './outline-page.ts';

let control: OutlineControl | undefined;

async function open(body = PAGE, settings = {}): Promise<void> {
  control = await openPage(body, settings);
  await control.toggle();
}

afterEach(async () => {
  if (dialog()) await control?.toggle();
  await pause(30);
  await page.viewport(1000, 700);
});

describe('the list of headings and regions over the page', () => {
  it('opens with all headings, focus on the one the person is at', async () => {
    control = await openPage(PAGE);
    document.getElementById('link')?.focus();
    await control.toggle();
    expect(rowWords()).toEqual([
      'H1 Night boats',
      'H2 What a ticket costs',
      'H3 From the north',
      'H2 What the crew says',
    ]);
    expect(focusWords()).toBe('H2 What a ticket costs');
  });

  it('moves by arrows and to both ends, and shows in the page where one would land', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focusWords()).toBe('H3 From the north');
    const heading = document.getElementById('h3')?.getBoundingClientRect();
    const marker = root()?.querySelector('dialog .marker')?.getBoundingClientRect();
    expect(heading?.top).toBeGreaterThan(0);
    expect(heading?.bottom).toBeLessThan(innerHeight);
    expect(Math.abs((marker?.top ?? 0) - (heading?.top ?? 999))).toBeLessThan(2);
    await userEvent.keyboard('{End}');
    expect(focusWords()).toBe('H2 What the crew says');
    await userEvent.keyboard('{Home}');
    expect(focusWords()).toBe('H1 Night boats');
    await userEvent.keyboard('{ArrowUp}');
    expect(focusWords()).toBe('H1 Night boats');
  });

  it('folds up what lies under a heading, and opens it again', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    expect(rowWords()).toEqual(['H1 Night boats', 'H2 What a ticket costs', 'H2 What the crew says']);
    expect(root()?.activeElement?.getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{ArrowDown}');
    expect(focusWords()).toBe('H2 What the crew says');
    await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}');
    expect(focusWords()).toBe('H3 From the north');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focusWords()).toBe('H2 What a ticket costs');
  });

  it('goes inward by the left arrow where the interface runs from right to left', async () => {
    await open();
    root()?.querySelector('.mount')?.setAttribute('dir', 'rtl');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focusWords()).toBe('H2 What a ticket costs');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focusWords()).toBe('H1 Night boats');
  });

  it('narrows by letters typed in the list, says how many are left, and Enter goes to the first', async () => {
    await open();
    await userEvent.keyboard('what CREW');
    expect(rowWords()).toEqual(['H2 What the crew says']);
    expect(status()).toBe('1 of 4 headings');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('h4'));
    expect(dialog()).toBeNull();
    expect(document.getElementById('h4')?.getBoundingClientRect().top).toBeLessThan(innerHeight);
  });

  it('says when nothing is called so, and shows all again without a wish', async () => {
    await open();
    await userEvent.keyboard('zebra');
    expect(status()).toBe('Nothing here is called “zebra”.');
    await userEvent.keyboard('{Backspace>5/}');
    expect(rowWords()).toHaveLength(4);
  });

  it('finds letters with signs by letters without', async () => {
    await open('<h2>Änderungen über Nacht</h2><h2>Other</h2>');
    await userEvent.keyboard('anderungen uber');
    expect(rowWords()).toEqual(['H2 Änderungen über Nacht']);
  });

  it('goes to what Enter is pressed on, and Tab goes on from there', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('h2'));
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.id).toBe('link');
    expect(document.getElementById('h2')?.hasAttribute('tabindex')).toBe(false);
  });

  it('Escape gives focus and scroll position back', async () => {
    control = await openPage(PAGE);
    const link = document.getElementById('link');
    link?.focus();
    const before = scrollY;
    await control.toggle();
    await userEvent.keyboard('{End}');
    expect(scrollY).not.toBe(before);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(document.activeElement).toBe(link);
    expect(scrollY).toBe(before);
    expect(root()).toBeNull();
  });

  it('shows the regions behind the other tab, with what kind they are', async () => {
    await open();
    await userEvent.keyboard('{Shift>}{Tab}{Tab}{/Shift}');
    expect(focusWords()).toBe('4 headings');
    await userEvent.keyboard('{ArrowRight}');
    expect(focusWords()).toBe('4 regions');
    expect(rowWords()).toEqual(['Top of the page', 'Sections Navigation', 'Main content', 'Foot of the page']);
    await userEvent.keyboard('{Tab}{Tab}{End}{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('foot'));
  });

  it('says of a place that has gone meanwhile that it has, and stays', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown}');
    document.getElementById('h2')?.remove();
    await userEvent.keyboard('{Enter}');
    expect(status()).toBe('This place is no longer on the page.');
    expect(dialog()?.open).toBe(true);
  });

  it('gives focus back when the page clears it away', async () => {
    control = await openPage(PAGE);
    document.getElementById('link')?.focus();
    await control.toggle();
    document.querySelector('legible-outline')?.remove();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('link'));
    await control.toggle();
    expect(dialog()?.open).toBe(true);
  });

  it('keeps its focus when the page tries to take it', async () => {
    await open();
    document.getElementById('link')?.focus();
    expect(focusWords()).toBe('H1 Night boats');
  });

  it('works by keys on a page that swallows them all', async () => {
    const swallow = (event: Event) => event.preventDefault();
    const life = new AbortController();
    for (const name of ['keydown', 'keypress', 'keyup']) {
      addEventListener(name, swallow, { capture: true, signal: life.signal });
    }
    try {
      await open();
      await userEvent.keyboard('crew');
      expect(rowWords()).toEqual(['H2 What the crew says']);
      await userEvent.keyboard('{ArrowDown}{Enter}');
      await vi.waitFor(() => expect(document.activeElement?.id).toBe('h4'));
    } finally {
      life.abort();
    }
  });

  it('lets no letter out to shortcuts of the page', async () => {
    const heard: string[] = [];
    const life = new AbortController();
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: life.signal });
    await open();
    await userEvent.keyboard('crew{ArrowDown}');
    life.abort();
    expect(heard).toEqual([]);
  });

  it('stands over a modal dialog of the page, and lists only what can be reached in it', async () => {
    control = await openPage(`${PAGE}<dialog id="ask"><h2 id="inner">Do you agree?</h2><button>Yes</button></dialog>`);
    (document.getElementById('ask') as HTMLDialogElement).showModal();
    await control.toggle();
    expect(rowWords()).toEqual(['H2 Do you agree?']);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('inner'));
  });

  it('says that a page has no headings and no regions', async () => {
    await open('<p>Saved.</p>');
    expect(status()).toBe('This page has no headings.');
    expect(root()?.activeElement?.localName).toBe('input');
  });

  it('says that parts of other sites cannot be looked into, and looks into those of the same', async () => {
    const own = '<iframe id="own" style="width: 200px; height: 100px"></iframe>';
    const foreign = '<iframe sandbox srcdoc="<h2>Foreign</h2>" style="width: 200px; height: 100px"></iframe>';
    control = await openPage(`<h2>Outer</h2>${own}${foreign}`);
    const inner = (document.getElementById('own') as HTMLIFrameElement).contentDocument;
    const heading = inner?.createElement('h2');
    heading?.append('Inner');
    inner?.body.append(heading as Node);
    await pause(100);
    await control.toggle();
    expect(rowWords()).toEqual(['H2 Outer', 'H2 Inner']);
    expect(root()?.querySelector('.finder-limit')?.textContent).toMatch(/^1 part comes from another site/);
    await userEvent.keyboard('{End}{Enter}');
    await vi.waitFor(() => expect(inner?.activeElement).toBe(heading));
  });

  it('lists ten thousand headings by their first thousand, and typing finds the others', async () => {
    await open(Array.from({ length: 10_050 }, (_, at) => `<h2>Wave ${at + 1}</h2>`).join(''));
    expect(rowWords()).toHaveLength(1_000);
    expect(status()).toBe('The first 1,000 of 10,000 headings. Type to find others.');
    expect(root()?.querySelector('.finder-limit')?.textContent).toMatch(/^The page goes on/);
    await userEvent.keyboard('9998');
    expect(rowWords()).toEqual(['H2 Wave 9998']);
  });
});

describe('the look of the list', () => {
  it.each([
    [1000, 700, 24],
    [320, 568, 32],
    [320, 256, 64],
    [1280, 400, 128],
  ] as const)('fits a window of %i by %i at %i px, with targets large enough', async (width, height, textSize) => {
    await page.viewport(width, height);
    await open(PAGE, { textSize });
    const panel = root()?.querySelector('.outline-panel') as HTMLElement;
    const { left, right, top, bottom } = panel.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    expect(smallTargets(root() as ShadowRoot)).toEqual([]);
    await userEvent.keyboard('{End}');
    const row = root()?.activeElement?.getBoundingClientRect();
    expect(row?.bottom).toBeLessThanOrEqual(bottom + 1);
  });

  it.each([
    [320, 720, 24],
    [600, 900, 32],
  ] as const)(
    'leaves the place above it to be seen in a window of %i by %i, as far as the page scrolls',
    async (width, height, textSize) => {
      await page.viewport(width, height);
      await open(PAGE.replace('id="h2"', 'id="h2" style="padding-left: 200px"'), { textSize });
      await userEvent.keyboard('{ArrowDown}');
      const tree = root() as ShadowRoot;
      const [panel, row, place] = [
        tree.querySelector('.outline-panel'),
        tree.activeElement,
        document.getElementById('h2'),
      ].map((each) => (each as Element).getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
      expect(place.top).toBeGreaterThanOrEqual(10);
      expect(place.bottom).toBeLessThan(panel.top);
      const label = tree.querySelector('.marker-label')?.getBoundingClientRect();
      expect(label?.right).toBeLessThanOrEqual(width);
      expect(row.bottom).toBeLessThanOrEqual(panel.bottom);
      expect(document.getElementById('h2')?.getAttribute('style')).toBe('padding-left: 200px');
    },
  );

  it.each(['light', 'dark', 'yellow-on-black', 'sepia'] as const)(
    'has no finding of the checker in %s',
    async (mode) => {
      await open(PAGE, { mode });
      // The page below is inert and not ours; the list scrolls with focus in it.
      expect(await axeFindings(root()?.host as Element, ['region', 'page-has-heading-one'])).toEqual([]);
    },
  );
});
