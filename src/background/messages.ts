import type { Handlers } from '../messages/messages.ts';
import { openSettings } from '../platform/settings-store.ts';
import { bringSkipScript } from '../platform/tabs.ts';
import { showVerdict } from './action-state.ts';
import { skipTo, wishReader } from './reader-control.ts';
import { stripOrder } from './strip-order.ts';

type Name = 'verdict' | 'skip' | 'care-for-own-link';

/** What the background answers to pages and to the reading view. */
export const HANDLERS: Handlers<`background/${Name}`> = {
  async 'background/verdict'(glance, { tabId }) {
    const showing = tabId === null ? null : showVerdict(tabId, glance.article);
    const [store] = await Promise.all([openSettings(), showing]);
    return stripOrder(glance, store.current().settings);
  },
  async 'background/skip'({ goal }, { tabId }) {
    if (tabId === null) return null;
    if (goal === 'reader') await wishReader(tabId, 'reader/open');
    else await skipTo(tabId, goal === 'content' ? 'article' : goal);
    return null;
  },
  async 'background/care-for-own-link'(_, { tabId }) {
    if (tabId !== null) await bringSkipScript(tabId);
    return null;
  },
};
