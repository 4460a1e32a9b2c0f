import type { ExtensionBrowser, Remote } from '../support/extension-browser.ts';
import { until } from '../support/until.ts';

/** A tab beside the one under test, driven by the extension alone: so the browser may do with it what it does with a person's. */
export interface Tab {
  readonly id: number;
  /** Loads an address and waits until it is there. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page; it travels as text and may name no function in itself. */
  inPage<A extends readonly unknown[], T>(run: Remote<A, T>, ...args: A): Promise<T>;
  /** Waits until the page of an address stands. */
  arrived(url: string): Promise<void>;
  /** Brings it to the front. */
  activate(): Promise<void>;
  openReader(): Promise<void>;
  closeReader(): Promise<void>;
  /** What the toolbar button says in it. */
  badge(): Promise<string>;
  close(): Promise<void>;
}

/** The tab of an id. */
export function tabOf(browser: ExtensionBrowser, id: number): Tab {
  const inPage = (async (run, ...args) => {
    const text = `(extension, tabId, args) => extension.scripting
      .executeScript({ target: { tabId }, world: 'MAIN', func: ${run}, args }).then(([found]) => found.result)`;
    return browser.inExtension(Object.assign(() => undefined, { toString: () => text }) as never, id, args);
  }) as Tab['inPage'];
  const arrived = async (url: string) => {
    await until(`the tab to show ${url}`, () =>
      inPage((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
  };
  return {
    id,
    inPage,
    arrived,
    async goto(url) {
      await browser.inExtension((extension, tabId, address) => extension.tabs.update(tabId, { url: address }), id, url);
      await arrived(url);
    },
    activate: () => browser.inExtension((extension, tabId) => void extension.tabs.update(tabId, { active: true }), id),
    openReader: () =>
      browser.inExtension(async (extension, tabId) => {
        const files = ['/src/reader/index.js', '/open-reader.js'];
        await extension.scripting.executeScript({ target: { tabId }, files });
      }, id),
    closeReader: () =>
      browser.inExtension(async (extension, tabId) => {
        await extension.tabs.sendMessage(tabId, { legible: 'reader/close', payload: null }, { frameId: 0 });
      }, id),
    badge: () => browser.inExtension((extension, tabId) => extension.action.getBadgeText({ tabId }), id),
    close: () => browser.inExtension((extension, tabId) => extension.tabs.remove(tabId), id),
  };
}

/** Opens a tab in front, in a window of its own where that is asked for. */
export async function openTab(browser: ExtensionBrowser, url: string, inWindow = false): Promise<Tab> {
  const open = (extension: Parameters<Parameters<typeof browser.inExtension>[0]>[0], address: string, own: boolean) =>
    own
      ? extension.windows.create({ url: address }).then(({ tabs }) => tabs?.[0]?.id)
      : extension.tabs.create({ url: address }).then((tab) => tab.id);
  const tab = tabOf(browser, (await browser.inExtension(open, url, inWindow)) as number);
  await tab.arrived(url);
  return tab;
}
