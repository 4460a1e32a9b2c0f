import type { Handlers } from '../messages/messages.ts';
import { codeBytes, readFontFile } from '../platform/font-files.ts';
import { askOutline, bringSkipScript } from '../platform/tabs.ts';
import { FONT_FILES } from '../reading/font-files.ts';
import { outlineLook } from './outline-look.ts';
import { followVerdict, pageSettings } from './page-settings.ts';
import { skipTo, wishReader } from './reader-control.ts';
import { stripOrder } from './strip-order.ts';

type Name = 'verdict' | 'skip' | 'font' | 'care-for-own-link' | 'focus-taken' | 'outline-look';

/** What the background answers to pages and to the reading view. */
export const HANDLERS: Handlers<`background/${Name}`> = {
  async 'background/verdict'(verdict, { tabId, address }) {
    const found = await pageSettings(address);
    if (tabId !== null) await followVerdict(tabId, verdict, found);
    return stripOrder(verdict, found.settings, found.reader);
  },
  async 'background/skip'({ goal }, { tabId }) {
    if (tabId === null) return null;
    if (goal === 'reader') await wishReader(tabId, 'reader/open');
    else await skipTo(tabId, goal === 'content' ? 'article' : goal);
    return null;
  },
  async 'background/font'({ file }) {
    const known = Object.values(FONT_FILES).some((files) => files.some((each) => each.file === file));
    const bytes = known ? await readFontFile(file) : null;
    return bytes && codeBytes(bytes);
  },
  'background/outline-look': (_, { address }) => outlineLook(address),
  async 'background/focus-taken'(_, { tabId }) {
    if (tabId !== null) await askOutline(tabId, 'outline/tell', { news: 'focus-taken' });
    return null;
  },
  async 'background/care-for-own-link'(_, { tabId }) {
    if (tabId !== null) await bringSkipScript(tabId);
    return null;
  },
};
