import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../support/browser-paths.ts';
import { callText } from '../../support/extension-browser.ts';
import { type StoredPage, serveStored } from '../../support/still-pages.ts';
import { until } from '../../support/until.ts';
import { type Trace, traced } from './trace.ts';
import { MARKS, watchForReader } from './watcher.ts';

const ARGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--enable-unsafe-extension-debugging',
];

/** Chromium with the built extension, on stored pages whose own scripts are off and that reach no network. */
export class MeasuredBrowser {
  private constructor(
    private readonly context: BrowserContext,
    private readonly browser: CDPSession,
    private readonly profile: string,
    /** The extension's id. */
    readonly id: string,
  ) {}

  static async launch(extension: string): Promise<MeasuredBrowser> {
    const executablePath = chromiumPath();
    if (!executablePath) throw new Error('No Chromium found. Install Chromium, or set CHROMIUM to its path.');
    const profile = mkdtempSync(join(tmpdir(), 'legible-speed-'));
    const options = { executablePath, headless: true, viewport: { width: 1280, height: 800 }, args: ARGS };
    const context = await chromium.launchPersistentContext(profile, {
      ...options,
      ignoreDefaultArgs: ['--disable-extensions'],
    });
    await context.addInitScript(callText(watchForReader, [MARKS]));
    const browser = await context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('Chromium gave no browser session');
    const { id } = (await browser.send(
      'Extensions.loadUnpacked' as 'Browser.getVersion',
      { path: extension } as never,
    )) as {
      id?: string;
    };
    return new MeasuredBrowser(context, browser, profile, String(id));
  }

  /** Shows a stored page in a tab of its own, in front, and rests until it does. */
  async with<T>(stored: StoredPage, use: (page: Page, session: CDPSession) => Promise<T>): Promise<T> {
    const page = await this.context.newPage();
    try {
      await serveStored(page, stored);
      const session = await this.context.newCDPSession(page);
      await session.send('Performance.enable');
      await page.goto(stored.url, { waitUntil: 'load' });
      await page.bringToFront();
      return await use(page, session);
    } finally {
      await page.close();
    }
  }

  /** A page of the extension in a tab. */
  async screen<T>(path: string, use: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.context.newPage();
    try {
      await page.goto(`chrome-extension://${this.id}/${path}`);
      return await use(page);
    } finally {
      await page.close();
    }
  }

  async #targets(type: string, url: string): Promise<string[]> {
    const { targetInfos } = await this.browser.send('Target.getTargets', { filter: [{}] });
    return targetInfos.filter((info) => info.type === type && info.url.startsWith(url)).map(({ targetId }) => targetId);
  }

  /** What it takes to press the toolbar button in the tab of a page: found beforehand, so that only the press is measured. */
  async button(page: Page): Promise<() => Promise<void>> {
    const [targetId] = await this.#targets('tab', page.url());
    if (!targetId) throw new Error(`no tab shows ${page.url()}`);
    return async () => {
      await this.browser.send('Extensions.triggerAction' as 'Browser.getVersion', { id: this.id, targetId } as never);
    };
  }

  /** Records what the browser does during work. */
  trace(work: () => Promise<void>): Promise<Trace> {
    return traced(this.browser, work);
  }

  /** Ends the background, as the browser does after a while without work. */
  async endBackground(): Promise<void> {
    const url = `chrome-extension://${this.id}/`;
    await until('the background to end', async () => {
      const running = await this.#targets('service_worker', url);
      for (const targetId of running)
        await this.browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
      return running.length === 0;
    });
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
