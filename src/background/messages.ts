import type { Handlers } from '../messages/messages.ts';
import { showVerdict } from './action-state.ts';
import { wishReader } from './reader-control.ts';

/** What the background answers to pages and to the reading view. */
export const HANDLERS: Handlers<'background/verdict' | 'background/open-reader'> = {
  async 'background/verdict'({ article }, { tabId }) {
    if (tabId !== null) await showVerdict(tabId, article);
    return null;
  },
  async 'background/open-reader'(_, { tabId }) {
    return tabId === null ? { open: false } : wishReader(tabId, 'reader/open');
  },
};
