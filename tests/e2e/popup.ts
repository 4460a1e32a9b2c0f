import { strict as assert } from 'node:assert';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { until } from '../support/until.ts';

/** Waits until the panel says something. @returns everything it says. */
export async function waitForWords(browser: ExtensionBrowser, words: RegExp): Promise<string> {
  let last = '';
  await until(
    `the panel to say ${words}`,
    async () => {
      last = await browser.inPopup((popup) => popup.body.textContent);
      return words.test(last);
    },
    8000,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last.replace(/\s+/g, ' ')}`);
  });
  return last;
}

/** Clicks a key or a choice of the panel by its name. */
export async function pressInPanel(browser: ExtensionBrowser, name: string): Promise<void> {
  const click = () =>
    browser.inPopup((popup, wanted) => {
      const elements = [...popup.querySelectorAll<HTMLElement>('button, label')];
      // The whole word: "Articles here open in the reading view" is no "Article".
      const named = new RegExp(`${wanted}(?![a-z])`);
      const element = elements.find((each) => named.test(each.textContent ?? '') || each.ariaLabel === wanted);
      element?.click();
      return element !== undefined;
    }, name);
  await until(`"${name}" in the panel`, click).catch(async (error: Error) => {
    throw new Error(`${error.message}; it says: ${await browser.inPopup((popup) => popup.body.textContent)}`);
  });
}

/** What has focus in the panel: the beginning of its text, or its label. */
export function focusInPanel(browser: ExtensionBrowser): Promise<string> {
  return browser.inPopup((popup) => {
    const active = popup.activeElement as (HTMLElement & { value?: string }) | null;
    return active?.ariaLabel || active?.closest('label')?.textContent || active?.textContent?.slice(0, 80) || '';
  });
}

/** Presses Tab in the panel until something with this name has focus. */
export async function tabTo(browser: ExtensionBrowser, name: RegExp): Promise<void> {
  for (let step = 0; step < 30; step++) {
    if (name.test(await focusInPanel(browser))) return;
    await browser.pressInPopup('Tab');
  }
  assert.fail(`Tab never reaches ${name} in the panel`);
}
