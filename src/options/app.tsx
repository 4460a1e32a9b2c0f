import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../platform/commands.ts';
import { text } from '../platform/i18n.ts';
import type { KeptData } from '../platform/kept-data.ts';
import type { SettingsStore } from '../platform/settings-store.ts';
import type { SiteStore } from '../platform/site-store.ts';
import type { Settings } from '../settings/schema.ts';
import { Mark } from '../ui/mark.tsx';
import { SettingsNote } from '../ui/settings-note.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { BackupItem } from './backup.tsx';
import { EffortGroup } from './effort.tsx';
import { EraseItem } from './erase.tsx';
import { type Editing, Group, Item } from './group.tsx';
import { KeyboardGroup } from './keyboard.tsx';
import { ListenGroup } from './listen.tsx';
import { Preview } from './preview.tsx';
import { PrivacyItem } from './privacy.tsx';
import { Search } from './search.tsx';
import { SeeGroup } from './see.tsx';
import { SitesGroup } from './sites.tsx';

/** What the page needs of the browser. */
export interface OptionsPorts {
  readonly opening: Promise<SettingsStore>;
  readonly sites: Promise<SiteStore>;
  /** Whether any release has something to tell. */
  readonly news: boolean;
  readonly permissions: readonly string[];
  readonly loadShortcuts: () => Promise<readonly Shortcut[]>;
  readonly onChangeKeys: () => Promise<boolean>;
  readonly countKept: () => Promise<KeptData>;
  readonly eraseKept: () => Promise<boolean>;
}

interface AppProps extends OptionsPorts {
  readonly first: Settings;
  /** Called with the settings to wear, at every change. */
  readonly onWear: (settings: Settings) => void;
}

/** All options, by what they are for. Every change counts at once; there is nothing to save. */
export function App({ opening, sites, first, onWear, ...ports }: AppProps) {
  const { settings, trouble, locked, change } = useSettings(opening, first);
  const [stepped, setStepped] = useState('');
  useEffect(() => onWear(settings), [settings, onWear]);
  const editing: Editing = { settings, locked, onChange: change };
  return (
    <>
      <header class="top">
        <Mark />
        <div>
          <h1>{text('optionsTitle')}</h1>
          <p class="muted">{text('optionsIntro')}</p>
        </div>
        <Search />
      </header>
      <main class="room">
        <div role="status">
          <SettingsNote trouble={trouble} />
        </div>
        <div class="columns">
          <SeeGroup editing={editing} onStep={setStepped} />
          <Preview />
          <EffortGroup editing={editing} news={ports.news} />
          <ListenGroup editing={editing} onStep={setStepped} />
          <KeyboardGroup editing={editing} loadShortcuts={ports.loadShortcuts} onChangeKeys={ports.onChangeKeys} />
          <SitesGroup opening={sites} settings={settings} />
          <Group id="privacy" title={text('optionsPrivacy')}>
            <Item words={text('optionsWordsPrivacy')}>
              <PrivacyItem permissions={ports.permissions} />
            </Item>
            <Item words={text('optionsWordsBackup')}>
              <BackupItem settings={settings} onChange={change} opening={sites} />
            </Item>
            <Item words={text('optionsWordsErase')}>
              <EraseItem count={ports.countKept} erase={ports.eraseKept} />
            </Item>
          </Group>
        </div>
        <p class="sr" role="status">
          {stepped}
        </p>
      </main>
    </>
  );
}
