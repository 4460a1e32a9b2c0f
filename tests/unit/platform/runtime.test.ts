import '../../support/fake-extension.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { answer, tell } from '../../../src/platform/runtime.ts';
import { fake, resetExtension, sendFromPage } from '../../support/fake-extension.ts';

beforeEach(resetExtension);

describe('answering messages', () => {
  it('gives the reply, and tells the handler who asked', async () => {
    answer({ 'background/verdict': ({ article }, { tabId, frameId }) => [article, tabId, frameId] as never });
    expect(await sendFromPage('background/verdict', { article: true, places: [], ownLinks: [], fresh: true })).toEqual([
      true,
      1,
      0,
    ]);
  });

  it('leaves messages of another group to other listeners', async () => {
    answer({ 'reader/close': () => ({ open: false }) });
    expect(
      await sendFromPage('background/verdict', { article: true, places: [], ownLinks: [], fresh: true }),
    ).toBeUndefined();
  });

  it('leaves messages of other extensions alone', async () => {
    answer({ 'background/care-for-own-link': () => null });
    expect(await sendFromPage('background/care-for-own-link', null, { id: 'somebody-else' })).toBeUndefined();
  });

  it.each([
    ['at once', () => Promise.reject(new Error('no'))],
    [
      'while it runs',
      () => {
        throw new Error('no');
      },
    ],
  ])('answers null when a handler fails %s, so that the asker is not left waiting', async (_, handler) => {
    answer({ 'background/care-for-own-link': handler });
    expect(await sendFromPage('background/care-for-own-link', null)).toBeNull();
  });

  it('ends with the signal', async () => {
    const life = new AbortController();
    answer({ 'background/care-for-own-link': () => null }, life.signal);
    life.abort();
    expect(fake.runtime.onMessage.size).toBe(0);
  });
});

describe('telling the background', () => {
  it('sends the message in its envelope', async () => {
    fake.runtime.reply = { open: true };
    expect(await tell('reader/open', null)).toEqual({ open: true });
    expect(fake.runtime.sent).toEqual([{ legible: 'reader/open', payload: null }]);
  });

  it('gives null when nobody is there to answer', async () => {
    fake.runtime.reply = new Error('Receiving end does not exist.');
    expect(await tell('background/verdict', { article: true, places: [], ownLinks: [], fresh: true })).toBeNull();
  });

  it('gives null in a page that outlived its extension, and sends nothing', async () => {
    fake.runtime.id = undefined;
    expect(await tell('background/verdict', { article: true, places: [], ownLinks: [], fresh: true })).toBeNull();
    expect(fake.runtime.sent).toEqual([]);
  });
});
