import type { Browser } from 'webextension-polyfill';
import type { AccessibleNode } from './accessible-tree.ts';
import type { Utterance } from './utterance.ts';

export type Brand = 'chromium' | 'firefox';

/** A document that can be looked into. */
export type Place = 'page' | 'popup';

/**
 * A function that runs in the browser. It travels as text: it may use its arguments and what is there, nothing of the test.
 * Arguments and result travel as JSON.
 */
export type Remote<A extends readonly unknown[], T> = (...args: A) => T | Promise<T>;

/** What the toolbar button shows for the tab in front. */
export interface ButtonState {
  readonly title: string;
  readonly badge: string;
}

/** The device and its settings, as the page is told. */
export interface Device {
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** A real browser with the built extension in it. Both browsers answer to this alike; one tab, in front, is under test. */
export interface ExtensionBrowser {
  readonly brand: Brand;
  /** How many welcome pages have opened by themselves; each was closed again. */
  readonly welcomes: number;
  /** Loads an address in the tab under test. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page. */
  inPage<A extends readonly unknown[], T>(run: Remote<A, T>, ...args: A): Promise<T>;
  /** Opens an address in a private window, where the extension is allowed, runs a function in its page and closes the window. */
  inPrivate<A extends readonly unknown[], T>(url: string, run: Remote<A, T>, ...args: A): Promise<T>;
  /** Runs a function on the extension's own interface, as its pages have it. */
  inExtension<A extends readonly unknown[], T>(run: Remote<[Browser, ...A], T>, ...args: A): Promise<T>;
  /** Runs a function on the document of the open popup. */
  inPopup<A extends readonly unknown[], T>(run: Remote<[Document, ...A], T>, ...args: A): Promise<T>;
  /** The value of a function's text that takes the document, in the page or the popup. No policy of theirs reaches it. */
  evaluate(where: Place, run: string): Promise<unknown>;
  /** Clicks the toolbar button, as a person does. The popup is open afterwards. */
  clickButton(): Promise<void>;
  popupOpen(): Promise<boolean>;
  closePopup(): Promise<void>;
  /** Puts the keyboard into the page, where it is for a person who reads there. */
  activate(): Promise<void>;
  /** Presses one key in the page: `Tab`, `Shift+Tab`, `Escape`, `a`. */
  press(key: string): Promise<void>;
  pressInPopup(key: string): Promise<void>;
  /**
   * Presses a keyboard command of the extension, without a name the one for the reading view. False where this browser takes
   * no such keys (Chromium without a display).
   */
  pressCommand(keys?: string): Promise<boolean>;
  button(): Promise<ButtonState>;
  /** The tree that assistive technology reads. */
  accessible(where: Place): Promise<AccessibleNode>;
  /** What a screen reader would say of the page, in order. */
  spoken(): Promise<Utterance[]>;
  /** The page as a PDF on A4, as printing gives it. */
  print(): Promise<Buffer>;
  screenshot(path: string): Promise<void>;
  screenshotPopup(path: string): Promise<void>;
  setDevice(device: Device): Promise<void>;
  /** Tells the open popup of a device. It keeps its size. */
  setPopupDevice(device: Device): Promise<void>;
  /** Ends the background, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off, or on again, as a person does in the browser's list of extensions. */
  enableExtension(on: boolean): Promise<void>;
  /** Takes the extension out of the browser, as a person does. */
  removeExtension(): Promise<void>;
  /** Puts it in again. */
  installExtension(): Promise<void>;
  /** Opens the tab again that was closed last. */
  reopenTab(): Promise<void>;
  /**
   * Places what an organisation sets for this extension, or takes it away with null. It counts from the next start of the
   * browser. False where this machine lets nobody place it; then nothing is left behind.
   */
  setPolicy(policy: object | null): Promise<boolean>;
  /** Closes the browser and opens it again with the same profile; with the page that was open too, where that is asked for. */
  restart(restores?: boolean): Promise<void>;
  /** Errors of page and extension since the last call. */
  takeErrors(): Promise<string[]>;
  close(): Promise<void>;
}

/** The text of a call, as it is sent. */
export function callText(run: Remote<never, unknown>, args: readonly unknown[], first = ''): string {
  const list = [first, ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].filter(Boolean).join(', ');
  // The test runner's compiler names functions by a helper that is not there in the browser.
  return `(() => { const __name = (f) => f; return (${run})(${list}); })()`;
}

/** The extension's interface, by the name either browser has for it. */
export const INTERFACE = 'globalThis.browser ?? chrome';

/** What the toolbar button of the tab in front shows. Runs in the extension. */
export async function readButton(browser: Browser): Promise<ButtonState> {
  const [tab] = await browser.tabs.query({ active: true });
  const details = { tabId: tab?.id as number };
  return { title: await browser.action.getTitle(details), badge: await browser.action.getBadgeText(details) };
}
