import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { until } from '../support/until.ts';

/** What can be seen of the reading view in the page. */
export interface ReaderSight {
  /** Number of reading views in the page: never more than one. */
  readonly count: number;
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  /** Size of the first paragraph in CSS px. */
  readonly size: number;
  readonly color: string;
  readonly ground: string;
  /** The focused element of the view: its name and the beginning of its text. */
  readonly focus: string;
  /** Sideways room that is missing, in CSS px. */
  readonly overflow: number;
}

/** Looks at the page's reading view; null while there is none. */
export function seeReader(browser: ExtensionBrowser): Promise<ReaderSight | null> {
  return browser.inPage(() => {
    const hosts = document.querySelectorAll('legible-reader');
    const shadow = hosts[0]?.shadowRoot;
    const article = shadow?.querySelector<HTMLElement>('.article');
    const paragraph = article?.querySelector(':scope > div p');
    if (!shadow || !article || !paragraph) return null;
    const style = getComputedStyle(paragraph);
    let ground = 'rgba(0, 0, 0, 0)';
    for (let at: Element | null = paragraph; at && ground === 'rgba(0, 0, 0, 0)'; at = at.parentElement) {
      ground = getComputedStyle(at).backgroundColor;
    }
    if (ground === 'rgba(0, 0, 0, 0)') ground = getComputedStyle(document.documentElement).backgroundColor;
    const active = shadow.activeElement;
    return {
      count: hosts.length,
      text: article.textContent,
      lang: article.closest('[lang]')?.getAttribute('lang') ?? '',
      dir: getComputedStyle(article).direction,
      size: Number.parseFloat(style.fontSize),
      color: style.color,
      ground,
      focus: active ? `${active.localName} ${active.textContent?.slice(0, 60)}` : '',
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
}

/** Waits for the reading view with its text. */
export async function waitForReader(browser: ExtensionBrowser, limit?: number): Promise<ReaderSight> {
  return until('the reading view', () => seeReader(browser), limit);
}

export async function waitForPage(browser: ExtensionBrowser): Promise<void> {
  await until('the page without the reading view', () =>
    browser.inPage(() => document.querySelector('legible-reader') === null),
  );
}

/** Opens the reading view by the toolbar button and closes the panel that came with it. */
export async function openReader(browser: ExtensionBrowser): Promise<ReaderSight> {
  await browser.clickButton();
  const sight = await waitForReader(browser);
  await browser.closePopup();
  return sight;
}

/** Clicks what bears a name in the view: a key of the toolbar or a choice of a panel. */
export async function pressInReader(browser: ExtensionBrowser, name: string): Promise<void> {
  const found = await browser.inPage((wanted) => {
    const shadow = document.querySelector('legible-reader')?.shadowRoot;
    const elements = [...(shadow?.querySelectorAll<HTMLElement>('button, [role="button"], label') ?? [])];
    const element = elements.find((each) => each.textContent?.includes(wanted) || each.ariaLabel?.startsWith(wanted));
    element?.click();
    return element !== undefined;
  }, name);
  assert.ok(found, `nothing in the reading view is called "${name}"`);
}
