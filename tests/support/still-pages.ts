import { type Browser, type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { chromiumPath } from './browser-paths.ts';

/** A page as it was stored: where it stood, and its bytes. */
export interface StoredPage {
  readonly url: string;
  readonly html: Buffer;
}

const MINUTE = 60_000;
const NO_SCRIPTS = "script-src 'none'; worker-src 'none'";
/** A page that would send itself elsewhere is held where it is. */
const REFRESH = /(<meta[^>]+http-equiv\s*=\s*["']?)refresh/gi;

/** A headless Chromium that shows stored pages as their sites would, with page scripts off and without any network. */
export class StillPages {
  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly script: string,
  ) {}

  /** @param script runs in every page after it has loaded. */
  static async open(script: string): Promise<StillPages> {
    const executablePath = chromiumPath();
    if (!executablePath) throw new Error('No Chromium found. Install Chromium, or set CHROMIUM to its path.');
    const browser = await chromium.launch({
      executablePath,
      headless: true,
      args: ['--no-sandbox', '--js-flags=--expose-gc'],
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: false });
    context.setDefaultTimeout(MINUTE);
    return new StillPages(browser, context, script);
  }

  /** Shows one page and answers what `use` makes of it. */
  async with<T>(stored: StoredPage, use: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.context.newPage();
    try {
      await serveStored(page, stored);
      await page.goto(stored.url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(this.script);
      return await use(page);
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Lets a page find a stored page at its address, and nothing else of the network. */
export async function serveStored(page: Page, stored: StoredPage): Promise<void> {
  await page.route('**/*', (route) => serve(route, stored, page));
}

async function serve(route: Route, { url, html }: StoredPage, page: Page): Promise<void> {
  const request = route.request();
  const isPage =
    request.isNavigationRequest() && request.frame() === page.mainFrame() && sameAddress(request.url(), url);
  if (!isPage) return route.abort();
  const { body, contentType } = decoded(html);
  await route.fulfill({ body, headers: { 'content-type': contentType, 'content-security-policy': NO_SCRIPTS } });
}

const sameAddress = (a: string, b: string) => new URL(a).href.split('#')[0] === new URL(b).href.split('#')[0];

/** Stored pages are UTF-8 whatever they claim; other bytes are left to the browser to recognise. */
function decoded(html: Buffer): { body: string | Buffer; contentType: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(html);
    return { body: text.replace(REFRESH, '$1x-refresh'), contentType: 'text/html; charset=utf-8' };
  } catch {
    return { body: html, contentType: 'text/html' };
  }
}
