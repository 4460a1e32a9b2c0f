import { useEffect, useState } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import type { SaveOutcome } from '../platform/kept-items.ts';
import type { PageSettings, ThisSite } from '../platform/page-settings.ts';
import type { Resolved } from '../settings/resolve.ts';
import { READER_RULES } from '../settings/sites.ts';
import { Choice } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { siteSummary } from '../ui/site-words.ts';
import type { PanelTab } from './page-state.ts';

interface LiveSite {
  readonly site: ThisSite;
  readonly here: Resolved;
  readonly saved: SaveOutcome | null;
  act(work: Promise<SaveOutcome>): void;
}

/** Follows what holds for the page's site; null until it is known, and on pages of no site. */
function useSite(opening: Promise<PageSettings>): LiveSite | null {
  const [page, setPage] = useState<PageSettings | null>(null);
  const [here, setHere] = useState<Resolved | null>(null);
  const [saved, setSaved] = useState<SaveOutcome | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void opening.then((opened) => {
      if (life.signal.aborted) return;
      setPage(opened);
      setHere(opened.resolved());
      opened.watch(() => setHere(opened.resolved()), life.signal);
    });
    return () => life.abort();
  }, [opening]);
  if (!page?.site || !here) return null;
  return { site: page.site, here, saved, act: (work) => void work.then(setSaved) };
}

const READER_NAMES = { usual: 'popupSiteUsual', always: 'popupSiteAlways', never: 'popupSiteNever' } as const;

function Rules({ site, here, act }: LiveSite) {
  return (
    <>
      {here.prefix !== null && <p>{text('popupSitePart', here.prefix)}</p>}
      <fieldset>
        <legend class="group-name">{text('popupSiteReader')}</legend>
        {READER_RULES.map((rule) => (
          <Choice
            key={rule}
            type="radio"
            group="site-reader"
            name={text(READER_NAMES[rule])}
            hint={text(`${READER_NAMES[rule]}Hint`)}
            chosen={here.reader === rule}
            onChoose={() => act(site.setReader(rule))}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend class="group-name">{text('popupSiteLook')}</legend>
        <Choice
          type="checkbox"
          name={text('popupSiteOwnLook')}
          hint={text('popupSiteOwnLookHint')}
          chosen={here.home !== 'everywhere'}
          onChoose={(own) => act(site.change({ look: own ? {} : undefined }))}
        />
      </fieldset>
    </>
  );
}

/** What holds on this site alone, folded away until it is asked for. In a private window nothing is kept about sites. */
export function SiteSection({ tab, opening }: { readonly tab: PanelTab; readonly opening: Promise<PageSettings> }) {
  const live = useSite(opening);
  const [isPrivate, setPrivate] = useState(true);
  useEffect(() => void tab.isPrivate().then(setPrivate), [tab]);
  if (!live) return null;
  const { reader, home } = live.here;
  return (
    <details class="site">
      <summary>
        <Icon name="next" class="turn" />
        <span>
          <span class="site-name">{text('popupSite', live.site.host)}</span>{' '}
          <span class="now">{siteSummary({ reader, ...(home === 'everywhere' ? {} : { look: {} }) })}</span>
        </span>
      </summary>
      <div class="site-rules">
        {isPrivate ? <p>{text('popupSitePrivate')}</p> : <Rules {...live} />}
        <p role="status">{live.saved && live.saved !== 'synced' ? text(`popupSiteSaved_${live.saved}`) : ''}</p>
      </div>
    </details>
  );
}
