import { useEffect, useState } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import type { PanelTab } from './page-state.ts';

/** Page mode in the panel's tab. */
export interface LivePageMode {
  readonly on: boolean;
  /** What became of the last wish, in words; empty before the first. */
  readonly said: string;
  toggle(): void;
  put(): void;
}

/** Asks the tab whether page mode is on, and carries out wishes. The panel says what became of them, so the page need not. */
export function usePageMode(tab: PanelTab): LivePageMode {
  const [on, setOn] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => void tab.pageModeIsOn().then(setOn), [tab]);
  const wish = async (name: 'page-mode/on' | 'page-mode/off') => {
    const answer = await tab.pageMode(name);
    if ('refused' in answer) return setSaid(text('popupFailed'));
    setOn(answer.reply.on);
    setSaid(text(answer.reply.on ? 'pageModeOn' : 'pageModeOff'));
  };
  return {
    on,
    said,
    toggle: () => void wish(on ? 'page-mode/off' : 'page-mode/on'),
    put: () => void wish('page-mode/on'),
  };
}
