import { useEffect, useId, useState } from 'preact/hooks';
import { countText, text } from '../platform/i18n.ts';
import type { SiteStore } from '../platform/site-store.ts';
import { profileIds } from '../settings/profiles.ts';
import type { Settings } from '../settings/schema.ts';
import { readSiteInput } from '../settings/site-address.ts';
import { changeRule, MAX_PATHS, type SiteSettings } from '../settings/sites.ts';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { Group, Item } from './group.tsx';
import { SiteRow } from './site-row.tsx';

/** Redraws whenever a site has changed, here or elsewhere. */
function useSites(opening: Promise<SiteStore>): SiteStore | null {
  const [store, setStore] = useState<SiteStore | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    void opening.then((sites) => {
      if (life.signal.aborted) return;
      setStore(sites);
      sites.watch(() => redraw((count) => count + 1), life.signal);
    });
    return () => life.abort();
  }, [opening]);
  return store;
}

function AddSite({ sites, onAdded }: { readonly sites: SiteStore; readonly onAdded: (host: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<'optionsSiteWrong' | 'optionsSiteFull' | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const read = readSiteInput(typed);
    if (!read) return setWrong('optionsSiteWrong');
    const prefix = read.path === '/' ? null : read.path;
    const site = sites.all().get(read.host) ?? null;
    const known = prefix === null ? site : site?.paths?.[prefix];
    const full = prefix !== null && Object.keys(site?.paths ?? {}).length >= MAX_PATHS;
    if (!known && full) return setWrong('optionsSiteFull');
    // Something has to be said about a site for it to be kept: its reading view is as usual.
    if (!known) void sites.change(read.host, changeRule(site, prefix, { reader: 'usual' }));
    setWrong(null);
    setTyped('');
    onAdded(read.host);
  };
  return (
    <form class="add" onSubmit={add} novalidate>
      <div class="field">
        <label for={id}>{text('optionsSiteAdd')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          aria-invalid={wrong !== null}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button plain-button">
        {text('optionsSiteAddButton')}
      </button>
      <p id={`${id}-hint`} class="muted">
        {text('optionsSiteAddHint')}
      </p>
      <div role="alert">
        {wrong && (
          <Note>
            <p>{text(wrong, MAX_PATHS)}</p>
          </Note>
        )}
      </div>
    </form>
  );
}

interface SitesGroupProps {
  readonly opening: Promise<SiteStore>;
  /** Its profiles can be worn by a site. */
  readonly settings: Settings;
}

/** The sites that have settings of their own: list, add, edit, remove. */
export function SitesGroup({ opening, settings }: SitesGroupProps) {
  const sites = useSites(opening);
  const [removed, setRemoved] = useState<{ readonly host: string; readonly site: SiteSettings } | null>(null);
  const [opened, setOpened] = useState('');
  const entries = [...(sites?.all() ?? [])].sort(([a], [b]) => a.localeCompare(b));
  const local = sites?.localOnly() ?? new Set();
  const managed = sites?.managed();
  const profiles = profileIds(settings).filter((id) => id !== 'before');
  const remove = (host: string, site: SiteSettings) => {
    void sites?.change(host, null);
    setRemoved({ host, site });
  };
  const bringBack = () => {
    if (removed) void sites?.change(removed.host, removed.site);
    setRemoved(null);
  };
  return (
    <Group id="sites" title={text('optionsSites')}>
      <Item words={text('optionsWordsSites')}>
        <p>{entries.length === 0 ? text('optionsSitesNone') : countText('optionsSitesCount', entries.length)}</p>
        {local.size > 0 && (
          <Note>
            <p>{text('optionsSitesLocal')}</p>
          </Note>
        )}
        {sites && <AddSite sites={sites} onAdded={setOpened} />}
      </Item>
      <ul class="plain rows">
        {sites &&
          entries.map(([host, site]) => (
            <li key={host} class="item">
              <SiteRow
                host={host}
                site={site}
                profiles={profiles}
                localOnly={local.has(host)}
                managed={managed?.hosts.has(host) ?? false}
                fixed={(managed?.fixed && managed.hosts.has(host)) ?? false}
                open={opened === host}
                onChange={(changed) => void sites.change(host, changed)}
                onRemove={() => remove(host, site)}
              />
            </li>
          ))}
      </ul>
      <div role="status">
        {removed && (
          <p class="undo">
            <span>{text('optionsSiteRemoved', removed.host)}</span>
            <Button icon="back" onPress={bringBack}>
              {text('optionsSiteBack')}
            </Button>
          </p>
        )}
      </div>
    </Group>
  );
}
