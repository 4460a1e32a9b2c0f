import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { openShortcutSettings, shortcuts } from '../platform/commands.ts';
import { openPageSettings } from '../platform/page-settings.ts';
import {
  activeTab,
  askOutline,
  controlPageMode,
  controlReader,
  pageModeIsOn,
  pageStatus,
  readerIsOpen,
  sayWhere,
  skipInTab,
} from '../platform/tabs.ts';
import { openScreen } from '../ui/open-screen.ts';
import { wearAndKeep } from '../ui/wear-and-keep.ts';
import { App } from './app.tsx';
import type { PanelTab } from './page-state.ts';
import css from './popup.css?inline';

const front = activeTab();

/** The tab in front when the panel opened. Where there is none, as in a window of the browser's own, it refuses. */
function inFront<T>(work: (tabId: number) => Promise<T>, without: T): Promise<T> {
  return front.then((tab) => (tab ? work(tab.id) : without));
}

const NO_TAB = { refused: 'restricted' } as const;

const tab: PanelTab = {
  isPrivate: () => front.then((found) => found?.isPrivate ?? false),
  status: () => inFront(pageStatus, NO_TAB),
  readerIsOpen: () => inFront(readerIsOpen, false),
  reader: (wish) => inFront((id) => controlReader(id, wish), NO_TAB),
  skip: (target) => inFront((id) => skipInTab(id, target), NO_TAB),
  outline: {
    list: () => inFront((id) => askOutline(id, 'outline/list', null), NO_TAB),
    go: (id) => inFront((tabId) => askOutline(tabId, 'outline/go', { id }), NO_TAB),
    step: (wish) => inFront((id) => askOutline(id, 'outline/step', wish), NO_TAB),
    toggle: () => inFront((id) => askOutline(id, 'outline/toggle', null), NO_TAB),
  },
  sayWhere: () => inFront(sayWhere, false),
  pageModeIsOn: () => inFront(pageModeIsOn, false),
  pageMode: (wish) => inFront((id) => controlPageMode(id, wish, false), NO_TAB),
};

function openOptions(): void {
  void browser.runtime.openOptionsPage().then(() => window.close());
}

const first = openScreen(css);
document.documentElement.classList.toggle('in-panel', browser.extension.getViews({ type: 'popup' }).includes(window));
render(
  <App
    tab={tab}
    opening={front.then((found) => openPageSettings(found?.address))}
    first={first}
    shortcuts={shortcuts()}
    onWear={wearAndKeep}
    onOptions={openOptions}
    onChangeKeys={openShortcutSettings}
    onClose={() => window.close()}
  />,
  document.body,
);
