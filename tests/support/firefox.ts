import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { type AccessibleNode, speak } from './accessible-tree.ts';
import {
  type ButtonState,
  callText,
  type Device,
  type ExtensionBrowser,
  INTERFACE,
  type Place,
  type Remote,
  readButton,
} from './extension-browser.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { firefoxTree } from './firefox-tree.ts';
import * as scripts from './firefox-window.ts';
import { pause, until } from './until.ts';
import type { Utterance } from './utterance.ts';

/** How Firefox is started. */
export interface FirefoxOptions {
  /** Path of the browser. */
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of a proxy on this machine that everything goes through. */
  readonly proxyPort?: number;
  /** False opens a window on the display of the environment. */
  readonly headless?: boolean;
}

const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The popup's document, from a tab of the extension. */
const POPUP = `browser.extension.getViews({ type: 'popup' })[0].document`;

/** Firefox with the built extension, driven through Marionette. */
export class Firefox implements ExtensionBrowser {
  readonly brand = 'firefox';
  readonly #options: FirefoxOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'legible-firefox-'));
  welcomes = 0;
  #process!: FirefoxProcess;
  #addon = '';
  #main = '';
  #helper: string | null = null;

  private constructor(options: FirefoxOptions) {
    this.#options = options;
  }

  static async launch(options: FirefoxOptions): Promise<Firefox> {
    const browser = new Firefox(options);
    await browser.#start();
    return browser;
  }

  async #start(restores = false): Promise<void> {
    const { program, headless = true, proxyPort } = this.#options;
    this.#process = await startFirefox(program, this.#profile, headless, proxyPort, restores);
    this.#main = ((await this.#send('WebDriver:GetWindowHandle')) as { value: string }).value;
    await this.installExtension();
    await this.setDevice({});
  }

  /** An installation opens the welcome page; the tab under test has to be in front. */
  async #closeWelcome(): Promise<void> {
    const close = () => this.#inWindow(scripts.closeWelcome);
    this.welcomes += Number(await until('the welcome page', close, 3_000).catch(() => 0));
  }

  #send(name: string, params: object = {}): Promise<unknown> {
    return this.#process.marionette.send(name, params);
  }

  /** Runs a function in the browser's own window. */
  async #inWindow<A extends readonly unknown[], T>(run: Remote<A, T>, ...args: A): Promise<T> {
    return (await this.#process.marionette.evaluate(callText(run, args), 'chrome')) as T;
  }

  async #switchTo(handle: string): Promise<void> {
    await this.#send('WebDriver:SwitchToWindow', { handle, focus: false });
  }

  async goto(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  async inPage<A extends readonly unknown[], T>(run: Remote<A, T>, ...args: A): Promise<T> {
    return (await this.#process.marionette.evaluate(callText(run, args))) as T;
  }

  async inPrivate<A extends readonly unknown[], T>(url: string, run: Remote<A, T>, ...args: A): Promise<T> {
    await this.#inWindow(scripts.allowPrivate, this.#addon);
    this.#helper = null;
    const wanted = { type: 'window', private: true, focus: true };
    const { handle } = (await this.#send('WebDriver:NewWindow', wanted)) as { handle: string };
    await this.#switchTo(handle);
    try {
      await this.goto(url);
      return await this.inPage(run, ...args);
    } finally {
      await this.#send('WebDriver:CloseWindow');
      await this.#switchTo(this.#main);
    }
  }

  async #helperTab(): Promise<string> {
    if (this.#helper) return this.#helper;
    const host = await this.#inWindow(scripts.extensionHost, this.#addon);
    const { handle } = (await this.#send('WebDriver:NewWindow', { type: 'tab', focus: false })) as { handle: string };
    await this.#switchTo(handle);
    await this.goto(`moz-extension://${host}/src/options/index.html`);
    await this.#switchTo(this.#main);
    this.#helper = handle;
    return handle;
  }

  /** The value of an expression in a tab of the extension. */
  async #inHelper(expression: string): Promise<unknown> {
    const helper = await this.#helperTab();
    await this.#switchTo(helper);
    try {
      return await this.#process.marionette.evaluate(expression);
    } finally {
      await this.#switchTo(this.#main);
    }
  }

  async inExtension<A extends readonly unknown[], T>(run: Remote<[Browser, ...A], T>, ...args: A): Promise<T> {
    return (await this.#inHelper(callText(run, args, INTERFACE))) as T;
  }

  async inPopup<A extends readonly unknown[], T>(run: Remote<[Document, ...A], T>, ...args: A): Promise<T> {
    return (await this.#inHelper(callText(run, args, POPUP))) as T;
  }

  async evaluate(where: Place, run: string): Promise<unknown> {
    if (where === 'popup') return this.#inHelper(`(${run})(${POPUP})`);
    return this.#process.marionette.evaluate(`(${run})(document)`);
  }

  async clickButton(): Promise<void> {
    await this.#helperTab();
    await this.#inWindow(scripts.clickButton, this.#addon);
    await until('the popup', () =>
      this.inPopup((popup) => popup.readyState === 'complete' && popup.body.childElementCount > 0),
    );
  }

  async popupOpen(): Promise<boolean> {
    return (await this.#inHelper(`browser.extension.getViews({ type: 'popup' }).length > 0`)) as boolean;
  }

  async closePopup(): Promise<void> {
    // Firefox forgets the wish where the panel is still on its way in: it is told again.
    await until('the popup to close', async () => {
      if (await this.popupOpen()) await this.#inWindow(scripts.closePopup);
      return !(await this.popupOpen());
    });
  }

  async activate(): Promise<void> {
    await this.#inWindow(scripts.focusPage);
  }

  async press(key: string): Promise<void> {
    const keys = key.split(/\+(?=.)/).map((name) => KEYS[name] ?? name);
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.#send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async pressInPopup(key: string): Promise<void> {
    await this.#inWindow(scripts.focusPopup);
    await this.#inWindow(scripts.pressKey, key);
    await pause(60);
  }

  async pressCommand(keys = 'Alt+r'): Promise<boolean> {
    await this.#inWindow(scripts.closePopup);
    await this.#inWindow(scripts.focusPage);
    await this.#inWindow(scripts.pressKey, keys);
    return true;
  }

  async button(): Promise<ButtonState> {
    return this.inExtension(readButton);
  }

  async accessible(where: Place): Promise<AccessibleNode> {
    return (await this.#process.marionette.evaluate(firefoxTree(where), 'chrome')) as AccessibleNode;
  }

  async spoken(): Promise<Utterance[]> {
    return speak(await this.accessible('page'));
  }

  async print(): Promise<Buffer> {
    const page = { width: 21, height: 29.7 };
    const { value } = (await this.#send('WebDriver:Print', { page })) as { value: string };
    return Buffer.from(value, 'base64');
  }

  async screenshot(path: string): Promise<void> {
    const { value } = (await this.#send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    writeFileSync(path, Buffer.from(value, 'base64'));
  }

  async screenshotPopup(path: string): Promise<void> {
    writeFileSync(path, Buffer.from(await this.#inWindow(scripts.drawPopup), 'base64'));
  }

  async setDevice({ width = 1280, height = 800, ...device }: Device): Promise<void> {
    await this.#inWindow(scripts.setSize, width, height);
    await this.#inWindow(scripts.setMedia, 'page', device);
    await pause(100);
  }

  async setPopupDevice(device: Device): Promise<void> {
    await this.#inWindow(scripts.setMedia, 'popup', device);
    await pause(100);
  }

  async stopBackground(): Promise<void> {
    await this.#inWindow(scripts.stopBackground, this.#addon);
  }

  async reloadExtension(): Promise<void> {
    await this.#inWindow(scripts.reloadExtension, this.#addon);
    this.#helper = null;
  }

  async enableExtension(on: boolean): Promise<void> {
    await this.#inWindow(scripts.enableExtension, this.#addon, on);
    this.#helper = null;
  }

  async removeExtension(): Promise<void> {
    await this.#inWindow(scripts.removeExtension, this.#addon);
    this.#helper = null;
  }

  async installExtension(): Promise<void> {
    const wanted = { path: this.#options.extension, temporary: true };
    this.#addon = ((await this.#send('Addon:Install', wanted)) as { value: string }).value;
    await this.#closeWelcome();
  }

  async reopenTab(): Promise<void> {
    await this.#inWindow(scripts.reopenTab);
  }

  async setPolicy(policy: object | null): Promise<boolean> {
    // The profile is this browser's home folder, so nothing outside of it is touched.
    const folder = join(this.#profile, '.mozilla/managed-storage');
    const file = join(folder, `${this.#addon}.json`);
    rmSync(file, { force: true });
    if (policy === null) return true;
    mkdirSync(folder, { recursive: true });
    const manifest = { name: this.#addon, description: 'Set by a test', type: 'storage', data: policy };
    writeFileSync(file, JSON.stringify(manifest));
    return true;
  }

  async restart(restores = false): Promise<void> {
    await this.#process.quit();
    this.#helper = null;
    await this.#start(restores);
  }

  async takeErrors(): Promise<string[]> {
    return this.#inWindow(scripts.takeErrors, await this.#inWindow(scripts.extensionHost, this.#addon));
  }

  async close(): Promise<void> {
    await this.#process.quit();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
