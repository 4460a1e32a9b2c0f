import type { CDPSession } from 'playwright-core';
import { until } from './until.ts';

/**
 * Closes the welcome page, which an installation opens and a start without one does not: the tab under test has to be in front.
 * @returns whether there was one.
 */
export async function closeWelcome(browser: CDPSession, address: string): Promise<boolean> {
  const find = async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(address))?.targetId;
  };
  const targetId = await until('the welcome page', find, 2_000).catch(() => null);
  if (targetId) await browser.send('Target.closeTarget', { targetId });
  return targetId !== null;
}
