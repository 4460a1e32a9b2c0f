import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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
  use,
} from './reading-page.ts';

beforeEach(async () => {
  await page.viewport(1280, 900);
  setPage(ARTICLE);
});
afterEach(closeReader);

const panel = () => shadow().querySelector('.panel-title')?.textContent ?? null;

describe('letters', () => {
  it('do nothing by default', async () => {
    await openReader();
    await userEvent.keyboard('?cwjkp+-f');
    await settle();
    expect(panel()).toBeNull();
    expect((await storedSettings()).textSize).toBe(24);
    expect(shadow().querySelector('.dock')).toBeNull();
  });

  it('act once they are switched on, not while someone types, not with a modifier', async () => {
    await openReader({ letterKeys: true });
    await userEvent.keyboard('?');
    await settle();
    expect(panel()).toBe('Keys');
    find<HTMLInputElement>('#letter-where').focus();
    await userEvent.keyboard('c');
    await settle();
    expect(panel()).toBe('Keys');
    await userEvent.keyboard('{Escape}');
    await settle();
    await userEvent.keyboard('{Control>}c{/Control}');
    await settle();
    expect(panel()).toBeNull();
    find('h1').focus();
    await userEvent.keyboard('+');
    await settle();
    expect((await storedSettings()).textSize).toBe(28);
    expect(find('[role="status"]').textContent).toContain('28');
    await userEvent.keyboard('jj');
    await settle();
    expect(shadow().activeElement?.textContent).toBe('The storm of June');
  });

  it('are changed in the list of keys; the same key twice is told and does neither', async () => {
    await openReader({ letterKeys: true });
    await use('help');
    const input = find<HTMLInputElement>('#letter-where');
    input.focus();
    await userEvent.keyboard('c');
    await settle();
    expect((await storedSettings()).letters.where).toBe('c');
    expect(find('#letter-where-same').textContent).toContain('Contents');
    expect(find('[role="status"]').textContent).toContain('Contents');
    expect(await axeFindings(shadow().host, ['region'])).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await settle();
    find('h1').focus();
    await userEvent.keyboard('c');
    await settle();
    expect(panel()).toBeNull();
  });
});
