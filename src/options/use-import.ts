import { useEffect, useState } from 'preact/hooks';
import type { SiteStore } from '../platform/site-store.ts';
import { type Backup, type BackupTrouble, readBackup } from '../settings/backup.ts';
import type { Settings } from '../settings/schema.ts';
import type { SiteSettings } from '../settings/sites.ts';
import { changeLines } from './import-changes.ts';

/** How far the taking of a file has come. */
export type ImportStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly trouble: BackupTrouble }
  | { readonly kind: 'asking'; readonly file: Backup; readonly lines: readonly string[] }
  | { readonly kind: 'done'; readonly before: Backup; readonly hosts: readonly string[] };

/** What is kept now, and the ways to change it. */
export interface Kept {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly opening: Promise<SiteStore>;
}

/** All that is kept now. */
export async function keptNow({ settings, opening }: Kept): Promise<Backup> {
  return { settings, sites: new Map((await opening).all()) };
}

/** Puts settings and sites in the place of those that are kept; null takes a site away. */
async function keep(kept: Kept, settings: Settings, sites: Iterable<readonly [string, SiteSettings | null]>) {
  kept.onChange(settings);
  const store = await kept.opening;
  for (const [host, site] of sites) void store.change(host, site);
}

/**
 * The taking of a file, step by step: nothing is changed before the person has seen what would be.
 * @param focusAnswer brings focus to where the person is answered: what they pressed is gone by then.
 */
export function useImport(kept: Kept, focusAnswer: () => void) {
  const [step, setStep] = useState<ImportStep>({ kind: 'idle' });
  useEffect(() => {
    if (step.kind === 'asking' || step.kind === 'refused') focusAnswer();
  }, [step]);
  return {
    step,
    /** Reads what a file holds, and asks whether to take it. */
    async read(content: string) {
      const file = readBackup(content);
      if (typeof file === 'string') return setStep({ kind: 'refused', trouble: file });
      setStep({ kind: 'asking', file, lines: changeLines(await keptNow(kept), file) });
    },
    async take(file: Backup) {
      const before = await keptNow(kept);
      await keep(kept, file.settings, file.sites);
      setStep({ kind: 'done', before, hosts: [...file.sites.keys()] });
      focusAnswer();
    },
    leave: () => setStep({ kind: 'idle' }),
    /** Has everything as it was before a file was taken. @param hosts the sites that were in it. */
    async undo(before: Backup, hosts: readonly string[]) {
      const sites = hosts.map((host) => [host, before.sites.get(host) ?? null] as const);
      await keep(kept, before.settings, sites);
      setStep({ kind: 'idle' });
      focusAnswer();
    },
  };
}
