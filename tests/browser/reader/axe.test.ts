import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { MODES } from '../../../src/reading/modes.ts';
import { fakeVoice, installSpeech } from '../../support/fake-speech.ts';
import { ARTICLE, closeReader, find, openReader, setPage, use } from './reading-page.ts';

afterEach(closeReader);

/** Rules of axe that speak of the whole document or of other people's pages, not of the view. */
const NOT_OURS = { 'document-title': { enabled: false } };

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.documentElement, {
    runOnly: {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    },
    rules: { ...NOT_OURS, 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

describe('axe finds nothing', () => {
  it.each(MODES)('in %s, with each panel', async (mode) => {
    await page.viewport(1280, 900);
    setPage(ARTICLE);
    await openReader({ mode });
    expect(await violations()).toEqual([]);
    for (const panel of ['contents', 'look', 'size', 'contrast', 'spacing', 'print', 'help']) {
      await use(panel);
      expect(find('.panel')).toBeTruthy();
      expect(await violations()).toEqual([]);
    }
  });

  it('in a small window with large text', async () => {
    await page.viewport(320, 640);
    setPage(ARTICLE);
    await openReader({ textSize: 64 });
    for (const panel of ['menu', 'look', 'contents']) {
      await use(panel);
      expect(await violations()).toEqual([]);
    }
  });

  it.each([
    ['light', 1280, 900, 24],
    ['yellow-on-black', 320, 640, 32],
    ['dark', 800, 600, 24],
  ] as const)('in %s while reading aloud with line focus, at %d by %d', async (mode, width, height, textSize) => {
    const { speech, restore } = installSpeech([fakeVoice('Anna', 'en-GB'), fakeVoice('Far', 'en-US', false)]);
    await page.viewport(width, height);
    setPage(ARTICLE);
    await openReader({ mode, textSize });
    await use('lineFocus');
    expect(await violations()).toEqual([]);
    await use('listen');
    speech.end();
    speech.word(4);
    expect(await violations()).toEqual([]);
    await use('speech');
    expect(await violations()).toEqual([]);
    restore();
  });
});
