import { PAGE_SCRIPT_ID, type PageScript } from '../settings/page-scripts.ts';
import { browser } from './browser.ts';

/**
 * The scripts of a page where page mode is on by itself. A registered script can be given no values, and the store answers
 * only when the first frame may have been painted: so one small file for each mode and size says which it is, or that the
 * page keeps its own.
 */
function files({ mode, textSize }: PageScript): string[] {
  return [`first-look/mode-${mode ?? 'kept'}.js`, `first-look/size-${textSize ?? 'kept'}.js`, 'src/page-mode/index.js'];
}

const asRegistered = (script: PageScript) => ({
  id: script.id,
  matches: [...script.matches],
  excludeMatches: [...script.excludeMatches],
  js: files(script),
  runAt: 'document_start' as const,
  persistAcrossSessions: true,
});

/** A script as it is registered, or as a browser tells of it. */
interface Registration {
  readonly id: string;
  readonly matches?: readonly string[] | undefined;
  readonly excludeMatches?: readonly string[] | undefined;
  readonly js?: readonly unknown[] | undefined;
}

/** What makes two registrations the same. Browsers may give paths and empty lists back in their own way. */
function key({ id, matches, excludeMatches, js }: Registration): string {
  const paths = (js ?? []).map((path) => String(path).replace(/^.*?\/(?=first-look\/|src\/)/, ''));
  return JSON.stringify([id, matches ?? [], excludeMatches ?? [], paths]);
}

/** Makes the browser's registered scripts those that are wanted, and touches no other. */
async function register(wanted: readonly PageScript[]): Promise<void> {
  const { scripting } = browser;
  const found = (await scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(PAGE_SCRIPT_ID));
  const scripts = wanted.map(asRegistered);
  const there = new Set(found.map((script) => key(script)));
  const keys = new Set(scripts.map(key));
  const stale = found.filter((script) => !keys.has(key(script))).map(({ id }) => id);
  if (stale.length > 0) await scripting.unregisterContentScripts({ ids: stale });
  for (const script of scripts) {
    if (there.has(key(script))) continue;
    // One site that a browser knows no pattern for must not keep the others from theirs.
    await scripting.registerContentScripts([script]).catch((error: unknown) => console.warn(script.id, error));
  }
}

let last: Promise<void> = Promise.resolve();

/** Registers the scripts of the sites where page mode is on by itself; one change after another. */
export function registerPageScripts(wanted: readonly PageScript[]): Promise<void> {
  last = last.catch(() => undefined).then(() => register(wanted));
  return last;
}
