import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ARTICLE, closeReader, find, openReader, setPage, settle, shadow, use } from './reading-page.ts';

const ADVERT = '<div class="advertisement" id="ad"><p>Lamps for every pier, half price until Sunday.</p></div>';

beforeEach(async () => {
  await page.viewport(1280, 900);
  setPage(ARTICLE.replace('<h2>', `${ADVERT}<h2>`));
});
afterEach(closeReader);

const cards = () => [...shadow().querySelectorAll<HTMLElement>('.card')];
const card = () => cards().find((each) => each.textContent?.includes('half price')) as HTMLElement;
const press = async (words: string) => {
  const button = [...card().querySelectorAll('button')].find((each) => each.textContent?.startsWith(words));
  button?.focus();
  button?.click();
  await settle();
};

describe('what was left out', () => {
  it('is counted on its key and listed with its words and the reason', async () => {
    await openReader();
    expect(find('.text').textContent).not.toContain('half price');
    await use('leftOut');
    expect(find('[data-tool="leftOut"] .tool-value').textContent).toBe(String(cards().length));
    expect(card().querySelector('h3')?.textContent).not.toBe('');
    expect(card().querySelector('.why')?.textContent).not.toBe('');
  });

  it('goes back to where it stood with one press, and out again with another', async () => {
    await openReader();
    const before = find('.text').innerHTML;
    await use('leftOut');
    await press('Put back');
    const back = find('.put-back');
    expect(back.textContent).toContain('half price');
    expect(back.nextElementSibling?.textContent).toBe('What the pages hold');
    expect(find('[role=status]').textContent).toBe('Put back into the text.');
    expect(shadow().activeElement?.textContent).toContain('Take out again');
    await press('Take out again');
    expect(find('.text').innerHTML).toBe(before);
  });

  it('goes back all together with one key, repetitions excepted, and out again', async () => {
    const second = '<div class="advertisement"><p>Ropes of every length, sold by the yard.</p></div>';
    setPage(ARTICLE.replace('<h2>', `${ADVERT}<h2>`).replace('<h3', `${second}<h3`));
    await openReader();
    const before = find('.text').textContent;
    await use('leftOut');
    const key = (words: string) =>
      [...shadow().querySelectorAll<HTMLElement>('.panel button')].find((each) => each.textContent === words);
    key('Read it less strictly')?.click();
    await settle();
    expect(find('.text').textContent).toContain('half price');
    expect(find('.text').textContent).toContain('by the yard');
    expect(find('[role=status]').textContent).toMatch(/^\d+ things are put back into the text$/);
    key('Leave it out again')?.click();
    await settle();
    expect(shadow().querySelector('.put-back')).toBeNull();
    expect(find('.text').textContent).toBe(before);
  });

  it('leaves the live page alone', async () => {
    await openReader();
    await use('leftOut');
    await press('Put back');
    expect(document.getElementById('ad')?.isConnected).toBe(true);
    expect(document.getElementById('ad')?.textContent).toContain('half price');
  });
});
