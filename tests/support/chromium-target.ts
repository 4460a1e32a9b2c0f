import type { CDPSession } from 'playwright-core';
import { until } from './until.ts';

/** Ends a target of the browser, where there is one. */
export async function endTarget(browser: CDPSession, find: () => Promise<string | undefined>): Promise<void> {
  const targetId = await find();
  if (!targetId) return;
  // An event may wake the next one at once: only this one has to be gone. A busy browser needs to be told again.
  const isGone = async () => {
    if ((await find()) !== targetId) return true;
    await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
    return false;
  };
  await until('the target to end', isGone, 30_000);
}

/** Collects what a page's scripts throw and report. */
export function hearErrors(page: CDPSession, errors: string[]): void {
  page.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  page.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map((arg) => arg.value ?? arg.description).join(' '));
  });
}
