import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ARTICLE, closeReader, find, openReader, setPage, settle, shadow, TITLE, use } from './reading-page.ts';

beforeEach(async () => {
  await page.viewport(1280, 900);
  setPage(ARTICLE);
});
afterEach(closeReader);

const focused = () => shadow().activeElement as HTMLElement;

describe('the contents', () => {
  it('link to the headings; following one brings focus and eye there', async () => {
    await openReader();
    await use('contents');
    const links = [...shadow().querySelectorAll<HTMLAnchorElement>('.contents a')];
    expect(links.map((link) => link.querySelector('.entry')?.textContent)).toEqual([
      TITLE,
      'What the pages hold',
      'The storm of June',
    ]);
    links[2]?.click();
    await settle();
    expect(focused().textContent).toBe('The storm of June');
    expect(focused().getBoundingClientRect().top).toBeLessThan(innerHeight / 2);
    expect(shadow().querySelector('[aria-current]')?.textContent).toContain('The storm of June');
  });

  it('tell how far one has come and how long it takes yet', async () => {
    await page.viewport(1280, 400);
    await openReader();
    await use('contents');
    const progress = () => find('.progress').textContent ?? '';
    expect(progress()).toMatch(/^\d % read, about \d minutes? left$/);
    scrollTo(0, 900);
    await expect.poll(progress).toMatch(/^[3-9]\d % read/);
    scrollTo(0, 99999);
    await expect.poll(progress).toBe('You have come to the end.');
  });

  it('take the place of the text in a small window, and give it back where it was', async () => {
    await page.viewport(320, 400);
    await openReader();
    scrollTo(0, 700);
    await settle();
    const top = () => find('.text p').getBoundingClientRect().top;
    const before = top();
    await use('menu');
    expect(find('.words').checkVisibility()).toBe(false);
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(find('.words').checkVisibility()).toBe(true);
    expect(Math.abs(top() - before)).toBeLessThan(3);
  });
});

describe('links in the text', () => {
  it('to a place in the article go there and leave the address alone', async () => {
    await openReader();
    const before = location.href;
    find('.text a[href$="#storm"]').click();
    await settle();
    expect(focused().textContent).toBe('The storm of June');
    expect(location.href).toBe(before);
  });

  it('to a place outside the article leave the view and land there', async () => {
    setPage(`${ARTICLE.replace('#storm', '#talk')}<section id="talk"><h2>What readers say</h2></section>`);
    const control = await openReader();
    find('.text a[href$="#talk"]').click();
    await settle();
    expect(control.status()).toEqual({ open: false });
    expect(document.activeElement?.id).toBe('talk');
  });
});
