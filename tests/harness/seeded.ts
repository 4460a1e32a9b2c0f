import type { Brand, ExtensionBrowser } from '../support/extension-browser.ts';
import { serveText } from '../support/serve-text.ts';
import {
  auditAct,
  auditArrival,
  auditDevice,
  auditFit,
  auditLetters,
  auditLook,
  auditNames,
  auditSkipLink,
  lines,
} from './audit.ts';
import { CLEAN, write } from './control-page.ts';
import { FAULTS } from './faults.ts';
import type { Finding, Kind } from './probe/finding.ts';
import { Surface } from './surface.ts';

const WIDE = { width: 1000, height: 700 };

type Audit = (surface: Surface) => Promise<Finding[]>;

const saves: Audit = (surface) => auditAct(surface, { selector: '#save', key: 'Enter' });
const fits: Audit = (surface) => auditFit(surface, WIDE);
const device: Audit = (surface) => auditDevice(surface, WIDE);

/** What finds a kind. All others are found by looking at the page and walking through it. */
const FINDERS: Partial<Record<Kind, Audit>> = {
  autofocus: auditArrival,
  clipped: fits,
  'focus-lost': saves,
  'forced-ring': device,
  letter: auditLetters,
  motion: device,
  overflow: fits,
  silent: saves,
  'skip-link': auditSkipLink,
  unnamed: auditNames,
};

/** How the harness did on its own faults. */
export interface Trial {
  readonly brand: Brand;
  readonly caught: number;
  readonly missed: readonly string[];
  /** What it found on the page with nothing wrong. */
  readonly clean: readonly string[];
}

/** Tries the harness on the clean page and on each seeded fault. */
export async function trySeeded(browser: ExtensionBrowser, script: string): Promise<Trial> {
  const pages = new Map([CLEAN, ...FAULTS.map(({ parts }) => parts)].map((parts, i) => [`/${i}`, write(parts)]));
  const site = await serveText(pages);
  // Legible's own skip links would mend some of the faults.
  await browser.inExtension((extension) =>
    extension.storage.sync.set({ settings: { version: 1, values: { skipLinks: false } } }),
  );
  const surface = Surface.of(browser, 'page', script);
  const audit = async (page: number, by: Audit) => {
    await browser.goto(`${site.origin}/${page}`);
    return by(surface);
  };
  try {
    await surface.device(WIDE);
    const findings: Finding[] = [];
    for (const by of new Set([auditLook, ...Object.values(FINDERS)])) findings.push(...(await audit(0, by)));
    const missed: string[] = [];
    for (const [i, { name, found }] of FAULTS.entries()) {
      const seen = await audit(i + 1, FINDERS[found] ?? auditLook);
      if (!seen.some(({ kind }) => kind === found)) missed.push(name);
    }
    const clean = lines(findings);
    return { brand: browser.brand, caught: FAULTS.length - missed.length, missed, clean };
  } finally {
    site.close();
    await browser.setDevice({});
  }
}
