import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { axeFindings } from '../../support/axe.ts';
import {
  ARTICLE,
  closeReader,
  find,
  openReader,
  setPage,
  settle,
  shadow,
  storedSettings,
  TITLE,
  use,
} from './reading-page.ts';

beforeEach(async () => {
  await page.viewport(1280, 900);
});
afterEach(() => {
  closeReader();
  vi.restoreAllMocks();
});

const press = async (words: string) => {
  const keys = [...shadow().querySelectorAll<HTMLElement>('.panel button')];
  keys.find(({ textContent }) => textContent?.includes(words))?.click();
  await settle();
};

/** The file that a press hands to the browser: its name and what is in it. */
async function fileFrom(words: string): Promise<{ name: string; text: string }> {
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:test-${made.push(blob as Blob)}`);
  let name = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  await press(words);
  return { name, text: (await made[0]?.text()) ?? '' };
}

describe('the article as one file', () => {
  it('holds the text once, no script, nothing of the view, and asks the network for nothing', async () => {
    setPage(
      ARTICLE.replace('<h2>', '<figure><img src="https://elsewhere.example/lamp.png" alt="A lamp"></figure><h2>'),
    );
    await openReader({ mode: 'yellow-on-black', textSize: 32 });
    await use('print');
    const { name, text } = await fileFrom('Save as one file');
    expect(name).toBe(`${TITLE}.html`);
    expect(find('.keep-said').textContent).toContain('1 picture belongs to another site');
    const saved = new DOMParser().parseFromString(text, 'text/html');
    expect(saved.querySelectorAll('script,iframe,button,link,[data-legible-n]')).toHaveLength(0);
    expect(
      [...saved.querySelectorAll('[src]')].filter((each) => !each.getAttribute('src')?.startsWith('data:')),
    ).toEqual([]);
    expect(saved.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(saved.querySelectorAll('h1')).toHaveLength(1);
    expect(saved.body.textContent?.split('Four ships came in before noon')).toHaveLength(2);
    expect(saved.querySelector('style')?.textContent).toContain('--bg:#000000');
    expect(saved.querySelector('.lost a')?.getAttribute('href')).toBe('https://elsewhere.example/lamp.png');
    expect(saved.documentElement.lang).toBe('en');
  });

  it('has no finding of the accessibility checker, and makes no request when it is opened', async () => {
    setPage(ARTICLE);
    await openReader({ mode: 'light' });
    await use('print');
    const { text } = await fileFrom('Save as one file');
    closeReader();
    vi.restoreAllMocks();
    const frame = document.createElement('iframe');
    frame.title = 'saved';
    // Without its policy the checker could not run in it; what it would ask for is looked at by the browser's own record.
    frame.srcdoc = text.replace(/<meta http-equiv[^>]+>/, '');
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    document.body.append(frame);
    await loaded;
    const inner = frame.contentWindow as Window & { eval(code: string): unknown; axe: typeof axe };
    expect(inner.performance.getEntriesByType('resource')).toEqual([]);
    inner.eval(axe.source);
    const { violations } = await inner.axe.run(inner.document);
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    frame.remove();
  });

  it('is also there as Markdown', async () => {
    setPage(ARTICLE);
    await openReader();
    await use('print');
    const { name, text } = await fileFrom('Save as Markdown');
    expect(name).toBe(`${TITLE}.md`);
    expect(text).toContain('| First | Four ships came in before noon |');
    expect(text.match(/^# .*/gm)).toEqual([`# ${TITLE}`]);
  });
});

describe('a quote', () => {
  it('is copied with its source', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    setPage(ARTICLE);
    await openReader();
    const paragraph = find('.text p').firstChild as Text;
    getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, 15);
    await settle();
    await use('print');
    await press('Copy marked words');
    expect(copied).toHaveBeenCalledTimes(1);
    expect(copied.mock.calls[0]?.[0]).toMatch(/^“The lamp keeper”\n\nThe keeper of the blue book\. /);
    expect(find('[role="status"]').textContent).toBe('The quote and its source are copied.');
  });

  it('asks for marked words where none are', async () => {
    setPage(ARTICLE);
    await openReader();
    await use('print');
    await press('Copy marked words');
    expect(find('.keep-said').textContent).toBe('Mark some words in the text first, then come back and press this.');
  });
});

it('letters on paper are chosen in points and kept', async () => {
  setPage(ARTICLE);
  await openReader();
  await use('print');
  find<HTMLInputElement>('.keep input[type="radio"]:not(:checked)').click();
  await settle();
  expect((await storedSettings()).printSize).toBe(16);
  expect(find('[role="status"]').textContent).toBe('Letters on paper: 16 points');
  expect(await axeFindings(shadow().host, ['region'])).toEqual([]);
});
