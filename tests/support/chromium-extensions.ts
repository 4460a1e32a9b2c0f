import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { Target } from './cdp.ts';
import { until } from './until.ts';

/** A command of the whole browser, of those that Playwright's types do not know. */
async function call(browser: CDPSession, method: string, params: object): Promise<Record<string, unknown>> {
  return (await browser.send(method as 'Browser.getVersion', params as never)) as never;
}

/**
 * Loads an extension from its folder, in private windows too; where it is there already, the new copy replaces it.
 * @returns its id.
 */
export async function loadExtension(browser: CDPSession, path: string): Promise<string> {
  // Chrome as Google ships it refuses --load-extension; this way works in every Chromium.
  return (await call(browser, 'Extensions.loadUnpacked', { path, enableInIncognito: true })).id as string;
}

/** Takes an extension out of the browser. */
export async function removeFromList(browser: CDPSession, id: string): Promise<void> {
  await call(browser, 'Extensions.uninstall', { id });
}

/** Presses the toolbar button of an extension in the tab that shows an address. */
export async function pressAction(browser: CDPSession, id: string, url: string): Promise<void> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  await call(browser, 'Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** Switches an extension off or on in the browser's list of extensions. */
export async function enableInList(browser: CDPSession, id: string, on: boolean): Promise<void> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'chrome://extensions' });
  try {
    const list = await Target.attach(browser, targetId);
    await until('the list of extensions', () => list.evaluate('!!globalThis.chrome?.management?.setEnabled'));
    await list.evaluate(`chrome.management.setEnabled(${JSON.stringify(id)}, ${on})`);
  } finally {
    await browser.send('Target.closeTarget', { targetId });
  }
}

/** Opens the tab again that was closed last, by an extension that may do so and is there for that alone. */
export async function reopenTab(browser: CDPSession): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'legible-reopens-'));
  const manifest = { manifest_version: 3, name: 'Opens tabs again', version: '1', permissions: ['sessions'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const id = await loadExtension(browser, folder);
  const url = `chrome-extension://${id}/manifest.json`;
  const { targetId } = await browser.send('Target.createTarget', { url, background: true });
  try {
    const page = await Target.attach(browser, targetId);
    await until('the list of closed tabs', () => page.evaluate('!!globalThis.chrome?.sessions'));
    await page.evaluate('chrome.sessions.restore()');
  } finally {
    await browser.send('Target.closeTarget', { targetId });
    await removeFromList(browser, id);
    rmSync(folder, { recursive: true });
  }
}
