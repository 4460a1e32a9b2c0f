import { strict as assert } from 'node:assert';
import { TRIALS } from '../../fixtures/trials/trials.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { pause, until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';
import { bringIntoState, changes, type PageState, readState } from '../trials/page-state.ts';
import { change, enter, leave, read } from '../trials/reading.ts';

const STEPS = ['enter', 'read', 'change', 'leave', 'as before'] as const;

/** The page is as it was before, at the latest when its own scrolling has come to rest. @throws with what is not. */
async function givenBack(browser: ExtensionBrowser, before: PageState): Promise<void> {
  let last: string[] = [];
  await until(
    'the page as it was',
    async () => {
      last = changes(before, await browser.inPage(readState));
      return last.length === 0;
    },
    1500,
  ).catch(() => assert.fail(last.join('; ')));
}

/** The state of a page that has heard of all that was done to it. */
async function settled(browser: ExtensionBrowser): Promise<PageState> {
  await pause(120);
  let last = await browser.inPage(readState);
  let still = 0;
  await until('the page to rest', async () => {
    const before = last;
    await pause(60);
    last = await browser.inPage(readState);
    // A page that snaps glides to its place, by less than a pixel a frame in the end.
    still = before.scroll === last.scroll && changes(before, last).length === 0 ? still + 1 : 0;
    return still > 3;
  });
  return last;
}

/** Walks one page through all steps. @returns for each step what went wrong, or null. */
export async function walk({ browser, site }: Visit, path: string, inField: boolean): Promise<(string | null)[]> {
  await browser.inExtension((extension) => extension.storage.sync.clear());
  await browser.goto(`${site}/trial/${path}`);
  await browser.inPage(bringIntoState, inField);
  // Chromium may leave a page that snaps between its places until it is scrolled once more, if only to where it stands.
  await pause(120);
  await browser.inPage(() => window.scrollTo({ top: window.scrollY, behavior: 'instant' }));
  const before = await settled(browser);
  const steps = [
    () => enter(browser),
    () => read(browser),
    () => change(browser),
    () => leave(browser),
    () => givenBack(browser, before),
  ];
  const found: (string | null)[] = [];
  for (const step of steps) {
    // Where there is no reading view, only whether the page is whole can be asked.
    if (found[0] && step !== steps.at(-1)) found.push('not reached');
    else
      found.push(
        await step().then(
          () => null,
          (error: Error) => error.message,
        ),
      );
  }
  return found;
}

/** A line of the table of pages and steps, as it is printed. */
function line(name: string, cells: readonly string[]): string {
  const columns = cells.map((cell, at) => cell.padEnd((STEPS[at] as string).length));
  return `      ${name.padEnd(50)}${columns.join('  ')}`.trimEnd();
}

/** What these pages throw themselves. */
const OWN_ERRORS = /overwritten|Transition|extensions|freeze|too deep/i;

/** Pages that do all a page can do against being read. */
export const TRIAL_JOURNEYS: readonly Journey[] = [
  {
    title: 'hostile pages are entered, read, changed and left, and are as they were before',
    limit: 400_000,
    async run(visit) {
      const rows: (readonly [string, (string | null)[]])[] = [];
      console.log(line(visit.browser.brand, STEPS));
      for (const path of TRIALS.keys()) {
        const found = await walk(visit, path, rows.length % 2 === 0);
        rows.push([path, found]);
        console.log(
          line(
            path,
            found.map((wrong) => (wrong === null ? 'ok' : '--')),
          ),
        );
      }
      const wrong = rows.flatMap(([name, found]) =>
        found.flatMap((each, at) => (each ? [`${name}, ${STEPS[at]}: ${each}`] : [])),
      );
      const errors = (await visit.browser.takeErrors()).filter((error) => !OWN_ERRORS.test(error));
      assert.deepEqual([...wrong, ...errors], []);
    },
  },
];
