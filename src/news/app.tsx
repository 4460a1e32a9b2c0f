import { useEffect } from 'preact/hooks';
import { text } from '../platform/i18n.ts';
import type { SettingsStore } from '../platform/settings-store.ts';
import type { Release } from '../releases/releases.ts';
import type { Settings } from '../settings/schema.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Mark } from '../ui/mark.tsx';
import { SettingsNote } from '../ui/settings-note.tsx';
import { useSettings } from '../ui/use-settings.ts';

interface AppProps {
  readonly opening: Promise<SettingsStore>;
  readonly first: Settings;
  /** What to tell of, the latest first. */
  readonly releases: readonly Release[];
  readonly onWear: (settings: Settings) => void;
  readonly onOptions: () => void;
}

function ReleaseCard({ version, changes }: Release) {
  const id = `release-${version}`;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{text('newsVersion', version)}</h2>
      <ul class="changes">
        {changes.map((change) => (
          <li key={change}>{text(change)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What an update changed for the person, and the way to hear of no later one. */
export function App({ opening, first, releases, onWear, onOptions }: AppProps) {
  const { settings, trouble, locked, change } = useSettings(opening, first);
  useEffect(() => onWear(settings), [settings, onWear]);
  return (
    <>
      <header class="top">
        <Mark />
        <h1>{text('newsTitle')}</h1>
        <p class="lead">{text('newsLead')}</p>
      </header>
      <main class="cards">
        <div role="status">
          <SettingsNote trouble={trouble} />
        </div>
        {releases.length === 0 && <p>{text('newsNothing')}</p>}
        {releases.map((release) => (
          <ReleaseCard key={release.version} {...release} />
        ))}
        <fieldset disabled={locked.has('tellNews')}>
          <Choice
            type="checkbox"
            name={text('optionsNews')}
            hint={text('optionsNewsHint')}
            chosen={settings.tellNews}
            onChoose={(tellNews) => change({ tellNews })}
          />
        </fieldset>
        <div>
          <Button icon="options" onPress={onOptions}>
            {text('popupOptions')}
          </Button>
        </div>
      </main>
    </>
  );
}
