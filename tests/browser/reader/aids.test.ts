import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../../support/axe.ts';
import {
  closeReader,
  find,
  openReader,
  SENTENCES,
  setPage,
  settle,
  shadow,
  storeSettings,
  TITLE,
} from './reading-page.ts';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="teal"/></svg>';

/** A picture of 400 by 300 px without any file. */
const picture = () => URL.createObjectURL(new Blob([DRAWING], { type: 'image/svg+xml' }));

const PAGE = `<main><article><h1>${TITLE}</h1><p>${SENTENCES}</p>
<figure><img src="${picture()}" alt="A lamp over a grey harbour"><figcaption>The pier at night.</figcaption></figure>
<p>The book is kept at the town hall.<sup><a href="#note-1">1</a></sup> ${SENTENCES.replaceAll('night', 'evening')}</p>
<figure><img src="${picture()}" alt="The keeper writes"><figcaption>The keeper writes in the book.</figcaption></figure>
<p>${SENTENCES.replaceAll('keeper', 'reader')}</p>
<p><img src="/there-is-no-such-picture.png" alt="A page of the book" width="300" height="200"></p>
<p>${SENTENCES.replaceAll('wind', 'fog')}</p>
<table><tr><th>Day</th><th>Ships</th></tr><tr><td>First</td><td>Four ships</td></tr></table>
<pre><code>for page in book: print(page.date, page.weather, page.ships, page.height, page.wind, page.keeper, page.lamp)</code></pre>
<p>${SENTENCES.replaceAll('weather', 'tide')}</p>
<ol><li id="note-1">It was moved there in 1958. <a href="#back">↩</a></li></ol></article></main>`;

beforeEach(async () => {
  await page.viewport(1280, 900);
  setPage(PAGE);
});
afterEach(closeReader);

const lines = (selector: string) => [...shadow().querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('descriptions', () => {
  it('stand under pictures, but not where the caption says the same', async () => {
    await openReader({ showDescriptions: true });
    expect(lines('.description')).toEqual(['Picture: A lamp over a grey harbour', 'Picture: A page of the book']);
    await storeSettings({ showDescriptions: false });
    await settle();
    expect(lines('.description')).toEqual([]);
  });

  it('are for the eye: the picture says them to the ear', async () => {
    await openReader({ showDescriptions: true });
    expect(find('.description').getAttribute('aria-hidden')).toBe('true');
  });
});

it('a picture that does not come leaves its description in a box', async () => {
  await openReader();
  await expect
    .poll(() => lines('.failed-picture'))
    .toEqual(['A picture could not be loaded. It shows: A page of the book']);
  expect(getComputedStyle(find('img.failed')).display).toBe('none');
});

describe('a picture seen large', () => {
  it('opens by Enter, grows by +, moves by arrows inside its frame, and Escape gives focus back', async () => {
    await openReader();
    await expect.poll(() => lines('.enlarge').length).toBe(2);
    const key = find('.enlarge');
    key.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = find<HTMLDialogElement>('dialog.large');
    expect(dialog.ariaLabel).toBe('A lamp over a grey harbour');
    await userEvent.keyboard('+');
    expect(find('.large-size').textContent).toBe('150 %');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    const x = new DOMMatrix(getComputedStyle(find('.large-frame img')).transform).e;
    expect(x).toBeCloseTo(-find('.large-frame').clientWidth / 4, 0);
    expect(await axeFindings(shadow().host, ['region'])).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(shadow().querySelector('dialog.large')).toBeNull();
    expect(shadow().activeElement).toBe(key);
    expect(shadow().querySelector('.article')).toBeTruthy();
  });
});

describe('a note', () => {
  it('opens under its mark and gives focus back', async () => {
    await openReader();
    const mark = [...shadow().querySelectorAll<HTMLElement>('.text sup a')][0] as HTMLElement;
    mark.focus();
    await userEvent.keyboard('{Enter}');
    expect(find('.open-note > div').textContent?.trim()).toBe('It was moved there in 1958.');
    expect(shadow().activeElement).toBe(find('.open-note'));
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    expect(shadow().querySelector('.open-note')).toBeNull();
    expect(shadow().activeElement).toBe(mark);
  });
});

it('tables are cards on request, with no sideways scroll at 320 px', async () => {
  await page.viewport(320, 640);
  await openReader({ tableCards: true });
  expect(lines('.row-card dt')).toEqual(['Day', 'Ships']);
  expect(document.documentElement.scrollWidth).toBe(320);
  expect(find('.wide-table').checkVisibility()).toBe(false);
});

it('code keeps its lines, and wraps on request', async () => {
  await page.viewport(320, 640);
  await openReader();
  const box = find('.wide-pre');
  expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
  await storeSettings({ wrapCode: true });
  await settle();
  expect(box.scrollWidth).toBe(box.clientWidth);
});
