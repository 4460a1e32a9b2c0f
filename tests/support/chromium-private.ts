import type { CDPSession } from 'playwright-core';
import { Target } from './cdp.ts';
import { until } from './until.ts';

/** Waits for the page of a private window at an address that no other page shows, evaluates in it, and closes it. */
export async function evaluateInPrivate(browser: CDPSession, url: string, expression: string): Promise<unknown> {
  const targetId = await until('the private window', async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find((target) => target.type === 'page' && target.url === url)?.targetId;
  });
  const target = await Target.attach(browser, targetId);
  try {
    // What is evaluated before the page is there goes with the empty one.
    await until('the private page', () =>
      target.evaluate(`location.href === '${url}' && document.readyState === 'complete'`),
    );
    return await target.evaluate(expression);
  } finally {
    await browser.send('Target.closeTarget', { targetId });
  }
}
