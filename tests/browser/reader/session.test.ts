import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { READER_HOST } from '../../../src/messages/hosts.ts';
import { fake } from '../../support/fake-extension.ts';
import { ARTICLE, closeReader, find, openReader, SENTENCES, setPage, settle, shadow, use } from './reading-page.ts';

afterEach(closeReader);

const PAGE = `${ARTICLE}
  <div id="box" style="height:80px;overflow:auto"><p style="height:600px">${SENTENCES}</p></div>
  <p><input id="name" value="first"> <input id="agree" type="checkbox"></p><p style="height:2000px">Below</p>`;

const markup = () => document.documentElement.outerHTML;
const element = (id: string) => document.getElementById(id) as HTMLInputElement;

describe('leaving the reading view', () => {
  it('gives back the very same page', async () => {
    setPage(PAGE);
    const before = markup();
    const control = await openReader();
    expect(markup()).not.toBe(before);
    control.close();
    expect(markup()).toBe(before);
  });

  it('gives back focus, the selection in a field, and what was typed', async () => {
    setPage(PAGE);
    element('name').focus();
    element('name').value = 'Ada Merrow';
    element('name').setSelectionRange(4, 10);
    element('agree').checked = true;
    const control = await openReader();
    expect(document.activeElement?.localName).toBe(READER_HOST);
    control.close();
    expect(document.activeElement?.id).toBe('name');
    expect([element('name').value, element('name').selectionStart, element('name').selectionEnd]).toEqual([
      'Ada Merrow',
      4,
      10,
    ]);
    expect(element('agree').checked).toBe(true);
  });

  it('gives back the selected words, in the direction in which they were selected', async () => {
    setPage(PAGE);
    const words = document.querySelector('p')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(words, 15, words, 4);
    const control = await openReader();
    getSelection()?.selectAllChildren(find('h1'));
    control.close();
    expect(getSelection()?.toString()).toBe(words.data.slice(4, 15));
    expect(getSelection()?.anchorOffset).toBe(15);
  });

  it('gives back the scroll position of the window and of every box inside', async () => {
    setPage(PAGE);
    element('box').scrollTop = 200;
    scrollTo(0, 700);
    const control = await openReader();
    expect(scrollY).toBe(0);
    scrollTo(0, 333);
    control.close();
    expect([scrollY, element('box').scrollTop]).toEqual([700, 200]);
  });

  it.each([
    ['a paragraph', '<p id="odd" style="height:40px;overflow:auto">Words.<br><br><br><br><br><br>More.</p>'],
    [
      'a box in a drawing',
      '<svg width="90" height="40"><foreignObject width="90" height="40"><div xmlns="http://www.w3.org/1999/xhtml" id="odd" style="height:40px;overflow:auto">Words.<br><br><br><br><br><br>More.</div></foreignObject></svg>',
    ],
    ['a field', '<textarea id="odd" style="height:40px">Words.\n\n\n\n\n\n\n\nMore.</textarea>'],
  ])('gives back how far %s is scrolled', async (_, markup) => {
    setPage(PAGE + markup);
    element('odd').scrollTop = 30;
    const control = await openReader();
    control.close();
    expect(element('odd').scrollTop).toBe(30);
  });

  it('leaves title, address and history alone', async () => {
    setPage(PAGE);
    const before = [document.title, location.href, history.length];
    const control = await openReader();
    expect([document.title, location.href, history.length]).toEqual(before);
    control.close();
    expect([document.title, location.href, history.length]).toEqual(before);
  });
});

describe('while the reading view is open', () => {
  it('nothing of the page can be found, focused or seen', async () => {
    setPage(PAGE);
    await openReader();
    element('name').focus();
    expect(document.activeElement).not.toBe(element('name'));
    expect(document.body.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
    expect(element('name').checkVisibility()).toBe(false);
    expect(document.body.getBoundingClientRect().height).toBe(0);
  });

  it('nothing of the page is measured anew, so the page has no reason to change itself', async () => {
    setPage(PAGE);
    const sizes: number[] = [];
    const observer = new ResizeObserver((entries) =>
      sizes.push(...entries.map(({ contentRect }) => contentRect.height)),
    );
    observer.observe(element('box'));
    await settle();
    await openReader();
    observer.disconnect();
    expect(sizes).toHaveLength(1);
  });

  it('the page hears neither keys nor clicks nor scrolling', async () => {
    setPage(PAGE);
    const heard: string[] = [];
    const end = new AbortController();
    for (const name of ['keydown', 'click', 'focusin', 'scroll']) {
      document.addEventListener(name, () => heard.push(name), { signal: end.signal });
    }
    await openReader();
    heard.length = 0;
    find('.tool').click();
    await userEvent.keyboard('j');
    scrollTo(0, 300);
    await settle();
    end.abort();
    expect(heard).toEqual([]);
  });

  it('styles of the page do not reach it', async () => {
    setPage(PAGE);
    const style = document.createElement('style');
    style.dataset.hostile = '';
    style.textContent = `html{font-size:4px!important;overflow:hidden!important;height:100%!important;opacity:.1!important;transform:scale(.5)!important}
      * {letter-spacing:9px!important} ${READER_HOST}{display:none!important;font-size:3px!important} body{display:block!important;height:100vh!important}`;
    document.head.append(style);
    await openReader();
    const root = getComputedStyle(document.documentElement);
    expect([root.overflowY, root.opacity, root.transform]).toEqual(['auto', '1', 'none']);
    expect(getComputedStyle(find('.article')).fontSize).toBe('24px');
    expect(getComputedStyle(find('.article')).letterSpacing).toBe('normal');
    expect(find('h1').checkVisibility()).toBe(true);
    expect(document.body.getBoundingClientRect().height).toBe(0);
    expect(document.documentElement.scrollHeight).toBeGreaterThan(innerHeight);
  });

  it('opening again keeps the one view that is there', async () => {
    setPage(PAGE);
    const control = await openReader();
    const first = document.querySelector(READER_HOST);
    expect(await Promise.all([control.open(), control.open()])).toEqual([{ open: true }, { open: true }]);
    expect([...document.querySelectorAll(READER_HOST)]).toEqual([first]);
  });

  it('a view left by an earlier run of the extension gives way to a new one', async () => {
    setPage(PAGE);
    scrollTo(0, 500);
    await openReader();
    const control = await openReader();
    expect(document.querySelectorAll(READER_HOST)).toHaveLength(1);
    control.close();
    expect(scrollY).toBe(500);
  });

  it('a page that takes the view out has its page back, and can open it anew', async () => {
    setPage(PAGE);
    const control = await openReader();
    document.querySelector(READER_HOST)?.remove();
    await settle();
    expect(control.status()).toEqual({ open: false });
    expect(element('name').checkVisibility()).toBe(true);
    expect(await control.open()).toEqual({ open: true });
  });

  it('works on a page with a modal dialog', async () => {
    setPage(`${PAGE}<dialog id="cookies"><p>Cookies?</p><button>Yes</button></dialog>`);
    (document.getElementById('cookies') as HTMLDialogElement).showModal();
    const control = await openReader();
    expect(shadow().activeElement).toBe(find('h1'));
    const { x, y, width, height } = find('[data-tool="leave"]').getBoundingClientRect();
    expect(
      shadow()
        .elementFromPoint(x + width / 2, y + height / 2)
        ?.closest('.tool'),
    ).toBe(find('[data-tool="leave"]'));
    expect(document.documentElement.scrollHeight).toBeGreaterThan(innerHeight);
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(control.status()).toEqual({ open: false });
    expect(document.querySelector('#cookies:modal')).not.toBeNull();
  });

  it('can still be left when the extension was updated meanwhile', async () => {
    setPage(PAGE);
    const control = await openReader();
    fake.runtime.id = undefined;
    fake.i18n.getMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    await use('menu');
    expect(find('.tool').textContent).toBe('Menu');
    await userEvent.keyboard('{Escape}');
    expect(control.status()).toEqual({ open: false });
  });
});

describe('a page without an article', () => {
  it('stays as it is, and the answer says why', async () => {
    setPage('');
    const before = markup();
    const control = await openReader();
    expect(control.status()).toEqual({ open: false });
    expect(await control.open()).toEqual({ open: false, none: 'no-text' });
    expect(markup()).toBe(before);
  });
});

describe('the element that holds the reading view', () => {
  it('stays bare and keeps focus when a page freezes what it does not know', async () => {
    setPage(PAGE);
    await openReader();
    const host = document.querySelector(READER_HOST) as HTMLElement;
    const focused = shadow().activeElement;
    host.inert = true;
    host.hidden = true;
    host.setAttribute('aria-hidden', 'true');
    await settle();
    expect(host.getAttributeNames()).toEqual([]);
    expect(document.activeElement).toBe(host);
    expect(shadow().activeElement).toBe(focused);
  });

  it('goes when the browser closes its latch, and shows the page even where no script hears of it', async () => {
    setPage(PAGE);
    await openReader();
    const host = document.querySelector(READER_HOST) as HTMLElement;
    const latch = host.querySelector('dialog') as HTMLDialogElement;
    latch.open = false;
    expect([host.checkVisibility(), document.querySelector('p')?.checkVisibility()]).toEqual([false, true]);
    latch.open = true;
    expect([host.checkVisibility(), document.querySelector('p')?.checkVisibility()]).toEqual([true, false]);
    latch.close();
    await expect.poll(() => document.querySelector(READER_HOST)).toBeNull();
  });
});
