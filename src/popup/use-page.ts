import { useEffect, useRef, useState } from 'preact/hooks';
import type { SkipTarget } from '../messages/messages.ts';
import type { PageSettings } from '../platform/page-settings.ts';
import { afterWish, type PageState, type PanelTab, stateOf } from './page-state.ts';

/** The panel's tab, and what can be done in it. */
export interface LivePage {
  readonly state: PageState;
  /** Opens or leaves the reading view. */
  toggleReader(): void;
  /** Moves focus in the page and closes the panel, or says that the place is gone. */
  skip(target: SkipTarget): void;
}

/** The state after a while without an answer. */
function stillAsking(state: PageState): PageState {
  return state.kind === 'asking' ? { kind: 'asking', slow: true } : state;
}

interface PageOptions {
  readonly tab: PanelTab;
  readonly opening: Promise<PageSettings>;
  /** Closes the panel; focus stays in the page. */
  readonly close: () => void;
}

/** After this long the panel says that it waits. A page that is not busy with itself answers within a few frames. */
const SLOW_MS = 1500;

/** Asks the tab what it holds, opens the reading view at once where the person set it so, and carries out wishes. */
export function usePage({ tab, opening, close }: PageOptions): LivePage {
  const [state, setState] = useState<PageState>({ kind: 'asking', slow: false });
  /** The switch was pressed while the view opens: then it is left again, once it is there. */
  const turnsBack = useRef(false);

  const wish = async (now: PageState, kind: 'reader/open' | 'reader/close') => {
    if (now.kind !== 'page') return;
    if (kind === 'reader/open') setState({ ...now, reader: 'opening', failure: null });
    const next = afterWish(now.page, await tab.reader(kind));
    setState(next);
    const back = turnsBack.current && next.kind === 'page' && next.reader === 'open';
    turnsBack.current = false;
    if (back) await wish(next, 'reader/close');
  };

  const start = async () => {
    const [status, open, store] = await Promise.all([tab.status(), tab.readerIsOpen(), opening]);
    const found = stateOf(status, open);
    const { reader, settings } = store.resolved();
    const readNow = found.kind === 'page' && found.page.article && !open && reader !== 'never';
    if (readNow && settings.toolbarClick === 'reader') await wish(found, 'reader/open');
    else setState(found);
  };

  const leap = async (target: SkipTarget) => {
    const answer = await tab.skip(target);
    const outcome = 'reply' in answer ? answer.reply : 'unreachable';
    if (outcome === 'landed') return close();
    // The reading view was left on the way.
    if (state.kind === 'page') setState({ ...state, reader: 'closed', failure: outcome });
  };

  // One panel belongs to one tab and asks it once.
  useEffect(() => {
    const waiting = setTimeout(() => setState(stillAsking), SLOW_MS);
    void start();
    return () => clearTimeout(waiting);
  }, []);

  return {
    state,
    toggleReader: () => {
      if (state.kind !== 'page') return;
      if (state.reader === 'opening') turnsBack.current = !turnsBack.current;
      else void wish(state, state.reader === 'open' ? 'reader/close' : 'reader/open');
    },
    skip: (target) => void leap(target),
  };
}
