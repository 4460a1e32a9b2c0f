import { browser } from './browser.ts';

/** How the toolbar button looks in one tab: picture, words under the pointer, and a sign that needs no colour. */
export interface ActionLook {
  readonly icon: 'rest' | 'article';
  readonly title: string;
  /** One or two characters; empty for none. */
  readonly badge: string;
}

const BADGE_GROUND = '#0b4f49';
const BADGE_TEXT = '#ffffff';

function iconPaths(icon: ActionLook['icon']): Record<string, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${icon}-${size}.png`]));
}

/**
 * Shows a look in one tab. Browsers take it back by themselves when the tab goes to another page. What a browser cannot
 * show (Firefox for Android has no picture to set) and a tab that is gone are passed over.
 */
export async function showAction(tabId: number, { icon, title, badge }: ActionLook): Promise<void> {
  const { action } = browser;
  const parts: readonly (() => Promise<void>)[] = [
    () => action.setIcon({ tabId, path: iconPaths(icon) }),
    () => action.setTitle({ tabId, title }),
    () => action.setBadgeText({ tabId, text: badge }),
    () => action.setBadgeBackgroundColor({ tabId, color: BADGE_GROUND }),
    () => action.setBadgeTextColor({ tabId, color: BADGE_TEXT }),
  ];
  await Promise.allSettled(parts.map(async (show) => show()));
}

const PANEL = '/src/popup/index.html';

/**
 * Says what a press of the toolbar button does in one tab: the browser opens the panel by itself, or it tells the background,
 * which is the quicker way to anything else. A tab that is gone is passed over.
 */
export async function panelOnPress(tabId: number, opens: boolean): Promise<void> {
  await browser.action.setPopup({ tabId, popup: opens ? PANEL : '' }).catch(() => undefined);
}

/** Whether the browser opens a panel only within the press of a button itself, as Firefox does; Chromium opens it any time. */
export const panelNeedsPress = 'getBrowserInfo' in browser.runtime;

/** Opens the panel by the toolbar button. False where the browser wants a click for that. */
export async function openPanel(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
