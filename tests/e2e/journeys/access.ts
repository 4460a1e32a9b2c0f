import { strict as assert } from 'node:assert';
import axe from 'axe-core';
import { MODES } from '../../../src/reading/modes.ts';
import { until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';
import { pressInReader, seeReader, waitForReader } from '../reader.ts';

type Finding = {
  readonly id: string;
  readonly help: string;
  readonly nodes: { readonly target: unknown; readonly failureSummary?: string }[];
};

function report(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${JSON.stringify(node.target)} ${node.failureSummary}`),
  );
  return [...new Set(lines)].join('\n');
}

/** Every rule there is, those that are off by default and experimental ones too. */
const RULES = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));

async function auditReader({ browser }: Visit): Promise<Finding[]> {
  await browser.evaluate('page', `() => { ${axe.source} }`);
  return browser.inPage(async (rules) => {
    const scope = globalThis as unknown as { axe: typeof axe };
    const { violations } = await scope.axe.run('legible-reader', { rules });
    return violations as never;
  }, RULES);
}

async function auditPopup({ browser }: Visit): Promise<Finding[]> {
  await browser.evaluate('popup', `() => { ${axe.source} }`);
  return browser.inPopup(async (popup, rules) => {
    const scope = popup.defaultView as unknown as { axe: typeof axe };
    return (await scope.axe.run(popup, { rules })).violations as never;
  }, RULES);
}

async function chooseMode({ browser }: Visit, mode: string): Promise<void> {
  await browser.inExtension(
    (extension, value) => extension.storage.sync.set({ settings: { version: 1, values: { mode: value } } }),
    mode,
  );
}

/** axe-core finds nothing, with all its rules, in every mode. It reads the page as Chromium lays it out. */
export const ACCESS: readonly Journey[] = MODES.map(
  (mode): Journey => ({
    title: `axe finds nothing in panel and reading view, ${mode}`,
    brands: ['chromium'],
    async run(visit) {
      const { browser, site } = visit;
      await chooseMode(visit, mode);
      await browser.goto(`${site}/night-ferry.html`);
      await browser.clickButton();
      await waitForReader(browser);
      const inPopup = await auditPopup(visit);
      await browser.closePopup();
      const inReader = await auditReader(visit);
      for (const tool of ['Contents', 'Size', 'Contrast', 'Spacing', 'Left out']) {
        await pressInReader(browser, tool);
        await until('the panel', async () => (await seeReader(browser)) !== null);
        inReader.push(...(await auditReader(visit)));
        await browser.press('Escape');
      }
      assert.equal(report(inPopup), '', 'in the panel');
      assert.equal(report(inReader), '', 'in the reading view');
    },
  }),
);
