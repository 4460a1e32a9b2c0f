import { strict as assert } from 'node:assert';
import { TRIALS } from '../../fixtures/trials/trials.ts';
import type { ExtensionBrowser } from '../../support/extension-browser.ts';
import { pause, until } from '../../support/until.ts';
import type { Journey, Visit } from '../journey.ts';
import { bringIntoState, changes, PARTS, type PageState, readState } from '../trials/page-state.ts';
import { change, enter, leave, read } from '../trials/reading.ts';

const STEPS = ['enter', 'read', 'change', 'leave'] as const;

/** What was found on one page: for each step and each part of its state what is wrong, or null. */
interface Found {
  readonly steps: readonly (string | null)[];
  readonly parts: readonly (string | null)[];
}

/** The page is as it was before, at the latest when its own scrolling has come to rest. @returns what is not. */
async function givenBack(browser: ExtensionBrowser, before: PageState): Promise<string[]> {
  let last: string[] = [];
  const asBefore = async () => {
    last = changes(before, await browser.inPage(readState));
    return last.length === 0;
  };
  await until('the page as it was', asBefore, 1500).catch(() => undefined);
  return last;
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

const outcome = (work: Promise<void>) =>
  work.then(
    () => null,
    (error: Error) => error.message,
  );

async function walkSteps(browser: ExtensionBrowser, none: string | undefined): Promise<(string | null)[]> {
  const entered = await outcome(
    enter(browser).then((why) => assert.equal(why ?? undefined, none, 'why there is nothing to read')),
  );
  // Where there is no reading view, only whether the page is whole can be asked.
  if (entered || none) return [entered];
  return [entered, await outcome(read(browser)), await outcome(change(browser)), await outcome(leave(browser))];
}

/** Walks one page through all steps. */
async function walk({ browser, site }: Visit, path: string, inField: boolean): Promise<Found> {
  await browser.inExtension((extension) => extension.storage.sync.clear());
  await browser.goto(`${site}/trial/${path}`);
  await browser.inPage(bringIntoState, inField);
  // Chromium may leave a page that snaps between its places until it is scrolled once more, if only to where it stands.
  await pause(120);
  await browser.inPage(() => window.scrollTo({ top: window.scrollY, behavior: 'instant' }));
  const before = await settled(browser);
  const steps = await walkSteps(browser, TRIALS.get(path)?.().none);
  const wrong = await givenBack(browser, before);
  return { steps, parts: PARTS.map((part) => wrong.find((each) => each.startsWith(`${part} `)) ?? null) };
}

const COLUMNS = [...STEPS, ...PARTS];

/** A line of the table of pages, steps and what is as before, as it is printed. */
function line(name: string, cells: readonly string[]): string {
  return `      ${name.padEnd(50)}${cells.map((cell, at) => cell.padEnd(COLUMNS[at]?.length ?? 0)).join(' ')}`.trimEnd();
}

/** What is not reached is no step. */
function row(name: string, { steps, parts }: Found): string {
  const marks = STEPS.map((_, at) => (steps[at] === undefined ? '.' : steps[at] === null ? 'ok' : '--'));
  return line(name, [...marks, ...parts.map((wrong) => (wrong === null ? 'ok' : '--'))]);
}

/** What these pages throw themselves. */
const OWN_ERRORS = /overwritten|Transition|extensions|freeze|too deep/i;

/** Pages that do all a page can do against being read. */
export const TRIAL_JOURNEYS: readonly Journey[] = [
  {
    title: 'hostile pages are entered, read, changed and left, and are as they were before',
    limit: 400_000,
    async run(visit) {
      const found: (readonly [string, Found])[] = [];
      console.log(line(visit.browser.brand, COLUMNS));
      for (const path of TRIALS.keys()) {
        found.push([path, await walk(visit, path, found.length % 2 === 0)]);
        console.log(row(...(found.at(-1) as [string, Found])));
      }
      const wrong = found.flatMap(([name, { steps, parts }]) =>
        [...steps, ...parts].flatMap((each, at) =>
          each ? [`${name}, ${at < steps.length ? STEPS[at] : 'after'}: ${each}`] : [],
        ),
      );
      const errors = (await visit.browser.takeErrors()).filter((error) => !OWN_ERRORS.test(error));
      assert.deepEqual([...wrong, ...errors], []);
    },
  },
];
