import type { Settings } from '../../src/settings/schema.ts';
import type { ExtensionBrowser, Place } from '../support/extension-browser.ts';
import { pause } from '../support/until.ts';
import { auditFit, auditLook, auditNames, auditNarrow, auditSpacing, lines } from './audit.ts';
import type { Look } from './choice.ts';
import type { Finding } from './probe/finding.ts';
import { Surface } from './surface.ts';

/** Where there is room for all tools. */
export const WIDE = { width: 1280, height: 800 };

/** What screens are brought up with. */
export interface Visit {
  readonly browser: ExtensionBrowser;
  /** The probes as a script. */
  readonly script: string;
  /** Where the pages under test are served. */
  readonly origin: string;
  /** The article that is opened. */
  readonly article: string;
}

/** One screen under test. */
export interface Screen {
  readonly name: string;
  readonly where: Place;
  /** Settings it needs, beside those of the look. */
  readonly settings?: Partial<Settings>;
  open(visit: Visit): Promise<void>;
  /** Opens again what a change of the look may have shut. */
  renew?(browser: ExtensionBrowser): Promise<void>;
  /** What else is looked at, once. */
  more?(surface: Surface): Promise<Finding[]>;
  close?(browser: ExtensionBrowser): Promise<void>;
}

/** What was seen on one screen. */
export interface Row {
  readonly screen: string;
  /** In how many combinations of mode and size. */
  readonly looks: number;
  /** Controls that Tab has to reach, summed over all looks. */
  readonly stops: number;
  readonly findings: readonly string[];
}

/** Time for a change of the look to reach every part of a screen, ms. */
const SETTLING = 450;

/** Open screens follow the store by themselves. */
export async function wear(browser: ExtensionBrowser, values: Partial<Settings>): Promise<void> {
  await browser.inExtension(
    (extension, worn) => extension.storage.sync.set({ settings: { version: 1, values: worn } }),
    values as Record<string, unknown>,
  );
  // A busy machine takes its time until tools that have no room have given way to others.
  await pause(SETTLING);
}

const at = (look: Look, findings: readonly Finding[]): Finding[] =>
  findings.map(({ kind, what }) => ({ kind, what: `${look.mode}, ${look.textSize} px: ${what}` }));

/** Where things stand depends on the size alone, so it is looked at once for each. */
async function auditPlaces(surface: Surface): Promise<Finding[]> {
  if (surface.where === 'popup') return auditSpacing(surface);
  const fit = await auditFit(surface, WIDE);
  return [...fit, ...(await auditNarrow(surface, WIDE))];
}

/** Brings a screen up and looks at it in all looks. */
export async function auditScreen(visit: Visit, screen: Screen, looks: readonly Look[]): Promise<Row> {
  const { browser, script } = visit;
  const surface = Surface.of(browser, screen.where, script);
  const findings: Finding[] = [];
  const sizes = new Set<number>();
  let stops = 0;
  await browser.setDevice(WIDE);
  // Where every tool has a key of its own.
  await wear(browser, { ...screen.settings, mode: 'light', textSize: 24 });
  await screen.open(visit);
  for (const look of looks) {
    await wear(browser, { ...screen.settings, ...look });
    await screen.renew?.(browser);
    stops += (await surface.ask('start')).places.length;
    findings.push(...at(look, await auditLook(surface)));
    if (!sizes.has(look.textSize)) findings.push(...at(look, await auditPlaces(surface)));
    sizes.add(look.textSize);
  }
  const last = looks.at(-1) as Look;
  findings.push(...at(last, await auditNames(surface)), ...at(last, (await screen.more?.(surface)) ?? []));
  await screen.close?.(browser);
  return { screen: screen.name, looks: looks.length, stops, findings: lines(findings) };
}
