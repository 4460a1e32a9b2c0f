import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { READER_HOST } from '../../../src/messages/hosts.ts';
import { SPACINGS } from '../../../src/reading/spacing.ts';
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
  TITLE,
  use,
  whenThere,
} from './reading-page.ts';

beforeEach(async () => {
  await page.viewport(1280, 900);
  setPage(ARTICLE);
});
afterEach(closeReader);

const status = () => find('[role=status]').textContent ?? '';
const focused = () => shadow().activeElement as HTMLElement;

describe('entering', () => {
  it('puts focus on the title, which is the only heading of level one', async () => {
    await openReader();
    expect(focused().localName).toBe('h1');
    expect(focused().textContent).toBe(TITLE);
    expect(shadow().querySelectorAll('h1')).toHaveLength(1);
  });

  it('says once how long the article is, what is in it, and how to leave', async () => {
    await openReader();
    await expect.poll(status).toMatch(/^Reading view\. \d minutes?\. 2 headings\. .*Escape leaves$/);
  });

  it('tells language and direction of the article, and its own language for the tools', async () => {
    await openReader();
    expect([find('.article').lang, find('.article').dir]).toEqual(['en', 'ltr']);
    expect(find('.mount').lang).toBe('en');
  });

  it('obeys a key that comes before its first frame', async () => {
    whenThere(() => {
      find('h1').dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    });
    await openReader({ letterKeys: true });
    expect(focused().textContent).toBe('What the pages hold');
  });

  it('lets the window scroll at once by keys', async () => {
    await openReader();
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => scrollY).toBeGreaterThan(100);
  });
});

describe('the place on the page', () => {
  const LONG = ARTICLE.replaceAll('</p>', '</p><div style="height:600px"></div>');
  const storm = () => document.querySelector('body h3') as HTMLElement;

  it('is where the view opens, when someone had read on there', async () => {
    setPage(LONG);
    storm().scrollIntoView();
    await openReader();
    expect(focused().textContent).toBe('The storm of June');
    expect(Math.abs(focused().getBoundingClientRect().top)).toBeLessThan(innerHeight / 4);
    await expect.poll(status).toMatch(/^Reading view, opened where you were/);
  });

  it('is where the page comes back, when someone read on in the view', async () => {
    await page.viewport(600, 300);
    setPage(LONG);
    const control = await openReader({ textSize: 32 });
    scrollTo(0, scrollY + find('.text h3').getBoundingClientRect().top);
    await settle();
    control.close();
    const { top } = storm().getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(innerHeight);
  });

  it('comes back exactly after a mere look', async () => {
    setPage(LONG);
    scrollTo(0, 100);
    const control = await openReader();
    expect(focused().localName).toBe('h1');
    scrollTo(0, 500);
    await settle();
    control.close();
    expect(scrollY).toBe(100);
  });
});

describe('Escape', () => {
  it('closes an open panel first, gives focus back to its key, and leaves the next time', async () => {
    const control = await openReader();
    await use('size');
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(shadow().querySelector('.panel')).toBeNull();
    expect(focused().dataset.tool).toBe('size');
    await userEvent.keyboard('{Escape}');
    expect(control.status()).toEqual({ open: false });
  });

  it('is left to an input method that composes a word', async () => {
    const control = await openReader();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true }));
    expect(control.status()).toEqual({ open: true });
  });
});

describe('the toolbar', () => {
  it('is one tab stop; arrow keys, Home and End lead along it', async () => {
    await openReader();
    find('[data-tool="contents"]').focus();
    const visited: (string | undefined)[] = [];
    for (const key of ['{ArrowDown}', '{End}', '{ArrowDown}', '{ArrowUp}', '{Home}']) {
      await userEvent.keyboard(key);
      visited.push(focused().dataset.tool);
    }
    expect(visited).toEqual(['look', 'leave', 'contents', 'leave', 'contents']);
    expect([...shadow().querySelectorAll<HTMLElement>('.tool')].filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(
      1,
    );
  });

  it('shows a panel with a name, brings focus into it, and tells that it is open', async () => {
    await openReader();
    await use('contrast');
    expect(find('[data-tool="contrast"]').ariaExpanded).toBe('true');
    expect(focused().textContent).toBe('Contrast');
    expect(find('.panel').getAttribute('aria-labelledby')).toBe(focused().id);
  });

  it('has three large keys in a narrow window, and nothing there is left without a way', async () => {
    await page.viewport(320, 640);
    await openReader();
    expect([...shadow().querySelectorAll('.tool-name')].map((key) => key.textContent)).toEqual([
      'Menu',
      'Listen',
      'Leave',
    ]);
    await use('menu');
    expect([...shadow().querySelectorAll('.panel .button')].map((key) => key.textContent)).toContain('Contents');
  });

  it('leaves by a click, by Enter and by Space, without loading anything', async () => {
    for (const leave of [
      async () => find('[data-tool="leave"]').click(),
      async () => userEvent.keyboard('{Enter}'),
      async () => userEvent.keyboard(' '),
    ]) {
      const control = await openReader();
      find('[data-tool="leave"]').focus();
      await leave();
      expect(control.status()).toEqual({ open: false });
    }
  });

  it('leads back to the page itself even when no script of ours runs any more', async () => {
    await openReader();
    expect(find<HTMLAnchorElement>('[data-tool="leave"]').href).toBe(location.href.replace(/#.*/, ''));
  });

  it('acts on no letter key', async () => {
    const control = await openReader();
    const before = shadow().querySelector('.row')?.outerHTML;
    for (const key of 'abcdefghijklmnopqrstuvwxyz?/1') await userEvent.keyboard(key);
    expect(control.status()).toEqual({ open: true });
    expect(
      shadow()
        .querySelector('.row')
        ?.outerHTML.replace(/status">.*?</, ''),
    ).toBe(before?.replace(/status">.*?</, ''));
  });
});

describe('a change of look', () => {
  it('is saved, in force at once, and said once', async () => {
    await openReader();
    await use('size');
    await expect.poll(status).not.toBe('');
    const said: string[] = [];
    new MutationObserver(() => said.push(status())).observe(find('[role=status]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    find('.panel input[value="LG"]').click();
    await settle();
    expect(getComputedStyle(find('.article')).fontSize).toBe('32px');
    expect((await storedSettings()).textSize).toBe(32);
    expect(said).toEqual(['Text size 32 pixels, LG']);
    expect(focused().localName).not.toBe('h1');
  });

  it('follows another window', async () => {
    await openReader({ textSize: 16 });
    await storeSettings({ textSize: 40, mode: 'dark', ...SPACINGS.wide });
    await settle();
    const { fontSize, lineHeight, color } = getComputedStyle(find('.article'));
    expect([fontSize, lineHeight, color]).toEqual(['40px', '80px', 'rgb(232, 230, 227)']);
  });

  it('keeps the line that was at the top of the window there', async () => {
    await page.viewport(1280, 400);
    await openReader();
    const heading = () => find('.text h2').getBoundingClientRect().top;
    const edge = () => Math.max(0, find('.tools').getBoundingClientRect().bottom);
    scrollTo(0, scrollY + heading() - edge());
    await settle();
    await storeSettings({ textSize: 64 });
    await settle();
    expect(Math.abs(heading() - edge())).toBeLessThan(4);
  });
});

it('wide things scroll inside themselves, can be reached by keyboard and have a name', async () => {
  await page.viewport(320, 640);
  await openReader({ textSize: 64 });
  const boxes = [...shadow().querySelectorAll<HTMLElement>('.wide')];
  expect(boxes.map((box) => box.ariaLabel)).toEqual(['Table: Ships in June', 'Code']);
  for (const box of boxes) {
    box.focus();
    expect(focused()).toBe(box);
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
  }
  expect(document.querySelector(READER_HOST)?.scrollWidth).toBe(320);
});
