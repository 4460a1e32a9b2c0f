import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { type AccessibleNode, speak } from './accessible-tree.ts';
import { Target } from './cdp.ts';
import { mediaFeatures, pageMedia } from './chromium-device.ts';
import { enableInList, loadExtension, pressAction, removeFromList, reopenTab } from './chromium-extensions.ts';
import { keyEvents } from './chromium-keys.ts';
import { type ChromiumOptions, launchOptions } from './chromium-options.ts';
import { placePolicy, removePolicy } from './chromium-policy.ts';
import { evaluateInPrivate } from './chromium-private.ts';
import { endTarget, hearErrors } from './chromium-target.ts';
import { chromiumTree } from './chromium-tree.ts';
import { closeWelcome } from './chromium-welcome.ts';
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
import { type PageMemory, pageMemory } from './page-memory.ts';
import { until } from './until.ts';
import type { Utterance } from './utterance.ts';

/** Chromium with the built extension, driven through the DevTools protocol. */
export class Chromium implements ExtensionBrowser {
  readonly brand = 'chromium';
  welcomes = 0;
  readonly #options: ChromiumOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'legible-chromium-'));
  #context!: BrowserContext;
  #browser!: CDPSession;
  #page!: Page;
  #pageSession!: CDPSession;
  #id = '';
  #helper: Target | null = null;
  #popup: { readonly targetId: string; readonly target: Target } | null = null;
  readonly #errors: string[] = [];

  private constructor(options: ChromiumOptions) {
    this.#options = options;
  }

  static async launch(options: ChromiumOptions): Promise<Chromium> {
    const browser = new Chromium(options);
    await browser.#start();
    return browser;
  }

  async #start(restores = false): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.#profile, launchOptions(this.#options, restores));
    const browser = this.#context.browser();
    if (!browser) throw new Error('Chromium gave no browser session');
    this.#browser = await browser.newBrowserCDPSession();
    const find = () => this.#context.pages().find((page) => page.url().startsWith('http'));
    if (restores) this.#page = await until('the page that was open', find);
    else this.#page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await this.#watchPage();
    await this.installExtension();
  }

  async #watchPage(): Promise<void> {
    this.#pageSession = await this.#context.newCDPSession(this.#page);
    hearErrors(this.#pageSession, this.#errors);
    await this.#pageSession.send('Runtime.enable');
  }

  /** Attaches to a part of the extension and hears of its errors. */
  async #attach(targetId: string): Promise<Target> {
    const target = await Target.attach(this.#browser, targetId);
    target.listen((method, params) => {
      if (method === 'Runtime.exceptionThrown') this.#errors.push(JSON.stringify(params));
    });
    await target.send('Runtime.enable');
    return target;
  }

  async #findTarget(type: string, url: string): Promise<string | undefined> {
    const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find((target) => target.type === type && target.url.startsWith(url))?.targetId;
  }

  #url(path: string): string {
    return `chrome-extension://${this.#id}/${path}`;
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url).catch((error: Error) => {
      // A PDF ends the navigation in a viewer; the page is there.
      if (!/ERR_ABORTED|Download/.test(error.message)) throw error;
    });
  }

  async inPage<A extends readonly unknown[], T>(run: Remote<A, T>, ...args: A): Promise<T> {
    return (await this.#inPage(callText(run, args))) as T;
  }

  async #inPage(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#pageSession.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async #helperTab(): Promise<Target> {
    if (!this.#helper) {
      // Any file of the extension has its interface; this one runs nothing of its own.
      const { targetId } = await this.#browser.send('Target.createTarget', {
        url: this.#url('manifest.json'),
        background: true,
      });
      const helper = await Target.attach(this.#browser, targetId);
      await until('the extension interface', () =>
        helper.evaluate('location.protocol === "chrome-extension:" && !!chrome.storage'),
      );
      await this.#page.bringToFront();
      this.#helper = helper;
    }
    return this.#helper;
  }

  async inExtension<A extends readonly unknown[], T>(run: Remote<[Browser, ...A], T>, ...args: A): Promise<T> {
    return (await (await this.#helperTab()).evaluate(callText(run, args, INTERFACE))) as T;
  }

  async #openPopup(): Promise<{ readonly targetId: string; readonly target: Target } | null> {
    const targetId = await this.#findTarget('page', this.#url('src/popup/'));
    if (!targetId) return null;
    if (this.#popup?.targetId !== targetId) this.#popup = { targetId, target: await this.#attach(targetId) };
    return this.#popup;
  }

  async inPrivate<A extends readonly unknown[], T>(url: string, run: Remote<A, T>, ...args: A): Promise<T> {
    await this.inExtension((extension, at) => void extension.windows.create({ incognito: true, url: at }), url);
    return (await evaluateInPrivate(this.#browser, url, callText(run, args))) as T;
  }

  async inPopup<A extends readonly unknown[], T>(run: Remote<[Document, ...A], T>, ...args: A): Promise<T> {
    const popup = await this.#openPopup();
    if (!popup) throw new Error('no popup is open');
    return (await popup.target.evaluate(callText(run, args, 'document'))) as T;
  }

  async evaluate(where: Place, run: string): Promise<unknown> {
    const expression = `(${run})(document)`;
    if (where === 'popup') return (await this.#openPopup())?.target.evaluate(expression);
    return this.#inPage(expression);
  }

  async accessible(where: Place): Promise<AccessibleNode> {
    const method = 'Accessibility.getFullAXTree';
    const popup = where === 'popup' ? await this.#openPopup() : null;
    return chromiumTree(popup ? await popup.target.send(method) : await this.#pageSession.send(method));
  }

  async clickButton(): Promise<void> {
    await this.#page.bringToFront();
    await pressAction(this.#browser, this.#id, this.#page.url());
    await until('the popup', async () => {
      const popup = await this.#openPopup();
      return popup?.target.evaluate('document.readyState === "complete" && document.body.childElementCount > 0');
    });
  }

  async popupOpen(): Promise<boolean> {
    return (await this.#findTarget('page', this.#url('src/popup/'))) !== undefined;
  }

  async closePopup(): Promise<void> {
    const popup = await this.#openPopup();
    if (popup) await this.#browser.send('Target.closeTarget', { targetId: popup.targetId });
    this.#popup = null;
    await until('the popup to close', async () => !(await this.popupOpen()));
  }

  async activate(): Promise<void> {
    await this.#page.bringToFront();
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async pressInPopup(key: string): Promise<void> {
    const popup = await this.#openPopup();
    for (const event of keyEvents(key))
      await popup?.target.send('Input.dispatchKeyEvent', event).catch(() => undefined);
  }

  async pressCommand(keys = 'alt+r'): Promise<boolean> {
    const { display } = this.#options;
    if (display === undefined) return false;
    const { pressOnDisplay } = await import('./display.ts');
    await this.#page.bringToFront();
    await pressOnDisplay(display, keys);
    return true;
  }

  async button(): Promise<ButtonState> {
    return this.inExtension(readButton);
  }

  async spoken(): Promise<Utterance[]> {
    return speak(await this.accessible('page'));
  }

  /** What the page's process holds, after its garbage has been collected. */
  memory(): Promise<PageMemory> {
    return pageMemory(this.#pageSession);
  }

  async print(): Promise<Buffer> {
    const { data } = await this.#pageSession.send('Page.printToPDF', { paperWidth: 8.27, paperHeight: 11.69 });
    return Buffer.from(data, 'base64');
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async screenshotPopup(path: string): Promise<void> {
    const shot = (await (await this.#openPopup())?.target.send('Page.captureScreenshot')) as
      | { data: string }
      | undefined;
    if (!shot) throw new Error('no popup is open');
    writeFileSync(path, Buffer.from(shot.data, 'base64'));
  }

  async setDevice(device: Device): Promise<void> {
    await this.#page.setViewportSize({ width: device.width ?? 1280, height: device.height ?? 800 });
    await this.#page.emulateMedia(pageMedia(device));
  }

  async setPopupDevice(device: Device): Promise<void> {
    const features = mediaFeatures(device);
    await (await this.#openPopup())?.target.send('Emulation.setEmulatedMedia', { features });
  }

  async stopBackground(): Promise<void> {
    await endTarget(this.#browser, () => this.#findTarget('service_worker', this.#url('')));
  }

  async reloadExtension(): Promise<void> {
    // Loading the same folder again is what an update does: the new copy replaces the running one.
    await loadExtension(this.#browser, this.#options.extension);
    this.#helper = null;
  }

  async enableExtension(on: boolean): Promise<void> {
    await enableInList(this.#browser, this.#id, on);
    this.#helper = null;
    await this.#page.bringToFront();
  }

  async removeExtension(): Promise<void> {
    await removeFromList(this.#browser, this.#id);
    this.#helper = null;
  }

  async installExtension(): Promise<void> {
    this.#id = await loadExtension(this.#browser, this.#options.extension);
    await this.#attach(await until('the background', () => this.#findTarget('service_worker', this.#url(''))));
    if (await closeWelcome(this.#browser, this.#url('src/welcome/'))) this.welcomes++;
    await this.#page.bringToFront();
  }

  async reopenTab(): Promise<void> {
    await reopenTab(this.#browser);
  }

  async setPolicy(policy: object | null): Promise<boolean> {
    removePolicy(this.#id);
    return policy === null || placePolicy(this.#id, policy);
  }

  async restart(restores = false): Promise<void> {
    await this.#context.close();
    [this.#helper, this.#popup] = [null, null];
    await this.#start(restores);
  }

  async takeErrors(): Promise<string[]> {
    return this.#errors.splice(0);
  }

  async close(): Promise<void> {
    await this.#context.close();
    removePolicy(this.#id);
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
