import { useEffect, useState } from 'preact/hooks';
import type { SaveOutcome } from '../platform/kept-items.ts';
import type { PageSettings, ThisSite } from '../platform/page-settings.ts';
import type { Resolved } from '../settings/resolve.ts';
import type { Settings } from '../settings/schema.ts';
import type { PanelTab } from './page-state.ts';

/** The site of the panel's page. */
export interface LiveSite {
  readonly site: ThisSite;
  readonly here: Resolved;
  /** What holds on all other sites. */
  readonly everywhere: Settings;
  /** Whether the page is in a private window: then nothing is kept about its site. */
  readonly isPrivate: boolean;
  readonly saved: SaveOutcome | null;
  act(work: Promise<SaveOutcome>): void;
}

/** Follows what holds for the page's site; null until it is known, and on pages of no site. */
export function useSite(tab: PanelTab, opening: Promise<PageSettings>): LiveSite | null {
  const [page, setPage] = useState<PageSettings | null>(null);
  const [here, setHere] = useState<Resolved | null>(null);
  const [isPrivate, setPrivate] = useState(true);
  const [saved, setSaved] = useState<SaveOutcome | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void Promise.all([opening, tab.isPrivate()]).then(([opened, alone]) => {
      if (life.signal.aborted) return;
      setPrivate(alone);
      setPage(opened);
      setHere(opened.resolved());
      opened.watch(() => setHere(opened.resolved()), life.signal);
    });
    return () => life.abort();
  }, [tab, opening]);
  if (!page?.site || !here) return null;
  const act = (work: Promise<SaveOutcome>) => void work.then(setSaved);
  return { site: page.site, here, everywhere: page.everywhere(), isPrivate, saved, act };
}
