import type { AccessibleNode } from '../support/accessible-tree.ts';
import type { Device } from '../support/extension-browser.ts';
import { pause } from '../support/until.ts';
import type { Finding } from './probe/finding.ts';
import type { Surface } from './surface.ts';
import { walk } from './walk.ts';

/** Narrow enough for 400 % zoom of a window 1280 px wide. */
const NARROW: Device = { width: 320, height: 640 };

function unnamed(node: AccessibleNode): Finding[] {
  const own: Finding[] =
    node.kind === 'control' && node.name.trim() === '' ? [{ kind: 'unnamed', what: `a ${node.label}` }] : [];
  return [...own, ...node.children.flatMap(unnamed)];
}

/** Layout and colours follow a change within this many milliseconds, on a busy machine too. */
const SETTLING = 1500;

/** Looks until nothing is found, or for as long as things may need to settle. */
async function settled(seek: () => Promise<Finding[]>): Promise<Finding[]> {
  const end = Date.now() + SETTLING;
  for (;;) {
    const findings = await seek();
    if (findings.length === 0 || Date.now() > end) return findings;
    await pause(100);
  }
}

/** What stands there, and how it is reached by keys: everything that may change with colours and size. */
export async function auditLook(surface: Surface): Promise<Finding[]> {
  const start = await surface.ask('start');
  const still = await settled(() => surface.ask('lookStill'));
  const { findings } = await walk(surface, start);
  return [...still, ...findings];
}

/** Whether it fits with the text spacing of WCAG 2.2, SC 1.4.12. */
export async function auditSpacing(surface: Surface): Promise<Finding[]> {
  await surface.ask('setTextSpacing', true);
  const findings = await settled(() => surface.ask('lookFit'));
  await surface.ask('setTextSpacing', false);
  return findings;
}

/** Whether it fits: with wide text spacing, and at 320 px with and without. */
export async function auditFit(surface: Surface, wide: Device): Promise<Finding[]> {
  const findings = await auditSpacing(surface);
  await surface.device(NARROW);
  await pause(80);
  findings.push(...(await settled(() => surface.ask('lookFit'))), ...(await auditSpacing(surface)));
  await surface.device(wide);
  await pause(80);
  return findings;
}

/** Whether every control is reached and seen at 320 px. */
export async function auditNarrow(surface: Surface, wide: Device): Promise<Finding[]> {
  await surface.device(NARROW);
  await pause(80);
  const { findings } = await walk(surface, await surface.ask('start'));
  await surface.device(wide);
  await pause(80);
  return findings.map(({ kind, what }) => ({ kind, what: `at ${NARROW.width} px: ${what}` }));
}

/** What a device asks for: colours forced, motion unwanted. */
export async function auditDevice(surface: Surface, wide: Device): Promise<Finding[]> {
  await surface.device({ ...wide, forcedColors: true });
  const { findings } = await walk(surface, await surface.ask('start'), true);
  await surface.device({ ...wide, reducedMotion: true });
  await pause(80);
  // What began to move before motion was unwanted may come to its end.
  const motion = await settled(() => surface.ask('lookMotion'));
  await surface.device(wide);
  return [...findings.filter(({ kind }) => kind === 'forced-ring'), ...motion];
}

/** Names in the tree that assistive technology reads. */
export async function auditNames(surface: Surface): Promise<Finding[]> {
  return unnamed(await surface.accessible());
}

/** Neither `'` nor `/`: with those Firefox itself opens its search. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789?.,;'];

/** No letter does anything by itself. */
export async function auditLetters(surface: Surface): Promise<Finding[]> {
  const findings: Finding[] = [];
  let before = await surface.ask('trace');
  for (const letter of LETTERS) {
    await surface.press(letter);
    const after = await surface.ask('trace');
    if (after !== before) findings.push({ kind: 'letter', what: letter });
    before = after;
  }
  return findings;
}

/** Something a key does, which has to be told: where, and which key. */
export interface Act {
  readonly selector: string;
  readonly key: string;
}

/** How long a change may take to be told, in milliseconds. */
const TELLING = 300;

/** Presses a key on something: what changes is told, and focus stays where it was. */
export async function auditAct(surface: Surface, { selector, key }: Act): Promise<Finding[]> {
  if (!(await surface.ask('focusOn', selector))) return [{ kind: 'unreached', what: selector }];
  const [told, shown, group] = [await surface.ask('told'), await surface.ask('trace'), await surface.ask('where')];
  await surface.press(key);
  await pause(TELLING);
  const findings: Finding[] = [];
  const changed = (await surface.ask('trace')) !== shown;
  if (!changed) findings.push({ kind: 'silent', what: `${key} on ${selector} changes nothing` });
  else if ((await surface.ask('told')) === told) findings.push({ kind: 'silent', what: `${key} on ${selector}` });
  if (!(await surface.ask('where'))) findings.push({ kind: 'focus-lost', what: `${key} on ${group?.name}` });
  return findings;
}

/** The page's own skip link is seen when it has focus and leads where it says. */
export async function auditSkipLink(surface: Surface): Promise<Finding[]> {
  const link = await surface.ask('skipLink');
  if (!link) return [];
  const finding = (what: string): Finding => ({ kind: 'skip-link', what: `${link.name}: ${what}` });
  if (!link.drawn) return [finding('never drawn')];
  if (link.target === null) return [finding('leads nowhere')];
  await surface.press('Tab');
  await surface.ask('focusPlace', link.at);
  const stop = await surface.ask('look', {}, false);
  const hidden = stop?.findings.find(({ kind }) => kind === 'obscured');
  if (hidden) return [finding('not seen when it has focus')];
  await surface.press('Enter');
  await pause(150);
  await surface.press('Tab');
  const next = await surface.ask('where');
  return next && next.at < link.target ? [finding(`the next Tab is on ${next.name}`)] : [];
}

/** Focus that was taken on arrival. */
export async function auditArrival(surface: Surface): Promise<Finding[]> {
  const stop = await surface.ask('where');
  return stop ? [{ kind: 'autofocus', what: stop.name }] : [];
}

/** Findings as lines, each once. */
export function lines(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ kind, what }) => `${kind}: ${what}`))];
}
