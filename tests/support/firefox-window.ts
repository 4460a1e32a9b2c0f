/**
 * Functions that run in Firefox's own window, where the toolbar and the add-ons are. They travel as text: each stands alone.
 * Firefox publishes no types for this side; what is used of it is named here.
 */
interface Policy {
  readonly mozExtensionHostname: string;
  readonly extension: { terminateBackground(options: object): Promise<void> };
}

interface BrowserElement extends HTMLElement {
  readonly browsingContext: {
    prefersColorSchemeOverride: string;
    forcedColorsOverride: string;
    readonly currentWindowGlobal: {
      drawSnapshot(rect: DOMRect | null, scale: number, back: string): Promise<ImageBitmap>;
    };
  };
}

declare const WebExtensionPolicy: { getByID(id: string): Policy };
declare const ChromeUtils: {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's internal modules have no types.
  importESModule(path: string): any;
};
// biome-ignore lint/suspicious/noExplicitAny: the browser's internal interfaces have no types.
declare const Cc: any, Ci: any, Services: any;
interface TabElement {
  readonly linkedBrowser: { readonly currentURI: { readonly spec: string } };
}

declare const gBrowser: {
  readonly selectedBrowser: BrowserElement;
  readonly tabs: readonly TabElement[];
  removeTab(tab: TabElement): void;
};

/** The host of the add-on's own addresses. */
export function extensionHost(id: string): string {
  return WebExtensionPolicy.getByID(id).mozExtensionHostname;
}

/** Does what a click on the add-on's toolbar button does, permissions included. */
export async function clickButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Closes the welcome page. @returns how many there were. */
export function closeWelcome(): number {
  const found = [...gBrowser.tabs].filter(({ linkedBrowser }) =>
    linkedBrowser.currentURI.spec.endsWith('/src/welcome/index.html'),
  );
  for (const tab of found) gBrowser.removeTab(tab);
  return found.length;
}

/** Closes the popup, if one is open. */
export function closePopup(): void {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  (panel as { hidePopup?: () => void } | null | undefined)?.hidePopup?.();
}

/** Puts the keyboard into the popup, where it is for a person who opened it. */
export function focusPopup(): void {
  Services.focus.activeWindow = window;
  document.querySelector<HTMLElement>('.webextension-popup-browser')?.focus();
}

/** Puts the keyboard into the page. */
export function focusPage(): void {
  Services.focus.activeWindow = window;
  gBrowser.selectedBrowser.focus();
}

/** Presses a key on the window's keyboard, as a person does: `Tab`, `Shift+Tab`, `Alt+r`. Shortcuts hear it too. */
export function pressKey(pressed: string): void {
  const CODES: Record<string, number> = {
    Tab: 9,
    Enter: 13,
    Shift: 16,
    Control: 17,
    Alt: 18,
    Escape: 27,
    ' ': 32,
    End: 35,
    Home: 36,
    ArrowLeft: 37,
    ArrowUp: 38,
    ArrowRight: 39,
    ArrowDown: 40,
  };
  const NAMED: Record<string, string> = { ' ': 'Space', Alt: 'AltLeft', Shift: 'ShiftLeft', Control: 'ControlLeft' };
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const keys = pressed.split(/\+(?=.)/).map((key) => {
    const code = /^[a-z]$/i.test(key)
      ? `Key${key.toUpperCase()}`
      : /^\d$/.test(key)
        ? `Digit${key}`
        : (NAMED[key] ?? (key.length === 1 ? '' : key));
    return new KeyboardEvent('', {
      key,
      code,
      keyCode: CODES[key] ?? (/^\w$/.test(key) ? key.toUpperCase().charCodeAt(0) : 0),
    });
  });
  for (const key of keys) processor.keydown(key);
  for (const key of keys.reverse()) processor.keyup(key);
}

/** A picture of the popup, as base64 of a PNG. */
export async function drawPopup(): Promise<string> {
  const popup = document.querySelector<BrowserElement>('.webextension-popup-browser');
  if (!popup) throw new Error('no popup is open');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

/** Tells the page or the open popup of a device's colours and wish for rest. The latter holds for the whole browser. */
export function setMedia(
  where: 'page' | 'popup',
  device: { readonly dark?: boolean; readonly forcedColors?: boolean; readonly reducedMotion?: boolean },
): void {
  const popup = document.querySelector<BrowserElement>('.webextension-popup-browser');
  const browser = where === 'page' ? gBrowser.selectedBrowser : popup;
  if (!browser) throw new Error('no popup is open');
  browser.browsingContext.prefersColorSchemeOverride = device.dark ? 'dark' : 'light';
  browser.browsingContext.forcedColorsOverride = device.forcedColors ? 'active' : 'none';
  Services.prefs.setIntPref('ui.prefersReducedMotion', device.reducedMotion ? 1 : 0);
}

/** Gives the page a viewport of a size. */
export function setSize(width: number, height: number): void {
  const frame = gBrowser.selectedBrowser.closest<HTMLElement>('.browserContainer');
  if (!frame) return;
  window.resizeTo(Math.max(width, 600) + 20, height + 160);
  for (const [name, value] of Object.entries({
    'max-width': `${width}px`,
    'min-width': `${width}px`,
    'max-height': `${height}px`,
    'min-height': `${height}px`,
  })) {
    frame.style.setProperty(name, value);
  }
}

/** Ends the background, as the browser does when it is idle. */
export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Reloads the add-on, as an update does. */
export async function reloadExtension(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Switches the add-on off or on. */
export async function enableExtension(id: string, on: boolean): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (on ? addon.enable() : addon.disable());
}

/** Takes the add-on out. */
export async function removeExtension(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).uninstall();
}

/** Opens the tab again that was closed last. */
export function reopenTab(): void {
  const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
  SessionStore.undoCloseTab(window, 0);
}

/** Allows the add-on in private windows, as a person does on its page. It is loaded anew for that. */
export async function allowPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Errors of the add-on's scripts, and of scripts of pages served from this machine, since the last call. */
export function takeErrors(host: string): string[] {
  const WARNING = 1;
  const found: string[] = [];
  for (const message of Services.console.getMessageArray()) {
    const {
      sourceName = '',
      errorMessage = '',
      flags = WARNING,
      lineNumber = 0,
    } = message.QueryInterface ? asError(message) : {};
    // The browser's own word on a page that was left, and on what a page's policy forbids.
    if (
      /^Promise re(?:solved|jected) (?:while context is inactive|after context unloaded)|^Content-Security-Policy/.test(
        errorMessage,
      )
    )
      continue;
    if (flags & WARNING || !(sourceName.includes(host) || sourceName.startsWith('http://127.0.0.1'))) continue;
    found.push(`${errorMessage} (${sourceName}:${lineNumber})`);
  }
  Services.console.reset();
  return found;

  function asError(message: { QueryInterface(kind: unknown): object }): {
    sourceName?: string;
    errorMessage?: string;
    flags?: number;
    lineNumber?: number;
  } {
    try {
      return message.QueryInterface(Ci.nsIScriptError);
    } catch {
      return {};
    }
  }
}
